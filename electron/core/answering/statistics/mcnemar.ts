import { normalCdf } from './normal.ts';

/** Up to this many pairs that changed the exact test is taken. */
const EXACT_UP_TO = 25;

export type McNemar = { p: number; method: 'exact' | 'asymptotic' };

/** Twice the probability of `few` or fewer heads out of `tosses`, 1 at most. */
function twoSided(few: number, tosses: number): number {
  let [term, sum] = [0.5 ** tosses, 0];
  for (let heads = 0; heads <= few; heads += 1) {
    sum += term;
    term *= (tosses - heads) / (heads + 1);
  }
  return Math.min(1, 2 * sum);
}

/**
 * Could as many changes one way and the other be chance? `gained`: pairs from no to yes; `lost`: from yes to no (whole
 * numbers). p is 1 where nobody changed. Only for matched pairs that answered the very same item.
 * Source: McNemar, "Note on the sampling error of the difference between correlated proportions or percentages",
 * Psychometrika 12 (1947) 153-157. Up to 25 changes exact: two-sided binomial test of min(b, c) out of b + c with 1/2;
 * above, (b - c)^2 / (b + c) as chi square with one degree of freedom, without correction for continuity (Fagerland,
 * Lydersen & Laake, BMC Medical Research Methodology 13 (2013) 91).
 */
export function mcNemar(gained: number, lost: number): McNemar {
  const changed = gained + lost;
  if (changed <= EXACT_UP_TO) return { p: twoSided(Math.min(gained, lost), changed), method: 'exact' };
  const z = Math.abs(gained - lost) / Math.sqrt(changed);
  return { p: Math.min(1, 2 * normalCdf(-z)), method: 'asymptotic' };
}
