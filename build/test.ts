import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Failure,
  failureLines,
  type PlaywrightSuites,
  playwrightFailures,
  type VitestFiles,
  vitestFailures,
} from './checks/failures.ts';
import {
  type PlaywrightReport,
  type Sum,
  sumLine,
  sumPlaywright,
  sumVitest,
  total,
  type VitestReport,
} from './checks/sum.ts';
import { requirePrograms, requireScreens } from './system.ts';
import { inRoot } from './tools/paths.ts';
import { prepareApp } from './tools/prepare.ts';
import { run, toolEnv } from './tools/run.ts';
import { runScript } from './tools/stop.ts';

/** What a part of the tests came to. */
type Outcome = { sum: Sum; failures: Failure[] };

const none: Outcome = { sum: { passed: 0, failed: 1 }, failures: [] };

/** Reads a part's report; one that is not there or not whole is one failure. */
const readOutcome = <Report>(
  file: string,
  code: number,
  sumOf: (report: Report) => Sum,
  failuresOf: (report: Report) => Failure[],
): Outcome => {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const sum = sumOf(report);
    const failures = failuresOf(report);
    return { sum: code !== 0 && sum.failed === 0 ? total([sum, none.sum]) : sum, failures };
  } catch {
    return none;
  }
};

const runCheck = async (): Promise<Outcome> => {
  const { code } = await run(process.execPath, [inRoot('build', 'check.ts')], { show: true });
  if (code === 0) return { sum: { passed: 1, failed: 0 }, failures: [] };
  return { ...none, failures: [{ test: 'npm run check', why: 'See its lines above.' }] };
};

const runVitest = async (folder: string): Promise<Outcome> => {
  const file = join(folder, 'vitest.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('vitest', ['run', ...reporters], { show: true });
  return readOutcome<VitestReport & VitestFiles>(file, code, sumVitest, vitestFailures);
};

const runPlaywright = async (folder: string, electron: string): Promise<Outcome> => {
  const file = join(folder, 'playwright.json');
  const env = toolEnv({ KIT_ELECTRON: electron, PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const { code } = await run('playwright', ['test', '--reporter=line,json'], { show: true, env });
  return readOutcome<PlaywrightReport & PlaywrightSuites>(file, code, sumPlaywright, playwrightFailures);
};

/** Everything that the tests need. When it cannot be had, that is one failure, said in words. */
const prepare = async (): Promise<string | undefined> => {
  try {
    await requireScreens();
    await requirePrograms(['pdftotext']);
    return (await prepareApp()).executable;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
};

/** `npm test`: checks, vitest, Playwright; at the end what failed and the sum, with `npm run check` as one test. */
await runScript(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-test-'));
  try {
    const electron = await prepare();
    const outcomes = [await runCheck(), await runVitest(folder)];
    outcomes.push(electron === undefined ? none : await runPlaywright(folder, electron));
    for (const line of failureLines(outcomes.flatMap(({ failures }) => failures))) console.log(line);
    const sum = total(outcomes.map((each) => each.sum));
    console.log(sumLine(sum));
    return sum.failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
