import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../electron/contract/archive.ts';
import { currentFacts, type FactKey } from '../../../electron/core/archive/current.ts';

const KINDS: readonly Fact['kind'][] = ['seminar', 'tally', 'choices', 'content', 'purge'];
const id = (n: number): string => `id-${n}`;

/** Facts from a small pool of ids, hashes and seminars, so that conflicts, cycles and purges are frequent. */
const anyFact: fc.Arbitrary<FactKey> = fc.record({
  id: fc.nat(6).map(id),
  hash: fc.constantFrom('h1', 'h2'),
  kind: fc.constantFrom(...KINDS.slice(0, 4), ...KINDS),
  seminar: fc.constantFrom('s1', 's2', 's3'),
  parent: fc.option(fc.nat(6).map(id), { freq: 2 }),
  simulated: fc.boolean(),
});
/** One (id, hash) is one fact. */
const anySet = fc.uniqueArray(anyFact, { maxLength: 14, selector: (fact) => `${fact.id} ${fact.hash}` });

const fact = (given: Partial<FactKey>): FactKey => ({
  id: id(1),
  hash: 'h1',
  kind: 'tally',
  seminar: 's1',
  parent: null,
  simulated: false,
  ...given,
});
const ids = (facts: readonly FactKey[]): string[] => facts.map((one) => one.id);

describe('what is current', () => {
  test('does not depend on the order of the facts', () => {
    const shuffled = anySet.chain((set) =>
      fc.tuple(fc.constant(set), fc.shuffledSubarray(set, { minLength: set.length, maxLength: set.length })),
    );
    fc.assert(
      fc.property(shuffled, ([set, other]) => {
        expect(currentFacts(other)).toEqual(currentFacts(set));
      }),
    );
  });

  test('does not depend on repetition', () => {
    const repeated = anySet.chain((set) => fc.tuple(fc.constant(set), fc.subarray(set), fc.subarray(set)));
    fc.assert(
      fc.property(repeated, ([set, some, more]) => {
        expect(currentFacts([...more, ...set, ...some])).toEqual(currentFacts(set));
      }),
    );
  });

  test('counts no fact of a lineage in conflict, and loses no lineage', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const { heads, conflicts, lineages } = currentFacts(set);
        expect(heads.length + conflicts.length).toBe(lineages.length);
        for (const conflict of conflicts)
          for (const head of conflict.heads) expect(heads).not.toContainEqual(head);
      }),
    );
  });

  test('has nothing of a purged seminar', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const { lineages, purged } = currentFacts(set);
        for (const { seminar, simulated } of purged)
          expect(lineages.some((one) => one.seminar === seminar && one.simulated === simulated)).toBe(false);
      }),
    );
  });
});

describe('a correction', () => {
  const first = fact({});
  const second = fact({ id: id(2), parent: id(1) });
  const third = fact({ id: id(3), parent: id(2) });

  test('takes the place of its parent', () => {
    const { heads, lineages } = currentFacts([third, first, second]);
    expect(ids(heads)).toEqual([id(3)]);
    expect(lineages).toMatchObject([{ revisions: 3, conflict: false }]);
  });

  test('is current also while its parent has not come in', () => {
    expect(ids(currentFacts([third]).heads)).toEqual([id(3)]);
  });

  test('beside another of the same parent is a conflict, with or without the parent', () => {
    const other = fact({ id: id(4), parent: id(1) });
    expect(ids(currentFacts([second, other]).conflicts[0]?.heads ?? [])).toEqual([id(2), id(4)]);
    expect(currentFacts([first, second, other]).heads).toEqual([]);
  });

  test('of a fact with two contents settles which one holds', () => {
    const twice = [first, fact({ hash: 'h2' })];
    expect(currentFacts(twice).heads).toEqual([]);
    expect(ids(currentFacts([...twice, second]).heads)).toEqual([id(2)]);
  });
});

test('two unrelated records of one seminar are a conflict', () => {
  const records = [fact({ kind: 'seminar' }), fact({ kind: 'seminar', id: id(2) })];
  expect(currentFacts(records).conflicts).toHaveLength(1);
});

test('a simulated purge leaves a real seminar alone', () => {
  const { heads } = currentFacts([fact({}), fact({ id: id(2), kind: 'purge', simulated: true })]);
  expect(ids(heads)).toEqual([id(1)]);
});
