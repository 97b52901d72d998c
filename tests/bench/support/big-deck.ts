import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { photograph } from './picture.ts';

/** Id of the deck and of the programme that shows it. */
export const BIG_DECK = 'bench-60';

/** As many slides as a long evening has, each with a picture of its own. */
const SLIDES = 60;

const numbers = Array.from({ length: SLIDES }, (_, index) => index + 1);

const structure = (): string =>
  [
    'format: 1',
    `id: ${BIG_DECK}`,
    'languages: [vi]',
    'slides:',
    ...numbers.map((n) => `  - { id: trang-${n}, layout: points, art: anh-${n}.png, seconds: 30 }`),
  ].join('\n');

const words = (): string =>
  numbers
    .map((n) =>
      [
        `<!-- .slide: id="trang-${n}" -->`,
        `## Trang ${n}: cùng nhau an toàn`,
        '',
        '- Cúp máy, tìm người lớn gần nhất',
        '- Kiểm tra bằng số mình đã biết',
        '- Đi cùng người lớn đến công an xã',
        '',
        'Note:',
        '',
        `Nói chậm, nhìn cả lớp, hỏi lại một câu ở trang ${n}.`,
      ].join('\n'),
    )
    .join('\n\n---\n\n');

const programme = (): string =>
  [
    'format: 1',
    `id: ${BIG_DECK}`,
    'languages: [vi]',
    'title: { vi: Sáu mươi trang }',
    'summary: { vi: Một bộ trang chiếu dài có nhiều ảnh. }',
    'audience: thcs',
    'minutes: 31',
    'segments:',
    `  - { kind: deck, id: trang, title: { vi: Sáu mươi trang }, minutes: 30, deck: ${BIG_DECK} }`,
    '  - { kind: contacts, id: lien-he, title: { vi: Liên hệ }, minutes: 1, message: { vi: Gọi khi cần. } }',
  ].join('\n');

/** Writes a pack with one long deck, full of pictures, into the empty folder `root`. */
export function writeBigDeck(root: string): void {
  const deck = join(root, 'slides', 'decks', BIG_DECK);
  mkdirSync(join(deck, 'media'), { recursive: true });
  mkdirSync(join(root, 'slides', 'programmes'), { recursive: true });
  writeFileSync(join(deck, 'deck.yaml'), `${structure()}\n`);
  writeFileSync(join(deck, 'vi.md'), `${words()}\n`);
  writeFileSync(join(root, 'slides', 'programmes', `${BIG_DECK}.yaml`), `${programme()}\n`);
  for (const n of numbers) writeFileSync(join(deck, 'media', `anh-${n}.png`), photograph(1200, 1080, n));
}
