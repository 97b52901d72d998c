import { bootstrapInterval } from '../answering/statistics/bootstrap.ts';
import { Z95 } from '../answering/statistics/normal.ts';

/** In whole percentage points. */
export type ScoreChange = { points: number; low: number; high: number };

/** Half the width of the interval is told in these steps, in percentage points. */
const STEP = 5;
/** Of more participants than this no samples are drawn. */
const MANY = 500;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Half the width of the 95 % interval of the mean: by the bootstrap; of many by the normal distribution, which is the same. */
function halfWidth(changes: readonly number[]): number {
  if (changes.length <= MANY) {
    const { low, high } = bootstrapInterval(changes, mean);
    return (high - low) / 2;
  }
  const middle = mean(changes);
  const squares = changes.map((change) => (change - middle) ** 2);
  return Z95 * Math.sqrt(mean(squares) / changes.length);
}

/**
 * Change of the mean share of safe answers. `before` and `after` are the means of the printed shares (0 to 1): the change itself
 * is no news to who reads the two forms. Only how sure it is comes from the `pairs` of scores: half the width of the
 * bootstrap interval over the participants, in steps so wide that it tells nothing of any one of them. Null without pairs.
 */
export function scoreChange(
  pairs: readonly { before: number; after: number }[],
  before: number,
  after: number,
): ScoreChange | null {
  if (pairs.length === 0) return null;
  const wide = halfWidth(pairs.map((pair) => pair.after - pair.before)) * 100;
  const half = Math.max(STEP, Math.ceil(wide / STEP - 1e-9) * STEP);
  const points = Math.round((after - before) * 100) + 0;
  return { points, low: Math.max(-100, points - half), high: Math.min(100, points + half) };
}
