import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bootstrapOverSeminars,
  type Cluster,
  changeOverSeminars,
  ratioError,
  ratioOverSeminars,
  sharesByMode,
} from '../../../../electron/core/answering/statistics/seminars.ts';
import { wilson } from '../../../../electron/core/answering/statistics/wilson.ts';
import { madeBy } from './read.ts';

type Row = { yes: number[]; answers: number[]; low: number; high: number };
const r = madeBy<{ survey: (Row & { share: number; error: number; errorByPupil: number })[] }>('r');
const python = madeBy<{ bootstrapRatio: (Row & { seed: number })[] }>('python');

const clustersOf = ({ yes, answers }: Pick<Row, 'yes' | 'answers'>): Cluster[] =>
  yes.map((count, index) => ({ yes: count, answers: answers[index] ?? 0 }));

const cluster = fc
  .integer({ min: 1, max: 60 })
  .chain((answers) =>
    fc.record({ yes: fc.integer({ min: 0, max: answers }), answers: fc.constant(answers) }),
  );

describe('a share over several seminars', () => {
  it("has the share, error and interval of R's survey, from seminars as from pupils within them", () => {
    for (const row of r.survey) {
      const clusters = clustersOf(row);
      const found = ratioOverSeminars(clusters);
      expect(found?.share).toBeCloseTo(row.share, 12);
      expect(ratioError(clusters)).toBeCloseTo(row.error, 12);
      expect(ratioError(clusters)).toBeCloseTo(row.errorByPupil, 12);
      expect(found?.low).toBeCloseTo(Math.max(0, row.low), 9);
      expect(found?.high).toBeCloseTo(Math.min(1, row.high), 9);
    }
  });

  it('has the bootstrap interval of another program, drawing seminars', () => {
    for (const row of python.bootstrapRatio) {
      const found = bootstrapOverSeminars(clustersOf(row), row.seed);
      expect(found?.low).toBeCloseTo(row.low, 12);
      expect(found?.high).toBeCloseTo(row.high, 12);
    }
  });

  it('knows nothing of how seminars differ from one alone', () => {
    expect(ratioOverSeminars([{ yes: 30, answers: 40 }])).toBeNull();
    expect(
      bootstrapOverSeminars([
        { yes: 30, answers: 40 },
        { yes: 0, answers: 0 },
      ]),
    ).toBeNull();
  });

  it('is wider than if each pupil were a witness, where classes differ', () => {
    const found = ratioOverSeminars([
      { yes: 38, answers: 40 },
      { yes: 4, answers: 40 },
      { yes: 33, answers: 40 },
    ]);
    const pupils = wilson(75, 120);
    expect((found?.high ?? 0) - (found?.low ?? 0)).toBeGreaterThan(2 * (pupils.high - pupils.low));
  });

  it('holds the share, does not mind the order, and is a number everywhere', () => {
    fc.assert(
      fc.property(fc.array(cluster, { minLength: 2, maxLength: 20 }), (clusters) => {
        const found = ratioOverSeminars(clusters);
        if (found === null) return expect.fail('no share');
        expect(0 <= found.low && found.low <= found.share).toBe(true);
        expect(found.share <= found.high && found.high <= 1).toBe(true);
        expect(ratioOverSeminars(clusters.toReversed())?.high).toBeCloseTo(found.high, 10);
      }),
    );
  });
});

describe('a change over several seminars', () => {
  const of = (before: number, after: number, answers = 20) => ({
    before: { yes: before, answers },
    after: { yes: after, answers },
  });

  it('is that of paired means where all seminars are of one size', () => {
    // Changes of 0.1, 0.2 and 0.3: mean 0.2, deviation 0.1, t(2) = 4.3027.
    const found = changeOverSeminars([of(10, 12), of(8, 12), of(6, 12)]);
    expect(found?.difference).toBeCloseTo(0.2, 10);
    expect(found?.interval?.low).toBeCloseTo(0.2 - (4.3027 * 0.1) / Math.sqrt(3), 4);
    expect(found?.interval?.high).toBeCloseTo(0.2 + (4.3027 * 0.1) / Math.sqrt(3), 4);
  });

  it('is the share at the end where nobody was safe before', () => {
    fc.assert(
      fc.property(fc.array(cluster, { minLength: 2, maxLength: 20 }), (after) => {
        const change = changeOverSeminars(after.map((one) => ({ before: { ...one, yes: 0 }, after: one })));
        const share = ratioOverSeminars(after);
        expect(change?.difference).toBeCloseTo(share?.share ?? -1, 10);
        expect(change?.interval?.high).toBeCloseTo(share?.high ?? -1, 10);
      }),
    );
  });

  it('has no interval from one seminar, and is nothing where one form was not answered', () => {
    expect(changeOverSeminars([of(10, 15)])).toEqual({ difference: 0.25, interval: null });
    expect(changeOverSeminars([of(0, 0, 0)])).toBeNull();
    expect(changeOverSeminars([])).toBeNull();
  });
});

describe('shares over several seminars', () => {
  const row = (seminar: string, mode: 'hands' | 'cards', yes: number, answers: number) => ({
    seminar,
    mode,
    yes,
    answers,
    respondents: answers,
  });

  it('never mix modes and leave small atoms out', () => {
    const shares = sharesByMode([
      row('a', 'hands', 20, 30),
      row('b', 'hands', 10, 30),
      row('a', 'cards', 12, 20),
      row('b', 'cards', 4, 9),
      row('c', 'cards', 15, 20),
    ]);
    expect(shares.map(({ mode, share }) => [mode, share.seminars, share.answers])).toEqual([
      ['hands', 2, 60],
      ['cards', 2, 40],
    ]);
  });

  it('take all atoms of one seminar as one unit', () => {
    const apart = [row('a', 'cards', 12, 20), row('a', 'cards', 3, 20), row('b', 'cards', 15, 20)];
    const joined = [row('a', 'cards', 15, 40), row('b', 'cards', 15, 20)];
    expect(sharesByMode(apart)).toEqual(sharesByMode(joined));
    expect(sharesByMode(apart.slice(0, 2))).toEqual([]);
  });

  it('let k be raised, never lowered', () => {
    const rows = [row('a', 'cards', 5, 12), row('b', 'cards', 5, 12)];
    expect(sharesByMode(rows)).toHaveLength(1);
    expect(sharesByMode(rows, 13)).toEqual([]);
    expect(sharesByMode([row('a', 'cards', 5, 9), row('b', 'cards', 5, 9)], 3)).toEqual([]);
  });
});
