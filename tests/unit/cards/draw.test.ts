import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRoot } from '../../../build/tools/paths.ts';
import { readKnown, readPicture } from './pictures.ts';

const fixture = (name: string): Buffer => readFileSync(inRoot(`tests/fixtures/cards/${name}`));

it('the pictures of cards are what the program beside them drew, and all are there', () => {
  const program = createHash('sha256').update(fixture('draw.py')).digest('hex');
  // Another hash: run draw.py again (it says how) and look at the pictures.
  expect(fixture('draw.sha256').toString('utf8')).toBe(`${program}\n`);
  for (const name of Object.keys(readKnown())) expect(readPicture(name).width).toBeGreaterThan(1000);
});
