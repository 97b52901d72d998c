import { type Chance, seededChance } from './chance.ts';
import { type Interval, quantile } from './interval.ts';

/** How often is drawn anew. */
const RESAMPLES = 2000;

/** Fills `sample` with units drawn with replacement, as many as there are. */
function draw<T>(sample: T[], units: readonly T[], chance: Chance): readonly T[] {
  for (let at = 0; at < units.length; at += 1) sample[at] = units[Math.floor(chance() * units.length)] as T;
  return sample;
}

/**
 * 95 % interval of what `estimate` says of `units`: it is worked out anew for samples of the units, drawn with replacement
 * and as many as there are; the middle 95 % of the results are the interval. The same seed gives the same interval.
 * Source: Efron & Tibshirani, "An Introduction to the Bootstrap" (1993), chapter 13, percentile interval.
 */
export function bootstrapInterval<T>(
  units: readonly T[],
  estimate: (sample: readonly T[]) => number,
  seed = 1,
): Interval {
  const chance = seededChance(seed);
  const sample: T[] = [];
  const results = Array.from({ length: RESAMPLES }, () => estimate(draw(sample, units, chance))).sort(
    (a, b) => a - b,
  );
  return { low: quantile(results, 0.025), high: quantile(results, 0.975) };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Mean change of the scores of matched pairs, after minus before, with its bootstrap interval over the pairs; null without
 * pairs. A pair is drawn as a whole, so that what belongs together stays together.
 */
export function pairedChange(
  pairs: readonly { before: number; after: number }[],
  seed = 1,
): (Interval & { change: number }) | null {
  if (pairs.length === 0) return null;
  const changes = pairs.map(({ before, after }) => after - before);
  return { change: mean(changes), ...bootstrapInterval(changes, mean, seed) };
}
