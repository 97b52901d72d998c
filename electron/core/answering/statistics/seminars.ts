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

/** What one seminar answered to one item in its opening and in its closing form. */
export type ClusterPair = { before: Cluster; after: Cluster };

/**
 * Closing minus opening over all seminars with its 95 % interval, -1 to 1; the seminar is the unit again, so that its opening
 * and its closing go together. Both shares are ratios as above, and the difference is linearised with z = (y2 - R2 x2) /
 * sum(x2) - (y1 - R1 x1) / sum(x1) (Cochran 6.19; R's `svycontrast` of two ratios). The interval is null with fewer than two seminars.
 * Null where nobody answered one of the forms.
 */
export function changeOverSeminars(
  pairs: readonly ClusterPair[],
): { difference: number; interval: Interval | null } | null {
  const held = pairs.filter(({ before, after }) => before.answers > 0 && after.answers > 0);
  if (held.length === 0) return null;
  const parts = ([pick, sign]: readonly ['before' | 'after', number]) => {
    const clusters = held.map((pair) => pair[pick]);
    const [ratio, all] = [ratioOf(clusters), sum(clusters.map(({ answers }) => answers))];
    return { ratio, z: clusters.map(({ yes, answers }) => (sign * (yes - ratio * answers)) / all) };
  };
  const [first, last] = [parts(['before', -1]), parts(['after', 1])];
  const difference = last.ratio - first.ratio;
  if (held.length < 2) return { difference, interval: null };
  const z = first.z.map((value, at) => value + (last.z[at] ?? 0));
  const mean = sum(z) / z.length;
  const error = Math.sqrt((z.length / (z.length - 1)) * sum(z.map((value) => (value - mean) ** 2)));
  const half = studentQuantile(0.975, z.length - 1) * error;
  const low = between(difference - half, -1, difference);
  return { difference, interval: { low, high: between(difference + half, difference, 1) } };
}
