import { describe, expect, it } from 'vitest';
import { printedOf } from '../../../electron/core/reports/blur.ts';
import { CELLS } from '../../../electron/core/reports/matched-audit.ts';
import { type FormRows, printPairs } from '../../../electron/core/reports/matched-print.ts';

const options = { locale: 'en', k: 10 } as const;
const SAFE = [true, false, false];

/** A form of which so many answered safely, unsafely and "not sure", as it is printed. */
function formOf(counts: number[]): FormRows {
  const printed = printedOf(counts, 'en');
  return counts.map((count, at) => ({
    count,
    printed: printed[at] as FormRows[number]['printed'],
    safe: SAFE[at] === true,
  }));
}

const told = (rows: FormRows): string =>
  rows.map(({ printed }) => printed.shareText + printed.count).join(',');

/** Everything that can happen with `pairs` who answered both forms, and some who answered one only. */
function* worlds(pairs: number, aloneBefore: number, aloneAfter: number) {
  for (let both = 0; both <= pairs; both += 1)
    for (let gained = 0; both + gained <= pairs; gained += 1)
      for (let lost = 0; both + gained + lost <= pairs; lost += 1)
        for (let first = 0; first <= aloneBefore; first += 1)
          for (let last = 0; last <= aloneAfter; last += 1)
            yield { both, gained, lost, neither: pairs - both - gained - lost, first, last };
}

const NAMES = ['safe', 'unsafe', 'not sure'];
const hiddenOf = (rows: FormRows, when: string): [string, number][] =>
  rows.flatMap(({ count, printed }, at): [string, number][] =>
    printed.blurred !== null || (printed.count === null && printed.percent === null)
      ? [[`${when} ${NAMES[at]}`, count]]
      : [],
  );

/** What must not come out of a world: blurred numbers, what few answered alone, cells that are not printed. */
function secretsOf(
  world: ReturnType<typeof worlds> extends Generator<infer W> ? W : never,
  alone: readonly [number, number],
  [before, after]: readonly [FormRows, FormRows],
  printed: ReturnType<typeof printPairs>,
): [string, number][] {
  const secrets = [...hiddenOf(before, 'opening'), ...hiddenOf(after, 'closing')];
  if (alone[0] > 0) secrets.push(['alone in the opening', world.first]);
  if (alone[1] > 0) secrets.push(['alone in the closing', world.last]);
  for (const [at, cell] of CELLS.entries())
    if (printed === null || printed.rows[at]?.blurred !== null) secrets.push([cell, world[cell]]);
  return secrets;
}

describe('the table of pairs', () => {
  it.each([
    [10, 1, 0],
    [11, 0, 1],
    [14, 0, 0],
  ])(
    'of %i, with %i and %i who answered one form only, lets nobody compute a number that is small or blurred',
    (pairs, aloneBefore, aloneAfter) => {
      const seen = new Map<string, Map<string, Set<number>>>();
      let shown = 0;
      for (const world of worlds(pairs, aloneBefore, aloneAfter)) {
        const { both, gained, lost, neither, first, last } = world;
        const unsafe = [gained + neither + aloneBefore - first, lost + neither + aloneAfter - last] as const;
        for (let passedBefore = 0; passedBefore <= unsafe[0]; passedBefore += 1)
          for (let passedAfter = 0; passedAfter <= unsafe[1]; passedAfter += 1) {
            const before = formOf([both + lost + first, unsafe[0] - passedBefore, passedBefore]);
            const after = formOf([both + gained + last, unsafe[1] - passedAfter, passedAfter]);
            const printed = printPairs(world, before, after, options);
            if (printed !== null) shown += 1;
            const look = printed && [
              printed.rows.map(({ shareText }) => shareText),
              printed.chance,
              printed.method,
            ];
            const key = `${told(before)} | ${told(after)} | ${look}`;
            const possible = seen.get(key) ?? new Map<string, Set<number>>();
            seen.set(key, possible);
            const alone = [aloneBefore, aloneAfter] as const;
            for (const [name, value] of secretsOf(world, alone, [before, after], printed))
              possible.set(name, (possible.get(name) ?? new Set()).add(value));
          }
      }
      const computed = [...seen].flatMap(([key, possible]) =>
        [...possible].flatMap(([name, values]) => (values.size < 2 ? `${name} in ${key}` : [])),
      );
      expect(computed).toEqual([]);
      expect(shown).toBeGreaterThan(1000);
    },
  );

  it('never prints a count', () => {
    const rows = [formOf([20, 25, 8]), formOf([33, 15, 5])] as const;
    const printed = printPairs({ both: 18, gained: 15, lost: 2, neither: 18 }, ...rows, options);
    expect(printed?.rows.map(({ count, shareText }) => [count, shareText])).toEqual([
      [null, 'about 35%'],
      [null, 'about 30%'],
      [null, '< 5%'],
      [null, 'about 35%'],
    ]);
    expect(printed).toMatchObject({ chance: 'p<0.01', method: 'exact' });
  });

  it('is not printed where one of the forms is not', () => {
    const small = formOf([3, 0, 17]);
    expect(small[0]?.printed.shareText).toBe('not printed');
    expect(printPairs({ both: 3, gained: 0, lost: 0, neither: 17 }, small, small, options)).toBeNull();
  });
});
