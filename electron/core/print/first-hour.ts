import type { FirstHourCard } from '../../../slides/model/first-hour.ts';
import { inLocale, isUntranslated, type Locale } from '../../../slides/model/text.ts';
import { escapeHtml } from '../reports/escape.ts';
import { TICK_BOX } from './marks.ts';
import type { Sheet } from './paper.ts';
import { RESPONSE_WORDS } from './words/response.ts';
import { speaker } from './words/word.ts';

/** Checklists that fit on one sheet of A4. */
const ON_A_SHEET = 3;

/** The checklists for the first hour, with a box for each thing that is done. */
export function firstHourSheets(cards: readonly FirstHourCard[], locale: Locale): Sheet[] {
  const say = speaker(RESPONSE_WORDS, locale);
  const sheets: Sheet[] = [];
  for (let from = 0; from < cards.length; from += ON_A_SHEET) {
    const html = cards
      .slice(from, from + ON_A_SHEET)
      .map((card) => cardHtml(card, locale))
      .join('');
    sheets.push({ html: `<div class="first-hour">${html}</div>`, foot: say('firstHour') });
  }
  return sheets;
}

function cardHtml({ title, when, steps, never }: FirstHourCard, locale: Locale): string {
  const say = speaker(RESPONSE_WORDS, locale);
  const text = (one: FirstHourCard['title']): string => escapeHtml(inLocale(one, locale));
  return `<section><h2>${escapeHtml(say('firstHour'))}: ${text(title)}${isUntranslated(title, locale) ? ` <em class="badge">${escapeHtml(say('untranslated'))}</em>` : ''}</h2><p class="first-hour-when">${text(when)}</p>
<ul class="ticks">${steps.map((step) => `<li>${TICK_BOX}<span>${text(step)}</span></li>`).join('')}</ul>
<div class="never"><b>${escapeHtml(say('never'))}</b><ul>${never.map((one) => `<li>${text(one)}</li>`).join('')}</ul></div></section>`;
}
