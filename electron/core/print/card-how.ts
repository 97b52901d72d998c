import type { Locale } from '../../../slides/model/text.ts';
import { SIDES } from '../../contract/card.ts';
import { escapeHtml } from '../reports/escape.ts';
import { CARD_SIZES, turnedSvg } from './card-picture.ts';
import type { Sheet } from './paper.ts';
import { CARD_WORDS } from './words/cards.ts';
import { speaker } from './words/word.ts';

const STEPS = {
  before: ['before1', 'before2', 'before3'],
  deal: ['deal1', 'deal2', 'deal3'],
  answer: ['answer1', 'answer2', 'answer3', 'answer4'],
  after: ['after1'],
} as const;

/** The card in the pictures; any would do. */
const SAMPLE = 7;

/** One page for the trainer: print, deal, answer, collect. */
export function howSheet(locale: Locale): Sheet {
  const s = speaker(CARD_WORDS, locale);
  const text = (key: Parameters<typeof s>[0]): string => escapeHtml(s(key));
  const part = (key: keyof typeof STEPS): string =>
    `<section><h2>${text(key)}</h2><ul>${STEPS[key].map((step) => `<li>${text(step)}</li>`).join('')}</ul></section>`;
  const turns = Array.from(
    { length: SIDES },
    (_, side) =>
      `<figure>${sampleSvg(side, locale)}<figcaption>${text(`up${side as 0 | 1 | 2 | 3}`)}</figcaption></figure>`,
  );
  return {
    html: `<div class="card-how"><h1>${text('howTitle')}</h1><p class="lead">${text('howLead')}</p>
<div class="two">${part('before')}${part('deal')}</div>
<div class="turns">${turns.join('')}</div>
<div class="answering">${part('answer')}<div class="holds"><figure>${holdSvg(true)}<figcaption>${text('right')}</figcaption></figure><figure>${holdSvg(false)}<figcaption>${text('wrong')}</figcaption></figure></div></div>
${part('after')}</div>`,
  };
}

/** A whole card with the edge of `side` up. */
function sampleSvg(side: number, locale: Locale): string {
  const { card } = CARD_SIZES.a5;
  return `<svg viewBox="-1 -1 ${card + 2} ${card + 2}" aria-hidden="true"><rect width="${card}" height="${card}" fill="none" stroke="#888"/>${turnedSvg(SAMPLE, side, 'a5', locale)}</svg>`;
}

/** A pupil who holds a card: with both thumbs on the white rim, or one on the marker. */
function holdSvg(right: boolean): string {
  const thumb = (x: number, y: number): string =>
    `<rect x="${x}" y="${y}" width="15" height="8" rx="4" fill="#fff" stroke="#000" stroke-width="1.2"/>`;
  const sign = right
    ? '<path d="M98 10 104 17 116 3" fill="none" stroke="#000" stroke-width="3"/>'
    : '<path d="M100 3 114 17M114 3 100 17" fill="none" stroke="#000" stroke-width="3"/>';
  const scale = 64 / CARD_SIZES.a5.card;
  return `<svg viewBox="0 0 120 112" aria-hidden="true"><g fill="none" stroke="#000" stroke-width="1.6"><circle cx="60" cy="18" r="14"/><path d="M12 111C12 62 34 44 60 44S108 62 108 111"/></g><g transform="translate(28 46) scale(${scale})"><rect width="138" height="138" fill="#fff" stroke="#000" stroke-width="3"/>${turnedSvg(SAMPLE, 0, 'a5', 'vi')}</g>${thumb(20, 76)}${right ? thumb(85, 76) : thumb(70, 80)}${sign}</svg>`;
}
