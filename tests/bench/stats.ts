/** The value below which the share `q` (0..1) of `values` lies, by linear interpolation; NaN for none. */
export const quantile = (values: readonly number[], q: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

/** What is said of many measurements of one thing. */
export type Summary = { n: number; median: number; p95: number };

export const summary = (values: readonly number[]): Summary => ({
  n: values.length,
  median: median(values),
  p95: p95(values),
});

/**
 * How far two halves of the same measurements (every other one) lie apart, as a share: 0.05 means that a ratio of 1.05
 * says nothing here. NaN for fewer than four values.
 */
export const noise = (values: readonly number[]): number => {
  if (values.length < 4) return Number.NaN;
  const half = (parity: number): number => median(values.filter((_, index) => index % 2 === parity));
  return Math.abs(half(0) / half(1) - 1);
};
