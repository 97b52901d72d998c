import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { developmentSwitches } from '../../build/electron-runtime.ts';
import { makeFolder } from '../../build/package.ts';
import { pdfFonts } from './support/files.ts';
import { launchRelease, steerableCopy } from './support/release.ts';
import { ask, forward, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';

/** How a fuse that is on stands in the program. */
const FUSE_ON = '1'.charCodeAt(0);

test.describe('the release build', () => {
  test('starts, presents one step, writes a report, and cannot be steered outside tests', async ({
    screens,
  }) => {
    const executable = await makeFolder();
    // What the program itself carries, read back: two fuses are on, those that bind it to its own archive.
    const { version: _, ...wire } = await getCurrentFuseWire(executable);
    const on = Object.entries(wire).flatMap(([fuse, state]) =>
      state === FUSE_ON ? [FuseV1Options[Number(fuse)]] : [],
    );
    expect(on).toEqual(['EnableEmbeddedAsarIntegrityValidation', 'OnlyLoadAppFromAsar']);
    const beside = (name: string): string => join(dirname(executable), name);
    expect(readFileSync(beside('THIRD-PARTY.txt'), 'utf8')).toMatch(/^better-sqlite3 .* MIT /m);
    for (const name of ['LICENSE.txt', 'LICENSE-CONTENT.txt', 'NOTICE.txt', 'LICENSES.chromium.html'])
      expect(statSync(beside(name)).size).toBeGreaterThan(1000);
    const copy = steerableCopy(executable);
    const data = mkdtempSync(join(tmpdir(), 'kit-release-'));
    const args = developmentSwitches();
    const release = await launchRelease({
      executable: copy.executable,
      args,
      display: screens.display,
      data,
    });
    const page = await release.page('console');
    await startSeminar(page);
    const stage = await release.page('stage');
    await expect(stage.locator('section.present h1')).toHaveText('Không một mình');
    await forward(page);
    await expect(stage.locator('section.present h1')).toHaveText('Hôm nay mình làm gì?');
    await expect(stage.locator('section.present .slide-art img')).toHaveJSProperty('complete', true);
    const id = await ask(page, 'seminar.close');
    const written = (await ask(page, 'report.export', {
      id,
      locale: 'vi',
      formats: ['pdf', 'docx', 'xlsx', 'csv'],
    })) as {
      files: string[];
    };
    expect(written.files.map((file) => file.split('.').at(-1))).toEqual(
      expect.arrayContaining(['pdf', 'docx', 'xlsx', 'csv']),
    );
    const order = { programmeId: 'thcs-45', what: 'prep', locale: 'vi' };
    const printed = (await ask(page, 'print.make', order)) as { file: string };
    expect(pdfFonts(printed.file).every(({ name, embedded }) => name.includes('NotoSans') && embedded)).toBe(
      true,
    );
    await release.close();
    copy.remove();

    const env = { ...process.env, DISPLAY: screens.display, HOME: data, KIT_TEST: '1' };
    for (const way of [
      '--remote-debugging-port=0',
      '--remote-debugging-pipe',
      '-inspect=0',
      '--js-flags=--trace',
    ]) {
      const steered = spawn(executable, [...args, way, '--data', data], {
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      steered.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
      const [code] = (await once(steered, 'close')) as [number | null];
      expect([code, said]).toEqual([
        1,
        expect.stringContaining(`Not started with --${/[a-z][a-z-]*/.exec(way)?.[0]}:`),
      ]);
    }
    rmSync(data, { recursive: true, force: true });
  });
});
