import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../../electron/contract/archive.ts';
import { listSeminars, readSeminar } from '../../../electron/core/archive/seminars.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { closedSeminar, purgeFact, seminarFact, tallyFact, tempArchive } from './fixtures.ts';

/** Two seminars with corrections, a conflict and a purge. */
function history(): Fact[] {
  const [one, two, three] = [closedSeminar(), closedSeminar(), closedSeminar()];
  const parent = one[0]?.id ?? '';
  const seminar = one[0]?.seminar ?? '';
  const twice = tallyFact({ seminar: two[0]?.seminar ?? '', id: two[1]?.id ?? '' }, { present: 7 });
  return [
    ...one,
    seminarFact({ seminar, parent }, { organisation: 'Sở GD' }),
    ...two,
    twice,
    ...three,
    purgeFact({ seminar: three[0]?.seminar ?? '' }),
  ];
}

const seen = (batches: readonly (readonly Fact[])[]): unknown => {
  const { db } = tempArchive();
  for (const batch of batches) appendFacts(db, batch);
  const list = listSeminars(db);
  return { list, records: list.map(({ id }) => readSeminar(db, id)) };
};

test('facts in any order, repeated, some first and the rest later: the same seminars', () => {
  const facts = history();
  const expected = seen([facts]);
  const batches = fc.tuple(
    fc.shuffledSubarray(facts),
    fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
    fc.shuffledSubarray(facts),
  );
  fc.assert(
    fc.property(batches, (parts) => {
      expect(seen(parts)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});
