import type { RecordMode } from '../../../../slides/model/quiz.ts';
import { isTooSmall } from '../../reports/atom.ts';
import { bootstrapInterval } from './bootstrap.ts';
import { between, type Interval } from './interval.ts';
import { studentQuantile } from './student.ts';

/** What one seminar answered to one item: `yes` out of `answers`. */
export type Cluster = { yes: number; answers: number };

/** A share over several seminars. */
export type ClusterShare = { seminars: number; answers: number; share: number };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** All that said yes out of all that answered, 0 to 1. */
const ratioOf = (clusters: readonly Cluster[]): number =>
  sum(clusters.map(({ yes }) => yes)) / sum(clusters.map(({ answers }) => answers));

/**
 * Standard error of the ratio, with the seminar as the unit: pupils of one class heard the same and sat together, so
 * they are not so many independent witnesses.
 * Source: Cochran, "Sampling Techniques" (3rd ed. 1977), 6.13, linearised as R's `survey::svyratio` does for clusters
 * drawn with replacement (Lumley, Journal of Statistical Software 9 (2004) 1-19): with z = (y - R x) / sum(x),
 * se^2 = m / (m - 1) * sum((z - mean z)^2). Needs two seminars.
 */
export function ratioError(clusters: readonly Cluster[]): number {
  const ratio = ratioOf(clusters);
  const all = sum(clusters.map(({ answers }) => answers));
  const z = clusters.map(({ yes, answers }) => (yes - ratio * answers) / all);
  const mean = sum(z) / z.length;
  return Math.sqrt((z.length / (z.length - 1)) * sum(z.map((value) => (value - mean) ** 2)));
}

/**
 * Share over all seminars with its 95 % interval, +- t(m - 1) standard errors, held between 0 and 1. Null with fewer than two
 * seminars: nothing says then how much seminars differ.
 */
export function ratioOverSeminars(clusters: readonly Cluster[]): (ClusterShare & Interval) | null {
  const held = clusters.filter(({ answers }) => answers > 0);
  if (held.length < 2) return null;
  const share = ratioOf(held);
  const half = studentQuantile(0.975, held.length - 1) * ratioError(held);
  const answers = sum(held.map((cluster) => cluster.answers));
  return {
    seminars: held.length,
    answers,
    share,
    low: between(share - half, 0, share),
    high: between(share + half, share, 1),
  };
}

/**
 * The same share with an interval from drawing whole seminars anew: for few or very unequal ones, where the ratio is far
 * from normal. Source: Davison & Hinkley, "Bootstrap Methods and their Application" (1997), 3.8 (clusters as units).
 */
export function bootstrapOverSeminars(
  clusters: readonly Cluster[],
  seed = 1,
): (ClusterShare & Interval) | null {
  const held = clusters.filter(({ answers }) => answers > 0);
  if (held.length < 2) return null;
  const answers = sum(held.map((cluster) => cluster.answers));
  return { seminars: held.length, answers, share: ratioOf(held), ...bootstrapInterval(held, ratioOf, seed) };
}

/** An atom's answers to one item: `respondents` is the size of the whole atom, which the rule of small groups looks at. */
export type SeminarAnswers = Cluster & { seminar: string; mode: RecordMode; respondents: number };

/**
 * One share for each mode: raised hands, which see each other, are never added to cards. Atoms below k are in none. Several
 * atoms of one seminar are one unit.
 */
export function sharesByMode(
  rows: readonly SeminarAnswers[],
  k?: number,
): { mode: RecordMode; share: ClusterShare & Interval }[] {
  const printed = rows.filter(({ respondents }) => !isTooSmall(respondents, k ?? 0));
  return [...new Set(printed.map(({ mode }) => mode))].flatMap((mode) => {
    const seminars = new Map<string, Cluster>();
    for (const row of printed.filter((each) => each.mode === mode)) {
      const before = seminars.get(row.seminar) ?? { yes: 0, answers: 0 };
      seminars.set(row.seminar, { yes: before.yes + row.yes, answers: before.answers + row.answers });
    }
    const share = ratioOverSeminars([...seminars.values()]);
    return share === null ? [] : [{ mode, share }];
  });
}
