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

it.each(firstHour.flatMap(({ steps, never }) => [...steps, ...never].map(({ vi }) => vi)))(
  'says on a sheet: %s',
  (step) => {
    expect(texts.some((text) => text.includes(plain(step)))).toBe(true);
  },
);

/** Where adults are told what to do while somebody on the telephone wants money for a child. */
const RANSOM = [
  ['first-hour.yaml', /id: doi-tien[\s\S]*?(?=id: em-ke-chuyen)/],
  ['handouts/gio-dau-doi-tien/vi.md', /# Có người gọi đòi tiền[\s\S]*/],
  ['handouts/cam-nang-phu-huynh/vi.md', /id="doi-tien"[\s\S]*?(?=\n---)/],
  ['decks/phu-huynh-60/vi.md', /id="dang-nghe-may"[\s\S]*?(?=\n---)/],
  ['decks/giao-vien-90/vi.md', /id="gia-dinh-bi-doi-tien"[\s\S]*?(?=\n---)/],
] as const;

it.each(RANSOM)('says in %s: hang up first, and only who cannot yet gains time', (file, part) => {
  const said = part.exec(readFileSync(inRoot('slides', ...file.split('/')), 'utf8'))?.[0] ?? '';
  const [hangUp, gainTime] = [said.search(/[Cc]úp máy/), said.search(/[Nn]ói chậm/)];
  expect(hangUp).toBeGreaterThan(-1);
  expect(gainTime).toBeGreaterThan(hangUp);
});
