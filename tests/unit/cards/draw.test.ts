import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../../build/tools/paths.ts';
import { readKnown, readPicture } from './pictures.ts';

/** Debian's Python, for which python3-opencv is installed; another one on the PATH would not find it. */
const PYTHON = '/usr/bin/python3';
const drawn = mkdtempSync(join(tmpdir(), 'kit-drawn-'));
afterAll(() => rmSync(drawn, { recursive: true, force: true }));

const hasOpenCv = spawnSync(PYTHON, ['-c', 'import cv2.aruco']).status === 0;

/** The mean difference of two pictures, in grey values. */
function difference(name: string): number {
  const [stored, fresh] = [readPicture(name), readPicture(name, drawn)];
  let sum = 0;
  for (let at = 0; at < stored.data.length; at += 4)
    sum += Math.abs((stored.data[at] ?? 0) - (fresh.data[at] ?? 0));
  return sum / (stored.data.length / 4);
}

describe.skipIf(!hasOpenCv)('the pictures of cards', () => {
  it('are what the program beside them draws', () => {
    const made = spawnSync(PYTHON, [inRoot('tests/fixtures/cards/draw.py'), drawn], { encoding: 'utf8' });
    expect([made.status, made.stdout]).toEqual([0, '']);
    const truth = (folder: string): string => readFileSync(join(folder, 'cards.json'), 'utf8');
    expect(truth(drawn)).toBe(truth(inRoot('tests/fixtures/cards')));
    // Another release of a library may round another way, but sees the same cards.
    for (const name of Object.keys(readKnown())) expect([name, difference(name) < 2]).toEqual([name, true]);
  });
});
