import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canWriteTo, wantedDataDir } from '../../../electron/main/data-dir.ts';

describe('the data directory', () => {
  it('is what the command line says, else KIT_DATA, else the platform’s own', () => {
    expect(wantedDataDir(['kit', '--data', '/a'], { KIT_DATA: '/b' }, '/')).toBe('/a');
    expect(wantedDataDir(['kit', '--data=/a b'], {}, '/')).toBe('/a b');
    expect(wantedDataDir(['kit'], { KIT_DATA: '/b' }, '/')).toBe('/b');
    expect(wantedDataDir(['kit'], {}, '/')).toBeNull();
  });

  it('counts a relative path from where the kit was started', () => {
    expect(wantedDataDir(['kit', '--data', 'x'], {}, '/home/an')).toBe('/home/an/x');
  });
});

describe('a data directory', () => {
  it('can be written to where it, or the folder it will be made in, can', () => {
    const dir = mkdtempSync(join(tmpdir(), 'kit-write-'));
    expect(canWriteTo(dir)).toBe(true);
    expect(canWriteTo(join(dir, 'not', 'yet'))).toBe(true);
    rmSync(dir, { recursive: true });
  });
});
