const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/** Beyond this the series loses its digits, and what is left of the tail is below 1e-15. */
const FAR = 8;

/**
 * Probability that a standard normal variable is at most `x`; absolute error below 1e-15.
 * Source: Marsaglia, "Evaluating the normal distribution", Journal of Statistical Software 11 (2004):
 * Phi(x) = 1/2 + phi(x) (x + x^3/3 + x^5/(3 5) + x^7/(3 5 7) + ...).
 */
export function normalCdf(x: number): number {
  if (x <= -FAR) return 0;
  if (x >= FAR) return 1;
  let [term, sum, n] = [x, x, 1];
  while (Math.abs(term) > Math.abs(sum) * 1e-17) {
    n += 2;
    term *= (x * x) / n;
    sum += term;
  }
  return 0.5 + sum * density(x);
}

/**
 * The `x` with normalCdf(x) = p, for p between 1e-12 and 1 - 1e-12; exact to 1e-12 near the middle.
 * Newton's steps on `normalCdf` from the approximation 26.2.23 of Abramowitz & Stegun, "Handbook of Mathematical
 * Functions" (1964).
 */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  const bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  let x = top / bottom - t;
  for (let step = 0; step < 6; step += 1) x -= (normalCdf(x) - p) / density(x);
  return x;
}

/** 97.5 % quantile of the standard normal distribution: half the width of a 95 % interval in standard errors. */
export const Z95 = normalQuantile(0.975);
