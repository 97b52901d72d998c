import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DecisionBody } from '../../../electron/contract/archive.ts';
import { currentFacts, type FactKey } from '../../../electron/core/archive/current.ts';
import { doublesIn } from '../../../electron/core/archive/doubles.ts';

const fact = (given: Partial<FactKey>): FactKey => ({
  ...{ id: 'h1', hash: 'x', kind: 'tally', seminar: 's1', parent: null, simulated: false },
  ...given,
});
const decision = (id: string, body: DecisionBody, given: Partial<FactKey> = {}): FactKey =>
  fact({ id, kind: 'decision', body, ...given });
/** "Not these versions." */
const not = (...heads: string[]): DecisionBody => ({
  about: 'conflict',
  aside: heads.map((id) => ({ id, hash: 'x' })),
  undone: false,
});
const undoOf = (of: FactKey, id = `${of.id}-undone`): FactKey =>
  decision(id, { ...(of.body as DecisionBody), undone: true }, { seminar: of.seminar, parent: of.id });
const beside = (other: string, same = true): DecisionBody => ({
  about: 'double',
  other,
  same,
  undone: false,
});

const root = fact({ id: 'h0' });
const one = fact({ id: 'h1', parent: 'h0' });
const two = fact({ id: 'h2', parent: 'h0' });
const counted = (...facts: FactKey[]): string[] =>
  currentFacts(facts)
    .heads.filter(({ kind }) => kind === 'tally')
    .map(({ id }) => id);
const open = (...facts: FactKey[]): number => currentFacts(facts).conflicts.length;

describe('a decision on a conflict', () => {
  const first = decision('d1', not('h2'));

  test('leaves one version, and that one counts', () => {
    expect(counted(root, one, two)).toEqual([]);
    expect(counted(root, one, two, first)).toEqual(['h1']);
    expect(open(root, one, two, first)).toBe(0);
  });

  test('says which of two contents of one fact holds', () => {
    const twice = [fact({ hash: 'x' }), fact({ hash: 'y' })];
    const body: DecisionBody = { about: 'conflict', aside: [{ id: 'h1', hash: 'x' }], undone: false };
    expect(
      currentFacts([...twice, decision('d1', body)]).heads.map(({ hash, kind }) => [kind, hash]),
    ).toContainEqual(['tally', 'y']);
  });

  test('goes on counting a correction of the version that was kept', () => {
    expect(counted(root, one, two, first, fact({ id: 'h3', parent: 'h1' }))).toEqual(['h3']);
  });

  test('is open again when another version comes in later', () => {
    const later = fact({ id: 'h3', parent: 'h0' });
    expect(counted(root, one, two, first, later)).toEqual([]);
    expect(open(root, one, two, first, later)).toBe(1);
    expect(counted(root, one, two, first, fact({ id: 'h3', parent: 'h2' }))).toEqual([]);
  });

  test('has no effect where two organisers decided differently, until one takes it back', () => {
    const other = decision('d2', not('h1'));
    expect(counted(root, one, two, first, other)).toEqual([]);
    expect(open(root, one, two, first, other)).toBe(1);
    expect(counted(root, one, two, first, other, undoOf(other))).toEqual(['h1']);
  });

  test('holds where two decided alike', () => {
    expect(counted(root, one, two, first, decision('d2', not('h2')))).toEqual(['h1']);
  });

  test('is undone by one person or by two', () => {
    expect(counted(root, one, two, first, undoOf(first))).toEqual([]);
    const both = [undoOf(first, 'u1'), undoOf(first, 'u2')];
    expect(counted(root, one, two, first, ...both)).toEqual([]);
    // Two who undid the same leave one question: the versions, not their undoing.
    expect(open(root, one, two, first, ...both)).toBe(1);
  });

  test('never reaches another seminar, a simulated record, or another decision', () => {
    expect(counted(root, one, two, { ...first, seminar: 's2' })).toEqual([]);
    expect(counted(root, one, two, { ...first, simulated: true })).toEqual([]);
    expect(counted(root, one, two, first, decision('d2', not('d1')))).toEqual(['h1']);
  });
});

describe('a decision on two seminars', () => {
  const record = (seminar: string): FactKey => fact({ id: `r-${seminar}`, kind: 'seminar', seminar });
  const [a, b, c] = ['a', 'b', 'c'].map(record) as [FactKey, FactKey, FactKey];
  const purge = (seminar: string): FactKey => fact({ id: `p-${seminar}`, kind: 'purge', seminar });
  const says = (seminar: string, other: string, same = true): FactKey =>
    decision(`${seminar}${other}${same}`, beside(other, same), { seminar });
  const result = (...facts: FactKey[]) => {
    const { aside, open, settled } = doublesIn(currentFacts(facts));
    return { aside: Object.fromEntries(aside), open: open.length, settled: settled.length };
  };

  test('sets the one aside as long as the other is there', () => {
    expect(result(a, b, says('b', 'a'))).toEqual({ aside: { 'r b': 'a' }, open: 0, settled: 1 });
    expect(result(b, says('b', 'a'))).toEqual({ aside: {}, open: 0, settled: 0 });
    expect(result(a, b, purge('a'), says('b', 'a')).aside).toEqual({});
  });

  test('of two kinds of event settles the pair and counts both', () => {
    expect(result(a, b, says('b', 'a', false))).toEqual({ aside: {}, open: 0, settled: 1 });
  });

  test('holds in a chain', () => {
    expect(result(a, b, c, says('a', 'b'), says('b', 'c')).aside).toEqual({ 'r a': 'b', 'r b': 'c' });
  });

  test('has no effect in a circle, and the pairs are asked again', () => {
    expect(result(a, b, says('a', 'b'), says('b', 'a'))).toEqual({ aside: {}, open: 1, settled: 0 });
    const round = [says('a', 'b'), says('b', 'c'), says('c', 'a')];
    expect(result(a, b, c, ...round)).toEqual({ aside: {}, open: 3, settled: 0 });
    // One of them is not there (yet): no circle.
    expect(result(a, b, ...round).aside).toEqual({ 'r a': 'b' });
  });

  test('has no effect where another says that they are two', () => {
    expect(result(a, b, says('b', 'a'), says('a', 'b', false))).toEqual({ aside: {}, open: 1, settled: 0 });
  });

  test('is undone', () => {
    const one = says('b', 'a');
    expect(result(a, b, one, undoOf(one))).toEqual({ aside: {}, open: 0, settled: 0 });
  });

  test('never leads from simulated to real', () => {
    expect(result(a, { ...b, simulated: true }, { ...says('b', 'a'), simulated: true }).aside).toEqual({});
  });
});

describe('decisions in any set', () => {
  const heads = ['h0', 'h1', 'h2', 'h3'] as const;
  const seminars = ['s1', 's2', 's3'] as const;
  const body: fc.Arbitrary<DecisionBody> = fc.oneof(
    fc.record({
      about: fc.constant('conflict' as const),
      aside: fc.uniqueArray(fc.record({ id: fc.constantFrom(...heads), hash: fc.constantFrom('x', 'y') }), {
        minLength: 1,
      }),
      undone: fc.boolean(),
    }),
    fc.record({
      about: fc.constant('double' as const),
      other: fc.constantFrom(...seminars),
      same: fc.boolean(),
      undone: fc.boolean(),
    }),
  );
  const rest = { seminar: fc.constantFrom(...seminars), simulated: fc.boolean() };
  const record = fc.record({
    ...{ id: fc.constantFrom(...heads), hash: fc.constantFrom('x', 'y') },
    kind: fc.constantFrom('tally' as const, 'seminar' as const, 'purge' as const),
    parent: fc.option(fc.constantFrom(...heads)),
    ...rest,
  });
  const decided = fc.record({
    ...{ id: fc.constantFrom('d0', 'd1', 'd2', 'd3'), hash: fc.constantFrom('x', 'y') },
    kind: fc.constant('decision' as const),
    parent: fc.option(fc.constantFrom('d0', 'd1', 'd2', 'd3')),
    body,
    ...rest,
  });
  const anySet = fc.uniqueArray(fc.oneof(record, record, decided) as fc.Arbitrary<FactKey>, {
    maxLength: 18,
    selector: ({ id, hash }) => `${id} ${hash}`,
  });
  const outcome = (facts: readonly FactKey[]): unknown => {
    const current = currentFacts(facts);
    return { current, doubles: doublesIn(current) };
  };

  test('order and repetition change nothing', () => {
    const again = anySet.chain((set) =>
      fc.tuple(
        fc.constant(set),
        fc.shuffledSubarray(set, { minLength: set.length, maxLength: set.length }),
        fc.subarray(set),
      ),
    );
    fc.assert(
      fc.property(again, ([set, shuffled, some]) => {
        expect(outcome([...some, ...shuffled, ...some])).toEqual(outcome(set));
      }),
      { numRuns: 500 },
    );
  });

  test('every lineage counts one of its own heads or none, and none that a decision in force sets aside', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const { lineages, conflicts, decisions, heads } = currentFacts(set);
        for (const { head, heads: all, conflict } of lineages) {
          expect(conflict).toBe(head === null);
          if (head !== null) expect(all).toContainEqual(head);
        }
        expect(conflicts.every(({ kind }) => kind !== 'decision')).toBe(true);
        for (const { fact: by, body } of decisions)
          if (body.about === 'conflict')
            for (const name of body.aside)
              expect(
                heads.some(
                  (head) =>
                    head.id === name.id &&
                    head.hash === name.hash &&
                    head.seminar === by.seminar &&
                    head.simulated === by.simulated,
                ),
              ).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('from every seminar that is set aside a way leads to one that counts', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const current = currentFacts(set);
        const { aside } = doublesIn(current);
        const present = new Set(current.lineages.map(({ seminar }) => seminar));
        for (const from of aside.keys()) {
          let at: string | undefined = from;
          for (let step = 0; step < seminars.length && at !== undefined; step += 1) {
            const other = aside.get(at);
            at = other === undefined ? undefined : `${from.slice(0, 1)} ${other}`;
            if (other !== undefined) expect(present).toContain(other);
          }
          expect(at).toBeUndefined();
        }
      }),
      { numRuns: 500 },
    );
  });
});
