import type { Pairs } from '../answering/statistics/newcombe.ts';

/** Fewest and most that a printed number can stand for. */
export type Range = { least: number; most: number };

/**
 * What is printed of one form of an item: for each row its range, whether it is a safe answer, and whether its exact number
 * must not come out. `total` answers in all, of whom `alone` answered this form only.
 */
export type Margin = { rows: (Range & { safe: boolean; hidden: boolean })[]; total: number; alone: number };

/** How a table of pairs is printed: all tables with one `key` look alike; `hidden` cells must not come out. */
export type Look = { key: string; hidden: readonly (keyof Pairs)[] };

export const CELLS = ['both', 'gained', 'lost', 'neither'] as const;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Range of the sum of `rows`, given that everything adds up to `total` and `others` are the rest. */
function sumRange(rows: readonly Range[], others: readonly Range[], total: number): Range {
  return {
    least: Math.max(sum(rows.map(({ least }) => least)), total - sum(others.map(({ most }) => most))),
    most: Math.min(sum(rows.map(({ most }) => most)), total - sum(others.map(({ least }) => least))),
  };
}

const safeRange = ({ rows, total }: Margin): Range =>
  sumRange(
    rows.filter(({ safe }) => safe),
    rows.filter(({ safe }) => !safe),
    total,
  );

/** True where a row's exact number follows from the possible numbers of safe answers. */
function rowComesOut({ rows, total }: Margin, safeAnswers: ReadonlySet<number>): boolean {
  return rows.some((row) => {
    if (!row.hidden) return false;
    const others = rows.filter((other) => other !== row && other.safe === row.safe);
    const possible = new Set<number>();
    for (const safe of safeAnswers) {
      const range = sumRange([row], others, row.safe ? safe : total - safe);
      for (let value = range.least; value <= range.most; value += 1) possible.add(value);
    }
    return possible.size < 2;
  });
}

/** One way how everything may be: the pairs, and how many of those in one form only answered safely. */
type World = Pairs & { aloneBefore: number; aloneAfter: number; before: number; after: number };

/** All worlds in which both forms print as they do. */
function* worldsOf(before: Margin, after: Margin, n: number): Generator<World> {
  const [first, last] = [safeRange(before), safeRange(after)];
  for (let safeBefore = first.least; safeBefore <= first.most; safeBefore += 1)
    for (let safeAfter = last.least; safeAfter <= last.most; safeAfter += 1)
      for (let aloneBefore = 0; aloneBefore <= Math.min(before.alone, safeBefore); aloneBefore += 1)
        for (let aloneAfter = 0; aloneAfter <= Math.min(after.alone, safeAfter); aloneAfter += 1) {
          const [one, two] = [safeBefore - aloneBefore, safeAfter - aloneAfter];
          for (let both = Math.max(0, one + two - n); both <= Math.min(one, two); both += 1) {
            const [gained, lost] = [two - both, one - both];
            const neither = n - both - gained - lost;
            yield {
              both,
              gained,
              lost,
              neither,
              aloneBefore,
              aloneAfter,
              before: safeBefore,
              after: safeAfter,
            };
          }
        }
}

const NUMBERS = [...CELLS, 'aloneBefore', 'aloneAfter', 'before', 'after'] as const;
type Possible = { worlds: number; hidden: readonly (keyof Pairs)[] } & Record<keyof World, Set<number>>;

const nothing = (hidden: readonly (keyof Pairs)[]): Possible => ({
  ...{ worlds: 0, hidden, both: new Set(), gained: new Set(), lost: new Set(), neither: new Set() },
  ...{ aloneBefore: new Set(), aloneAfter: new Set(), before: new Set(), after: new Set() },
});

function addAll(to: Possible, from: Possible): void {
  to.worlds += from.worlds;
  for (const name of NUMBERS) for (const value of from[name]) to[name].add(value);
}

/** True where worlds that look alike agree in a number that must not come out. */
function givesAway(possible: Possible, before: Margin, after: Margin, k: number): boolean {
  const few = ({ alone }: Margin): boolean => alone > 0 && alone < k;
  return (
    possible.hidden.some((cell) => possible[cell].size < 2) ||
    (few(before) && possible.aloneBefore.size < 2) ||
    (few(after) && possible.aloneAfter.size < 2) ||
    rowComesOut(before, possible.before) ||
    rowComesOut(after, possible.after)
  );
}

/**
 * Looks of a table of `n` pairs that may be printed beside its two forms. Printing it must not let anybody compute a number
 * that is blurred in any of the three, or what those answered who are in one form only, where they are fewer than `k`. All
 * worlds that print the same forms are tried. Not printing tells something too: so rare looks are withheld together with
 * those that give something away, until what is withheld gives nothing away either. What is withheld thus follows from
 * the printed forms alone.
 */
export function printableLooks(
  before: Margin,
  after: Margin,
  n: number,
  { lookOf, k }: { lookOf: (pairs: Pairs) => Look; k: number },
): ReadonlySet<string> {
  const looks = new Map<string, Possible>();
  for (const world of worldsOf(before, after, n)) {
    const { key, hidden } = lookOf(world);
    const possible = looks.get(key) ?? nothing(hidden);
    looks.set(key, possible);
    possible.worlds += 1;
    for (const name of NUMBERS) possible[name].add(world[name]);
  }
  const withheld = nothing(CELLS);
  const good: [string, Possible][] = [];
  for (const [key, possible] of looks)
    if (givesAway(possible, before, after, k)) addAll(withheld, possible);
    else good.push([key, possible]);
  good.sort(([a, one], [b, two]) => one.worlds - two.worlds || (a < b ? -1 : 1));
  while (withheld.worlds > 0 && good.length > 0 && givesAway(withheld, before, after, k)) {
    const rarest = good.shift();
    if (rarest) addAll(withheld, rarest[1]);
  }
  return new Set(good.map(([key]) => key));
}
