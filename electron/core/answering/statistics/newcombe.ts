import type { Interval } from './interval.ts';
import { wilson } from './wilson.ts';

/** A difference of two shares with its 95 % interval, -1 to 1; positive: more at the end. */
export type Difference = Interval & { difference: number };

/** `count` out of `n`. */
export type Part = { count: number; n: number };

const share = ({ count, n }: Part): number => count / n;

/**
 * After minus before, of two groups that are not matched (both with n > 0).
 * Source: Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven
 * methods", Statistics in Medicine 17 (1998) 873-890, method 10: with Wilson's limits l and u of both shares,
 * d - sqrt((p2 - l2)^2 + (u1 - p1)^2) to d + sqrt((u2 - p2)^2 + (p1 - l1)^2).
 */
export function unmatchedDifference(before: Part, after: Part): Difference {
  const [p1, p2] = [share(before), share(after)];
  const [w1, w2] = [wilson(before.count, before.n), wilson(after.count, after.n)];
  const difference = p2 - p1;
  return {
    difference,
    low: difference - Math.hypot(p2 - w2.low, w1.high - p1),
    high: difference + Math.hypot(w2.high - p2, p1 - w1.low),
  };
}

/** Matched pairs by yes or no before and after: how many said yes twice, only after, only before, never. */
export type Pairs = { both: number; gained: number; lost: number; neither: number };

/** How strongly before and after go together, with the correction for continuity of method 10. */
function phi({ both, gained, lost, neither }: Pairs): number {
  const product = (both + gained) * (lost + neither) * (both + lost) * (gained + neither);
  if (product === 0) return 0;
  const n = both + gained + lost + neither;
  const excess = both * neither - gained * lost;
  return (excess > 0 ? Math.max(excess - n / 2, 0) : excess) / Math.sqrt(product);
}

/**
 * After minus before, of matched pairs (at least one).
 * Source: Newcombe, "Improved confidence intervals for the difference between binomial proportions based on paired
 * data", Statistics in Medicine 17 (1998) 2635-2650, method 10: the limits of the unmatched method with
 * - 2 phi (p2 - l2)(u1 - p1) under the root.
 */
export function matchedDifference(pairs: Pairs): Difference {
  const { both, gained, lost, neither } = pairs;
  const n = both + gained + lost + neither;
  const [p1, p2] = [(both + lost) / n, (both + gained) / n];
  const [w1, w2] = [wilson(both + lost, n), wilson(both + gained, n)];
  const together = phi(pairs);
  const root = (a: number, b: number): number => Math.sqrt(Math.max(0, a * a - 2 * together * a * b + b * b));
  const difference = (gained - lost) / n;
  return {
    difference,
    low: difference - root(p2 - w2.low, w1.high - p1),
    high: difference + root(w2.high - p2, p1 - w1.low),
  };
}
