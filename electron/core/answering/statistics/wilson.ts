import { between, type Interval } from './interval.ts';
import { Z95 } from './normal.ts';

/**
 * 95 % interval of a share, `count` out of `n` (0 to 1; `count` need not be whole). Nothing is known of n = 0: 0 to 1.
 * Source: Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927); written as
 * method 3 of Newcombe, Statistics in Medicine 17 (1998) 857-872:
 * (2np + z^2 -+ z sqrt(z^2 + 4npq)) / 2(n + z^2).
 */
export function wilson(count: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const p = count / n;
  const middle = 2 * n * p + Z95 * Z95;
  const spread = Z95 * Math.sqrt(Z95 * Z95 + 4 * n * p * (1 - p));
  const all = 2 * (n + Z95 * Z95);
  // At 0 and n one end is the share itself; without this it would miss it by the last digit.
  return { low: between((middle - spread) / all, 0, p), high: between((middle + spread) / all, p, 1) };
}
