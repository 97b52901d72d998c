import type { Locale } from '../../../slides/model/text.ts';
import type { CardOrder, CardPaper } from '../../contract/print-cards.ts';
import { howSheet } from './card-how.ts';
import { CARD_SIZES, cardSvg, sizeOn } from './card-picture.ts';
import { roomSheet } from './card-room.ts';
import type { Printable } from './make.ts';
import type { Sheet } from './paper.ts';
import { renderSheets } from './sheet.ts';
import { CARD_WORDS } from './words/cards.ts';
import { speaker } from './words/word.ts';

/** What to print, the day (`YYYY-MM-DD`) for the file's name, and `@font-face` rules of Noto Sans. */
export type CardSetting = Omit<CardOrder, 'choose'> & { day: string; fontCss: string };

const NAMES: Record<Locale, string> = { vi: 'the-tra-loi', en: 'answer-cards', uk: 'kartky' };

/** Pages with cards, behind one on how to use them and a plan of the room. Pure. */
export function printCards({ paper, from, to, locale, day, fontCss }: CardSetting): Printable {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const page = paper === 'a5x2' ? {} : { page: `on-${paper}` };
  const pages = [howSheet(locale), roomSheet(locale)].map((sheet) => ({ ...sheet, ...page }));
  const sheets = [...pages, ...cardSheets(numbers, paper, locale)];
  const html = renderSheets({ title: speaker(CARD_WORDS, locale)('title'), locale, sheets }, fontCss);
  return { html, pages: sheets.length, fileName: `${NAMES[locale]}-${paper}_${from}-${to}_${day}.pdf` };
}

/** One card a sheet, or two beside each other; each with dashes to cut along. */
function cardSheets(numbers: readonly number[], paper: CardPaper, locale: Locale): Sheet[] {
  const each = paper === 'a5x2' ? 2 : 1;
  return Array.from({ length: Math.ceil(numbers.length / each) }, (_, index) => ({
    html: numbers
      .slice(index * each, (index + 1) * each)
      .map((number) => cardHtml(number, paper, locale))
      .join(''),
    page: `cards-${paper}`,
    bare: true,
  }));
}

/**
 * A card in the middle of its part of the sheet. The dashes run across the whole part: a ruler finds them, and they leave
 * nothing on the card but its very edge.
 */
function cardHtml(number: number, paper: CardPaper, locale: Locale): string {
  const size = sizeOn(paper);
  const { card } = CARD_SIZES[size];
  const [width, height] = size === 'a4' ? [210, 297] : paper === 'a5' ? [148, 210] : [148.5, 210];
  const [x, y] = [(width - card) / 2, (height - card) / 2];
  const dashes = `M${x} 0V${height}M${x + card} 0V${height}M0 ${y}H${width}M0 ${y + card}H${width}`;
  return `<svg class="answer-card" viewBox="0 0 ${width} ${height}" role="img" aria-label="${number}"><path class="cut" d="${dashes}"/><g transform="translate(${x} ${y})">${cardSvg(number, size, locale)}</g></svg>`;
}
