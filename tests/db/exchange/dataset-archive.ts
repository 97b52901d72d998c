import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type Fact, NO_SEMINAR } from '../../../electron/contract/archive.ts';
import type { School } from '../../../electron/contract/setup.ts';
import type { WritableDb } from '../../../electron/core/archive/database.ts';
import { simulateInto } from '../../../electron/core/archive/simulate/run.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { keepPlan } from '../../../electron/core/exchange/plan/store.ts';
import { purgeFact, seminarFact } from '../archive/fixtures.ts';
import { type HandsOf, seminarOf } from './rollup-archive.ts';

const idOf = (n: number): string => `0000000${n}-0000-4000-8000-000000000000`;

/** Both forms of a class; what is far from nobody and everybody, and what is not. */
const both = (role: HandsOf['role'], opening: HandsOf['counts'], closing: HandsOf['counts']): HandsOf[] => [
  { role, when: 'opening', counts: opening },
  { role, when: 'closing', counts: closing },
];

const lower = { province: 'Lào Cai', commune: 'Bảo Yên', programme: 'thcs-45', date: '2026-09-07' };

/** Seminars with everything that makes counting hard: see the names. */
const HARD: Record<string, Fact[]> = {
  first: seminarOf(idOf(1), {
    ...lower,
    school: 'THCS Một',
    hands: both('student', [30, 10, 10], [40, 3, 7]),
  }),
  writtenOtherwise: seminarOf(idOf(2), {
    ...{ ...lower, school: 'Trường THCS  một', date: '2026-09-30' },
    hands: [...both('student', [20, 5, 5], [25, 5, 0]), ...both('parent', [9, 2, 4], [12, 1, 2])],
  }),
  smallClass: seminarOf(idOf(3), {
    ...lower,
    school: 'THCS Ba',
    hands: both('student', [5, 4, 0], [9, 0, 0]),
  }),
  unanimous: seminarOf(idOf(4), {
    ...{ ...lower, school: 'THCS Bốn', commune: 'Bảo Hà', date: '2026-10-01' },
    hands: both('student', [30, 0, 0], [11, 0, 0]),
  }),
  otherWording: seminarOf(idOf(5), {
    ...{ ...lower, school: 'THCS Năm', province: 'Sơn La', programme: 'thpt-45' },
    hands: both('teacher', [20, 20, 20], [10, 1, 0]),
    question: 'Em sẽ làm gì?',
  }),
  noProvince: seminarOf(idOf(6), {
    ...{ ...lower, school: 'THCS Sáu', province: '', commune: '', date: '1970-01-01' },
    hands: both('resident', [13, 13, 13], [14, 14, 14]),
  }),
  double: seminarOf(idOf(7), {
    ...lower,
    school: 'THCS Một',
    hands: both('student', [30, 10, 10], [40, 3, 7]),
  }),
  purged: seminarOf(idOf(8), {
    ...lower,
    school: 'THCS Tám',
    hands: both('student', [20, 20, 20], [20, 2, 20]),
  }),
  disputed: seminarOf(idOf(9), {
    ...lower,
    school: 'THCS Chín',
    hands: both('student', [9, 9, 9], [20, 2, 20]),
  }),
};

const schoolOf = (facts: readonly Fact[] = []): School =>
  facts.flatMap((fact) => (fact.kind === 'seminar' ? [fact.body.school] : []))[0] as School;
const envelope = (seminar: string) => ({ id: randomUUID(), seminar, parent: null, simulated: false });

/** What people decided about them. */
const DECIDED: Fact[] = [
  {
    ...envelope(idOf(7)),
    kind: 'decision',
    body: { about: 'double', other: idOf(1), same: true, undone: false },
  },
  {
    ...envelope(NO_SEMINAR),
    kind: 'alias',
    body: { from: schoolOf(HARD.unanimous), to: { ...schoolOf(HARD.first), name: 'THCS Một' } },
  },
  purgeFact({ seminar: idOf(8) }),
  seminarFact({ id: idOf(9), seminar: idOf(9) }, { trainer: 'Người khác' }),
];

const library = loadContent([fileURLToPath(new URL('../../../', import.meta.url))]);

/** Facts of hard cases, all simulated or none. */
export const hardFacts = (simulated: boolean): Fact[] =>
  [...Object.values(HARD).flat(), ...DECIDED].map((fact): Fact => ({ ...fact, simulated }));

/** Fills `db` with simulated seminars and the hard cases, and with a plan that names some of their schools. */
export function fillSimulated(db: WritableDb, seminars: number): void {
  simulateInto(db, { seminars, seed: 'analysts', library, appVersion: '0.1.0' });
  appendFacts(db, hardFacts(true));
  const planned = (school: string) => ({
    school,
    commune: 'Bảo Yên',
    province: 'Lào Cai',
    date: null,
    trainer: '',
  });
  keepPlan(db, 'ke-hoach.csv', [planned('THCS Một'), planned('THCS Mười')], '2026-09-01');
}
