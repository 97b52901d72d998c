/** Says on standard error where a long row is, with the seconds since the process began; the table stays on standard output. */
export const progress = (text: string): void =>
  console.error(`  ${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${text}`);
