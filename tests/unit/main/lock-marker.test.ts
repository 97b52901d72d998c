import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMarker, removeMarker, writeMarker } from '../../../electron/main/lock-marker.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kit-marker-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('what a locked laptop leaves on the disk', () => {
  it('says so, and how often the screen was left, until the trainer is back', () => {
    expect(readMarker(dir)).toBeNull();
    writeMarker(dir, 0);
    expect(readMarker(dir)).toBe(0);
    writeMarker(dir, 3);
    expect(readMarker(dir)).toBe(3);
    removeMarker(dir);
    removeMarker(dir);
    expect(readMarker(dir)).toBeNull();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('still locks when it cannot be understood', () => {
    for (const text of ['', 'null', '{"left":-1}', '{"left":"2"}', '{"left":1e999}', '{']) {
      writeFileSync(join(dir, 'station-locked.json'), text);
      expect(readMarker(dir), text).toBe(0);
    }
  });
});
