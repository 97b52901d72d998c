/**
 * What share of what could still be learned was learned: (after - before) / (1 - before), of shares from 0 to 1; negative
 * where less was known afterwards, null where everything was known before.
 * Source: Hake, "Interactive-engagement versus traditional methods", American Journal of Physics 66 (1998) 64-74, <g>, the
 * gain of the averages of a class. Caveats: it explodes near before = 1, is not symmetric (a loss counts otherwise than
 * a gain), and favours groups that knew much (Nissen et al., Physical Review Physics Education Research 14 (2018) 010115):
 * it says nothing about causes and serves only beside the two shares that it comes from.
 */
export const hakeGain = (before: number, after: number): number | null =>
  before >= 1 ? null : (after - before) / (1 - before);
