/** Sum of 1 + r1 c2 + r1 r2 c2^2 + ..., where `ratio(k)` is r_k. */
function series(terms: number, c2: number, ratio: (k: number) => number): number {
  let [term, sum] = [1, 1];
  for (let k = 1; k < terms; k += 1) {
    term *= ratio(k) * c2;
    sum += term;
  }
  return sum;
}

/**
 * Probability that Student's t with `df` degrees of freedom (a whole number, 1 at least) is at most `t`.
 * Source: Abramowitz & Stegun, "Handbook of Mathematical Functions" (1964), 26.7.3 and 26.7.4: with
 * theta = arctan(t / sqrt(df)), finite sums of powers of cos(theta), one for odd and one for even `df`.
 */
export function studentCdf(t: number, df: number): number {
  const theta = Math.atan(t / Math.sqrt(df));
  const [sin, cos] = [Math.sin(theta), Math.cos(theta)];
  const c2 = cos * cos;
  if (df % 2 === 0) return (1 + sin * series(df / 2, c2, (k) => (2 * k - 1) / (2 * k))) / 2;
  const tail = df === 1 ? 0 : sin * cos * series((df - 1) / 2, c2, (k) => (2 * k) / (2 * k + 1));
  return 0.5 + (theta + tail) / Math.PI;
}

/** The `t` with studentCdf(t, df) = p, for p above a half; by bisection, to the last digits. */
export function studentQuantile(p: number, df: number): number {
  let [low, high] = [0, 1];
  while (studentCdf(high, df) < p) high *= 2;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (studentCdf(middle, df) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
