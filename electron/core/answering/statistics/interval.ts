/** Both ends of a 95 % interval, in the unit of what was estimated. */
export type Interval = { low: number; high: number };

/** `value` held between `low` and `high`. */
export const between = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/**
 * The value below which the share `p` of `sorted` (ascending, not empty) lies, by linear interpolation.
 * Source: Hyndman & Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996), definition 7:
 * h = (n - 1) p + 1, the default of R and NumPy.
 */
export function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  return low + (at - below) * (high - low);
}
