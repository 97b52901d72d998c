import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Fact, FactOf, SeminarBody, TallyBody } from '../../../electron/contract/archive.ts';
import { canonicalJson, sha256 } from '../../../electron/core/archive/canonical.ts';
import type { WritableDb } from '../../../electron/core/archive/database.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import type { ImportRow } from '../../../electron/core/exchange/imports.ts';

/** A folder of its own that goes away with the test. */
export function tempDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'kit-archive-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A new archive in a folder of its own, closed with the test. */
export function tempArchive(): { dir: string; db: WritableDb } {
  const dir = tempDir();
  const db = openArchive(dir);
  onTestFinished(() => db.close());
  return { dir, db };
}

export const seminarBody: SeminarBody = {
  school: {
    name: 'THCS Hoa Ban',
    provinceCode: '12',
    provinceName: 'Lai Châu',
    communeCode: '03388',
    communeName: 'Mường Kim',
  },
  date: '2026-09-14',
  startedAt: '07:45',
  kind: 'outreach',
  organisation: 'Trường THCS Hoa Ban',
  trainer: 'Báo cáo viên',
  programme: { id: 'thcs-45', title: { vi: 'Không ai một mình' }, minutes: 45 },
  segments: [
    { id: 'opening', kind: 'quiz', title: { vi: 'Đầu buổi' }, plannedMinutes: 5, takenMs: 301_000 },
    { id: 'deck', kind: 'deck', title: { vi: 'Bài nói' }, plannedMinutes: 10, takenMs: null },
  ],
  groups: [
    { id: 'g1', name: '6A', role: 'student', ageBand: '12-15', enrolled: 41, present: 39 },
    { id: 'g2', name: '', role: 'teacher', ageBand: 'over-24', enrolled: null, present: 2 },
  ],
  remarks: { remarks: 'Các em hăng hái.', difficulties: '', proposals: '' },
  source: 'live',
  openingForm: 'A',
  contentHash: 'c'.repeat(64),
  appVersion: '0.1.0',
};

export const tallyBody: TallyBody = {
  segment: 'opening',
  quiz: 'thcs-hands',
  form: 'A',
  when: 'opening',
  mode: 'hands',
  role: 'student',
  ageBand: '12-15',
  present: 39,
  items: [{ item: 'a1', counts: { o1: 20, o2: 18 } }],
};

type Envelope = Partial<Pick<Fact, 'id' | 'seminar' | 'parent' | 'simulated'>>;
const envelope = (given: Envelope) => ({
  id: randomUUID(),
  seminar: randomUUID(),
  parent: null,
  simulated: false,
  ...given,
});

export const seminarFact = (given: Envelope = {}, body: Partial<SeminarBody> = {}): FactOf<'seminar'> => ({
  ...envelope(given),
  kind: 'seminar',
  body: { ...seminarBody, ...body },
});

export const tallyFact = (given: Envelope = {}, body: Partial<TallyBody> = {}): FactOf<'tally'> => ({
  ...envelope(given),
  kind: 'tally',
  body: { ...tallyBody, ...body },
});

export const choicesFact = (given: Envelope = {}): FactOf<'choices'> => ({
  ...envelope(given),
  kind: 'choices',
  body: {
    segment: 'call',
    scenario: 'strange-call',
    mode: 'class',
    decisions: [{ scene: 's1', counts: { hang: 30, talk: 9 }, chosen: 'hang', by: 'class' }],
    ending: 'safe',
    stopped: false,
    lit: 4,
  },
});

export function contentFact(given: Envelope = {}, content: unknown = { format: 1 }): FactOf<'content'> {
  const json = canonicalJson(content);
  return { ...envelope(given), kind: 'content', body: { hash: sha256(json), json } };
}

export const purgeFact = (given: Envelope = {}): FactOf<'purge'> => ({
  ...envelope(given),
  kind: 'purge',
  body: { reason: 'Nhập nhầm' },
});

/** A file that was handed in, from which nothing came. */
export const handedIn = (given: Partial<ImportRow> = {}): ImportRow => ({
  ...{ id: randomUUID(), day: '2026-11-27', time: '07:45:12.004', installation: null },
  what: { status: 'refused', name: 'goi.kmm', code: 'damaged' },
  ...{ seminars: [], trainers: [], fingerprint: null },
  ...given,
});

/** Every fact of one closed seminar. */
export function closedSeminar(given: Envelope = {}, body: Partial<SeminarBody> = {}): Fact[] {
  const own = { seminar: randomUUID(), ...given };
  return [
    seminarFact(own, body),
    tallyFact(own),
    tallyFact(own, { when: 'closing', form: 'B', segment: 'closing' }),
    choicesFact(own),
    contentFact(own),
  ];
}
