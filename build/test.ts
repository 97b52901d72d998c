import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const none: Sum = { passed: 0, failed: 1 };
const one: Sum = { passed: 1, failed: 0 };

/** Runs a part whose output is shown; a report that is not there or not whole is one failure. */
const readSum = <Report>(file: string, code: number, sum: (report: Report) => Sum): Sum => {
  try {
    const result = sum(JSON.parse(readFileSync(file, 'utf8')) as Report);
    return code !== 0 && result.failed === 0 ? total([result, none]) : result;
  } catch {
    return none;
  }
};

const runCheck = async (): Promise<Sum> => {
  const { code } = await run(process.execPath, [inRoot('build', 'check.ts')], { show: true });
  return code === 0 ? one : none;
};

const runVitest = async (folder: string): Promise<Sum> => {
  const file = join(folder, 'vitest.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('vitest', ['run', ...reporters], { show: true });
  return readSum<VitestReport>(file, code, sumVitest);
};

const runPlaywright = async (folder: string, electron: string): Promise<Sum> => {
  const file = join(folder, 'playwright.json');
  const env = toolEnv({ KIT_ELECTRON: electron, PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const { code } = await run('playwright', ['test', '--reporter=line,json'], { show: true, env });
  return readSum<PlaywrightReport>(file, code, sumPlaywright);
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

/** `npm test`: checks, vitest, Playwright; the last line is their sum, with `npm run check` as one test. */
await runScript(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-test-'));
  try {
    const electron = await prepare();
    const sums = [await runCheck(), await runVitest(folder)];
    sums.push(electron === undefined ? none : await runPlaywright(folder, electron));
    const sum = total(sums);
    console.log(sumLine(sum));
    return sum.failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
