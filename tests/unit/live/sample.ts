import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { Setup } from '../../../electron/contract/setup.ts';
import { freezeSeminarContent } from '../../../electron/core/content/freeze.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { startSeminar } from '../../../electron/core/live/initial.ts';

/** The real programme: what holds for it holds in a school. */
export const content = freezeSeminarContent(loadContent([process.cwd()]), 'thcs-45');

export const START = Date.UTC(2026, 10, 23, 2, 0, 0);

export const setup: Setup = {
  programmeId: 'thcs-45',
  locale: 'vi',
  school: {
    name: 'Trường THCS Hoa Ban',
    provinceCode: '15',
    provinceName: 'Lào Cai',
    communeCode: '1',
    communeName: 'Xã Mường Hum',
  },
  date: '2026-11-23',
  kind: 'outreach',
  groups: [
    { id: 'g1', name: '8A1', role: 'student', ageBand: '12-15', enrolled: 40, present: 37 },
    { id: 'g2', name: '8A2', role: 'student', ageBand: '12-15', enrolled: 38, present: 38 },
  ],
  trustedAdult: 'Cô Hoa, phòng y tế',
  communePolice: '',
  organisation: 'Đội tuyên truyền',
  trainer: '',
  keeping: 'record',
};

export const begin = (change: Partial<Setup> = {}): Seminar =>
  startSeminar({
    id: '7d9f7c4e-52a4-4a35-9d5c-6f0c2f2f1a11',
    setup: { ...setup, ...change },
    content,
    openingForm: 'A',
    appVersion: '0.1.0',
    at: START,
  });

/** Index of the first part of a kind. */
export const partOf = (kind: string): number =>
  content.programme.segments.findIndex((part) => part.kind === kind);
