import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRoot } from '../../build/tools/paths.ts';
import { loadContent } from '../../electron/core/content/load.ts';

const { firstHour, handouts } = loadContent([inRoot()]);
const papers = Object.keys(handouts).filter((id) => id.startsWith('gio-dau-'));
/** Words alone: the paper puts boxes, bars and bold type among them. */
const plain = (text: string): string =>
  text
    .replace(/[*|[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const texts = papers.map((id) => plain(readFileSync(inRoot('slides', 'handouts', id, 'vi.md'), 'utf8')));

it('has a sheet for the duty desk for each checklist of the first hour', () => {
  expect(papers).toHaveLength(firstHour.length);
});

it.each(firstHour.flatMap((card) => card.steps.map(({ vi }) => vi)))('says on a sheet: %s', (step) => {
  expect(texts.some((text) => text.includes(plain(step)))).toBe(true);
});
