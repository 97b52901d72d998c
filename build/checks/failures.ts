import { stripVTControlCharacters } from 'node:util';

/** What vitest's JSON reporter writes about each test, as far as it is read here. */
export type VitestFiles = {
  testResults?: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
};
type PlaywrightSuite = {
  specs?: {
    title: string;
    file: string;
    line: number;
    tests: { status: string; results: { errors: { message?: string }[] }[] }[];
  }[];
  suites?: PlaywrightSuite[];
};
/** What Playwright's JSON reporter writes about each test, as far as it is read here. */
export type PlaywrightSuites = { suites?: PlaywrightSuite[]; errors?: { message?: string }[] };

/** One test that did not pass, and why. */
export type Failure = { test: string; why: string };

/** Lines of a reason that are shown; the whole of it stands above, where the test failed. */
const WHY_LINES = 12;

/** The tests of vitest that failed, and the files that could not be loaded. */
export const vitestFailures = ({ testResults = [] }: VitestFiles): Failure[] =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults
      .filter((each) => each.status === 'failed')
      .map((each) => ({
        test: `${name}: ${each.fullName}`,
        why: (each.failureMessages ?? []).join('\n'),
      }));
    return failed.length === 0 && status === 'failed' ? [{ test: name, why: message }] : failed;
  });

const suiteFailures = ({ specs = [], suites = [] }: PlaywrightSuite): Failure[] => [
  ...specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status !== 'expected')
      .map(({ status, results }) => ({
        test: `${file}:${line}: ${title} (${status})`,
        why: results.flatMap(({ errors }) => errors.map(({ message = '' }) => message)).join('\n'),
      })),
  ),
  ...suites.flatMap(suiteFailures),
];

/** The tests of Playwright that failed, were flaky or did not run, and what went wrong outside of every test. */
export const playwrightFailures = ({ suites = [], errors = [] }: PlaywrightSuites): Failure[] => [
  ...suites.flatMap(suiteFailures),
  ...errors.map(({ message = '' }) => ({ test: 'outside of every test', why: message })),
];

/** The failures as the lines that stand before the sum, so that the end of the output says what is wrong. */
export const failureLines = (failures: readonly Failure[]): string[] =>
  failures.flatMap(({ test, why }) => [
    `FAIL ${test}`,
    ...stripVTControlCharacters(why)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, WHY_LINES)
      .map((line) => `     ${line}`),
  ]);
