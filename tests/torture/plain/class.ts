import type { Setup } from '../../../electron/contract/setup.ts';

/** The school of the seminar that a run holds itself. */
export const OWN_SCHOOL = 'Trường THCS Đồi Chè';

/** A class as a trainer would enter it; the programme differs from run to run. */
export const OWN_SETUP: Omit<Setup, 'programmeId'> = {
  locale: 'vi',
  school: {
    ...{ name: OWN_SCHOOL, provinceCode: '15', provinceName: 'Lào Cai' },
    ...{ communeCode: '1', communeName: 'Xã Mường Hum' },
  },
  date: '2026-11-23',
  kind: 'outreach',
  groups: [
    { id: 'g1', name: '8A1', role: 'student', ageBand: '12-15', enrolled: 45, present: 40 },
    { id: 'g2', name: '8A2', role: 'student', ageBand: '12-15', enrolled: 45, present: 38 },
  ],
  ...{ trustedAdult: 'Cô Hoa, phòng y tế', communePolice: '', organisation: 'Đội tuyên truyền', trainer: '' },
  keeping: 'record',
};

/** When the class begins, ms since 1970. */
export const START = Date.UTC(2026, 10, 23, 2, 0, 0);
