import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  ROLLUP_BY,
  type Rollup,
  type RollupBy,
  type RollupFilters,
} from '../../../electron/contract/rollup.ts';
import type { Role } from '../../../electron/contract/setup.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { buildRollup } from '../../../electron/core/exchange/rollup/build.ts';
import { tempArchive } from '../archive/fixtures.ts';
import { seminarOf } from './rollup-archive.ts';

const K = 10;

/**
 * Respondents of each seminar by role. Each number is greater than all before it together, so that the number of answers
 * of a cell tells exactly which atoms are in it, whoever added it up.
 */
const SIZES = {
  student: [3, 7, 11, 22, 44, 88],
  teacher: [2, 12, 24, 48, 5, 99],
  // Hands at the role-play: pupils and teachers sit there together.
  mixed: [4, 8, 13, 26, 52, 104],
} as const;
/** Pupils of the third seminar all chose the same: "everybody" of a small group, which may never be printed. */
const UNANIMOUS = 11;
/** So did everybody at the role-play of the third seminar. */
const UNANIMOUS_PLAY = 13;
/** The pupils of this seminar were not asked again at the end, so that a comparison has fewer seminars than the results. */
const NOT_CLOSED = 3;

const PLACES = [
  ['Lào Cai', 'Bảo Yên', 'THCS Một', 'thcs-45', '2026-09-07'],
  ['Lào Cai', 'Bảo Yên', 'THCS Hai', 'thcs-45', '2026-09-08'],
  ['Lào Cai', 'Bảo Hà', 'THCS Ba', 'thpt-45', '2026-09-15'],
  ['Lào Cai', 'Bảo Hà', 'THCS Ba', 'thcs-45', '2026-09-16'],
  ['Sơn La', 'Mai Sơn', 'THCS Bốn', 'thpt-45', '2026-09-09'],
  ['Sơn La', 'Mai Sơn', 'THCS Bốn', 'thcs-45', '2026-09-17'],
] as const;

const counts = (n: number) =>
  n === UNANIMOUS
    ? ([n, 0, 0] as const)
    : ([n - 2 * Math.floor(n / 4), Math.floor(n / 4), Math.floor(n / 4)] as const);

const BOTH = ['opening', 'closing'] as const;

function archive() {
  const { db } = tempArchive();
  PLACES.forEach(([province, commune, school, programme, date], at) => {
    const hands = (['student', 'teacher'] as const).flatMap((role) => {
      const n = SIZES[role][at] ?? 0;
      const whens = at === NOT_CLOSED && role === 'student' ? (['opening'] as const) : BOTH;
      return whens.map((when) => ({ role, when, counts: counts(n) }));
    });
    const votes = SIZES.mixed[at] ?? 0;
    const few = votes === UNANIMOUS_PLAY ? 0 : Math.floor(votes / 3);
    const plays = [[votes - few, few]] as const;
    appendFacts(db, seminarOf(randomUUID(), { province, commune, school, programme, date, hands, plays }));
  });
  return db;
}

/** What a reader of exports has: of one item in one kind of form, how many answered. */
type Cell = { key: string; role: string; answers: number; counts: (number | null)[] };

const whoIn = ({ mode, role, ageBand }: { mode: string; role: string; ageBand: string }): string =>
  [mode, role, ageBand].join(' ');
const countsIn = (options: readonly { count: number | null }[]): (number | null)[] =>
  options.map(({ count }) => count);

/** Whatever is printed of one item has one key, in results and beside the other form: who compares exports has both. */
function cellsOf(rollup: Rollup): Cell[] {
  const all = [rollup, ...rollup.groups];
  const results = all.flatMap((part) =>
    part.results.flatMap((form) =>
      form.items.map(({ item, version, answers, options }) => ({
        key: [form.quiz, form.when, whoIn(form), item, version].join(' '),
        ...{ role: form.role, answers, counts: countsIn(options) },
      })),
    ),
  );
  const compared = all.flatMap((part) =>
    part.comparisons.flatMap((form) =>
      form.items.flatMap(({ item, version, openingAnswers, closingAnswers, options }) =>
        BOTH.map((when) => ({
          key: [form.quiz, when, whoIn(form), item, version].join(' '),
          role: form.role,
          answers: when === 'opening' ? openingAnswers : closingAnswers,
          counts: countsIn(options.map((option) => option[when])),
        })),
      ),
    ),
  );
  const played = all.flatMap((part) =>
    part.scenarios.flatMap((one) =>
      one.forks.map(({ scene, version, votes, options }) => ({
        key: [one.scenario, whoIn(one), scene, version].join(' '),
        ...{ role: one.role, answers: votes ?? 0, counts: countsIn(options) },
      })),
    ),
  );
  return [...results, ...compared, ...played];
}

/** Sizes of the atoms that a cell is the sum of; null: it is no sum of whole atoms. */
function atomsIn({ role, answers }: Cell): number[] | null {
  let left = answers;
  const found = [...SIZES[role as keyof typeof SIZES]]
    .sort((a, b) => b - a)
    .filter((size) => {
      if (size > left) return false;
      left -= size;
      return true;
    });
  return left === 0 ? found : null;
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

/** What any two cells of one item tell about fewer than k respondents; nothing where the rule is kept. */
function leaks(cells: readonly Cell[]): string[] {
  const distinct = [...new Map(cells.map((cell) => [`${cell.key} ${cell.answers}`, cell])).values()];
  return distinct.flatMap((one) => {
    const own = atomsIn(one);
    if (own === null) return [`${one.key}: ${one.answers} is no sum of whole atoms`];
    const small = own.filter((size) => size < K).map((size) => `${one.key}: an atom of ${size}`);
    const between = distinct
      .filter(({ key }) => key === one.key)
      .flatMap((other) => {
        const rest = sum(own.filter((size) => !atomsIn(other)?.includes(size)));
        return rest > 0 && rest < K ? [`${one.key}: ${one.answers} without ${other.answers} is ${rest}`] : [];
      });
    return [...small, ...between];
  });
}

const subsets = <T>(words: readonly T[]): T[][] =>
  words.reduce<T[][]>((all, word) => all.concat(all.map((some) => some.concat(word))), [[]]);

const choices = (at: number): (string | null)[] => [null, ...new Set(PLACES.map((place) => place[at] ?? ''))];

const PERIODS = [
  [null, null],
  ['2026-09-14', null],
] as const;

const filters: RollupFilters[] = choices(0).flatMap((province) =>
  choices(1).flatMap((commune) =>
    choices(2).flatMap((school) =>
      choices(3).flatMap((programme) =>
        ([null, 'student', 'teacher'] as (Role | null)[]).flatMap((audience) =>
          PERIODS.map(([from, to]) => ({ province, commune, school, programme, audience, from, to })),
        ),
      ),
    ),
  ),
);

/** Cells of every export: every choice of filters, and each that finds something parted in every way. */
function cellsOfEveryExport(): { exports: number; cells: Cell[] } {
  const db = archive();
  const ask = (filter: RollupFilters, by: RollupBy[]): Rollup =>
    buildRollup(db, { locale: 'vi', filters: filter, by, today: '2026-10-01' });
  let exports = 0;
  const cells = new Map<string, Cell>();
  const seen = new Set<string>();
  const keep = (rollup: Rollup): Rollup => {
    exports += 1;
    for (const cell of cellsOf(rollup)) cells.set(JSON.stringify(cell), cell);
    return rollup;
  };
  for (const filter of filters) {
    const { list } = keep(ask(filter, []));
    // Filters that choose the same of the same seminars are parted once.
    const chosen = JSON.stringify([filter.audience, list.map(({ id }) => id)]);
    if (list.length === 0 || seen.has(chosen)) continue;
    seen.add(chosen);
    for (const by of subsets(ROLLUP_BY).slice(1)) keep(ask(filter, by));
  }
  return { exports, cells: [...cells.values()] };
}

describe('every export that can be asked for', () => {
  it('tells nothing about fewer than ten respondents, alone or beside any other', () => {
    const { exports, cells } = cellsOfEveryExport();
    expect(exports).toBeGreaterThan(3000);
    expect(new Set(cells.map(({ answers }) => answers)).size).toBeGreaterThan(10);
    expect(leaks(cells)).toEqual([]);
    // The sum with "everybody" of a small group has no counts, else the same sum without it would tell on them.
    const withThem = cells.filter((cell) => cell.role === 'student' && atomsIn(cell)?.includes(UNANIMOUS));
    const play = cells.filter((cell) => cell.role === 'mixed' && atomsIn(cell)?.includes(UNANIMOUS_PLAY));
    for (const some of [withThem, play]) {
      expect(some.length).toBeGreaterThan(3);
      expect(some.every((cell) => cell.counts.every((count) => count === null))).toBe(true);
    }
    // A comparison is of fewer seminars than the results: what lies between the two is a whole atom too.
    const openings = cells.filter(({ key }) => key.startsWith('q opening hands student'));
    expect(openings.some((cell) => atomsIn(cell)?.includes(SIZES.student[NOT_CLOSED]))).toBe(true);
    expect(openings.some((cell) => atomsIn(cell)?.join() === '88,44,11')).toBe(true);
    expect(cells.some((cell) => cell.counts.every((count) => count !== null))).toBe(true);
  });

  it('would be found out if small atoms were only hidden in cells of their own', () => {
    const naive = (sizes: readonly number[]): Cell => ({
      key: 'q',
      role: 'student',
      answers: sum(sizes),
      counts: [],
    });
    // What a roll-up gives that adds everything up and hides only totals below ten.
    const cells = subsets(SIZES.student)
      .map(naive)
      .filter(({ answers }) => answers >= K);
    expect(leaks(cells)).not.toEqual([]);
    expect(leaks([naive([3, 7])])).toEqual(['q: an atom of 7', 'q: an atom of 3']);
    expect(leaks([naive([11, 22]), naive([22])])).toEqual([]);
    expect(leaks([{ ...naive([]), answers: 15 }])).toEqual(['q: 15 is no sum of whole atoms']);
  });
});
