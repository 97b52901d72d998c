import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sumLine, sumPlaywright, sumVitest, total } from '../../../build/checks/sum.ts';
import { wantsPdf } from '../../../build/kit.ts';
import { installCommand, missingLibraries } from '../../../build/system.ts';
import { adviceFor, hasDisplay } from '../../../build/tools/launch.ts';
import { isNodeNewEnough, requireNode } from '../../../build/tools/node-version.ts';
import { fingerprint, isFresh, writeStamp } from '../../../build/tools/sources.ts';

describe('the Node version', () => {
  it.each(['22.14.0', '22.20.1', '24.0.0', '26.1.0'])('%s is new enough', (version) => {
    expect(isNodeNewEnough(version)).toBe(true);
  });

  it.each(['18.20.0', '20.20.2', '22.13.1'])('%s is too old, which is said in words', (version) => {
    expect(() => requireNode(version)).toThrow(`Node ${version}`);
  });
});

describe('the sum of all tests', () => {
  it('adds the parts and says so in one line', () => {
    const sums = [
      { passed: 1, failed: 0 },
      { passed: 120, failed: 2 },
      { passed: 30, failed: 1 },
    ];
    expect(sumLine(total(sums))).toBe('151 passed, 3 failed');
  });

  it('counts a test that did not run as failed', () => {
    expect(sumVitest({ numPassedTests: 8, numTotalTests: 10, success: true })).toEqual({
      passed: 8,
      failed: 2,
    });
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    expect(sumPlaywright({ stats, errors: [] })).toEqual({ passed: 5, failed: 3 });
  });

  it('counts a test file that cannot be loaded as failed', () => {
    expect(sumVitest({ numPassedTests: 10, numTotalTests: 10, success: false })).toEqual({
      passed: 10,
      failed: 1,
    });
  });

  it('counts a run without Electron as failed', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(sumPlaywright({ stats, errors: ['no Electron'] })).toEqual({ passed: 0, failed: 1 });
  });
});

describe('what the machine lacks', () => {
  it('reads missing libraries from the linker', () => {
    const output =
      '\tlibgtk-3.so.0 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x0)\n\tlibnss3.so => not found\n';
    expect(missingLibraries(output)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
  });

  it('gives one command, with sudo for whoever is not root', () => {
    expect(installCommand(['icewm', 'xvfb'], true)).toBe(
      'apt-get install -y --no-install-recommends icewm xvfb',
    );
    expect(installCommand(['icewm'], false)).toMatch(/^sudo apt-get /);
  });

  it('knows when there is no display', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':1' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
  });

  it('turns what Electron prints into advice', () => {
    expect(adviceFor('ERROR: Missing X server or $DISPLAY', '/e/electron')).toContain('There is no display');
    expect(adviceFor('The SUID sandbox helper binary was found', '/e/electron')).toContain(
      '/e/chrome-sandbox',
    );
    expect(adviceFor('something else', '/e/electron')).toBeUndefined();
  });
});

describe('the launcher of the command line', () => {
  it('brings Electron only where a PDF is printed', () => {
    expect(wantsPdf(['export', '--seminar', 'x', '--format', 'docx,pdf'])).toBe(true);
    expect(wantsPdf(['export', '--format=PDF'])).toBe(true);
    expect(wantsPdf(['rollup', '--format', 'xlsx,pdf', '--out', 'x'])).toBe(true);
    expect(wantsPdf(['export', '--format', 'docx,csv', '--out', 'pdf'])).toBe(false);
    expect(wantsPdf(['export', '--format', 'pdf', '--help'])).toBe(false);
    expect(wantsPdf(['list', '--format', 'pdf'])).toBe(false);
    expect(wantsPdf(['print', '--programme', 'x', '--what', 'kit'])).toBe(true);
    expect(wantsPdf(['print', '--help'])).toBe(false);
  });
});

describe('the built app', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kit-unit-'));
    mkdirSync(join(folder, 'electron', 'main'), { recursive: true });
    writeFileSync(join(folder, 'electron', 'main', 'main.ts'), 'one');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is fresh until a source changes, appears or gets another name', () => {
    const stamp = join(folder, 'out', 'built-from');
    const print = (): string => fingerprint(folder, ['electron', 'not-there']);
    expect(isFresh(stamp, print())).toBe(false);
    writeStamp(stamp, print());
    expect(isFresh(stamp, print())).toBe(true);
    writeFileSync(join(folder, 'electron', 'main', 'main.ts'), 'two');
    expect(isFresh(stamp, print())).toBe(false);
    writeStamp(stamp, print());
    writeFileSync(join(folder, 'electron', 'new.ts'), '');
    expect(isFresh(stamp, print())).toBe(false);
  });
});
