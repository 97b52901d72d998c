import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { FactsView } from '../../contract/library-view.ts';
import { escapeHtml } from '../reports/escape.ts';
import { TICK_BOX } from './marks.ts';
import type { Sheet } from './paper.ts';
import { casesByProvince } from './prep-cases.ts';
import { PREP_WORDS } from './words/prep.ts';
import { speaker } from './words/word.ts';

const CHECKS = [
  'check1',
  'check2',
  'check3',
  'check4',
  'check5',
  'check6',
  'check7',
  'check8',
  'check9',
  'check10',
] as const;
const CALLS = ['adult', 'police', 'teacher', 'technician'] as const;

/** The keys that a trainer needs most, as they are printed on the keyboard (electron/contract/keys.ts). */
const KEYS = [
  ['PageDown · Space', 'next'],
  ['PageUp', 'back'],
  ['F1 · H', 'help'],
  ['B · .', 'black'],
  ['F', 'hold'],
  ['F5', 'show'],
  ['Tab · C', 'swap'],
] as const;

/**
 * One page for the day before: the programme, what to bring, whom to call, what to check, the keys; and a box to tick for the
 * numbers and rules that nobody has checked within a year, as the page before a seminar says on the screen; and one where it
 * tells cases, with the provinces that must not hear them.
 */
export function prepSheet(content: SeminarContent, facts: FactsView, locale: Locale): Sheet {
  const { programme } = content;
  const s = speaker(PREP_WORDS, locale);
  const text = (key: Parameters<typeof s>[0]): string => escapeHtml(s(key));
  const parts = programme.segments.map(
    ({ title, minutes }) =>
      `<tr><td>${escapeHtml(inLocale(title, locale))}</td><td class="right">${minutes}′</td></tr>`,
  );
  const ticks = (items: readonly string[], kind = 'ticks'): string =>
    `<ul class="${kind}">${items.map((item) => `<li>${TICK_BOX}<span>${item}</span></li>`).join('')}</ul>`;
  const calls = CALLS.map((key) => {
    const seat = key === 'adult' ? ` <small>(${text('seat')})</small>` : '';
    return `${text(key)}${seat}<i class="rule"></i>`;
  });
  const keys = KEYS.map(([key, does]) => `<tr><th>${key}</th><td>${text(does)}</td></tr>`);
  const materials = programme.materials.map((item) => escapeHtml(inLocale(item, locale)));
  const room = programme.room
    ? `<h3>${text('setUp')}</h3><p>${escapeHtml(inLocale(programme.room, locale))}</p>`
    : '';
  const field = (key: 'school' | 'date' | 'room'): string =>
    `<span class="field"><b>${text(key)}</b><i></i></span>`;
  return {
    html: `<div class="prep"><h1>${text('title')}</h1><div class="fields">${field('school')}${field('date')}${field('room')}</div>
<div class="two"><div><h3>${escapeHtml(inLocale(programme.title, locale))}</h3><table class="order">${parts.join('')}</table>${room}</div>
<div><h3>${text('materials')}</h3>${ticks(materials)}<h3>${text('check')}</h3>${ticks(CHECKS.map(text))}</div></div>
<h3>${text('call')}</h3>${ticks(calls, 'ticks calls')}${ticks([...toCheck(facts, locale), ...cases(content, locale)])}
<div class="two"><div><h3>${text('keys')}</h3><table class="keys">${keys.join('')}</table></div><div class="never"><b>${text('noPower')}.</b> ${text('noPowerHow')}</div></div></div>`,
  };
}

/** What there is to check again before the seminar; nothing where all of it is good. */
function toCheck({ contacts, rules, due }: FactsView, locale: Locale): string[] {
  if (due === 0) return [];
  const numbers = contacts.filter(({ state }) => state !== 'good').map(({ fact }) => fact.number);
  const old = rules.filter(({ state }) => state !== 'good').length;
  const values = { numbers: numbers.join(', ') || '–', rules: old };
  return [escapeHtml(speaker(PREP_WORDS, locale)('due', values))];
}

/** Where cases happened that the programme tells; nothing where it tells none. */
function cases(content: SeminarContent, locale: Locale): string[] {
  const s = speaker(PREP_WORDS, locale);
  const told = casesByProvince(content, locale).map(({ province, slides, parts }) => {
    const where = [...(slides.length > 0 ? [s('slides', { n: slides.join(', ') })] : []), ...parts];
    return `${province} (${where.join('; ')})`;
  });
  return told.length === 0 ? [] : [escapeHtml(s('cases', { list: told.join(', ') }))];
}
