export type Sum = { passed: number; failed: number };

/** What vitest's JSON reporter writes, as far as it is read here. */
export type VitestReport = { numPassedTests: number; numTotalTests: number; success: boolean };
/** What Playwright's JSON reporter writes, as far as it is read here. */
export type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};

/** A test that did not run counts as failed: nothing is skipped silently. A file that cannot load is one failure. */
export const sumVitest = (report: VitestReport): Sum => {
  const failed = report.numTotalTests - report.numPassedTests;
  return { passed: report.numPassedTests, failed: failed === 0 && !report.success ? 1 : failed };
};

/** Flaky and skipped count as failed; so does an error outside every test (no Electron, no screen). */
export const sumPlaywright = ({ stats, errors }: PlaywrightReport): Sum => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
});

/** Adds results up. */
export const total = (sums: readonly Sum[]): Sum => ({
  passed: sums.reduce((all, { passed }) => all + passed, 0),
  failed: sums.reduce((all, { failed }) => all + failed, 0),
});

/** The last line of `npm test`. */
export const sumLine = ({ passed, failed }: Sum): string => `${passed} passed, ${failed} failed`;
