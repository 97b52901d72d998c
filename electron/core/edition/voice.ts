import { plain } from '../../../scenarios/model/words.ts';
import { inLocale, isUntranslated, type Locale, type LocalText } from '../../../slides/model/text.ts';
import type { ReadMedia } from '../print/pictures.ts';
import { speaker } from '../print/words/word.ts';
import { escapeHtml } from '../reports/escape.ts';
import { EDITION_WORDS } from './words.ts';

/** With what the edition is built. `version` of the kit and `day` (`YYYY-MM-DD`) stand on its first page. */
export type EditionSetting = { locale: Locale; media: ReadMedia; version: string; day: string };

/** The kit's own words in a language, escaped. */
export const sayer = (locale: Locale) => {
  const say = speaker(EDITION_WORDS, locale);
  return (...asked: Parameters<typeof say>): string => escapeHtml(say(...asked));
};

/** What says that the words beside it are still Vietnamese. */
const missing = (locale: Locale): string => `<i class="untranslated">${sayer(locale)('untranslated')}</i>`;

/** A text of the content, escaped; one that falls back to Vietnamese says so, and is read as Vietnamese. */
export const told = (text: LocalText, locale: Locale): string =>
  marked(text, locale, escapeHtml(inLocale(text, locale)), 'span');

/** Compiled HTML of the content, or other words already escaped, with the same sign. */
export const marked = (text: LocalText, locale: Locale, html: string, tag: 'div' | 'span' = 'div'): string =>
  isUntranslated(text, locale) ? `${missing(locale)}<${tag} lang="vi">${html}</${tag}>` : html;

/** Stand around the id of a character while its words are escaped: no text of a pack has characters of private use. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];

/**
 * Words of a scenario, escaped, where every name of a character stands in an element of its own, so that the script can
 * swap it. `names` are those of the text.
 */
export function withNames(text: string, names: Readonly<Record<string, string>>): string {
  const tokens = Object.fromEntries(Object.keys(names).map((id) => [id, `${OPEN}${id}${CLOSE}`]));
  return namesIn(escapeHtml(plain(text, tokens)), names);
}

/** The elements of names for tokens that are left in escaped text. */
const namesIn = (html: string, names: Readonly<Record<string, string>>): string =>
  html.replace(new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g'), (_, id: string) => nameOf(id, names));

/** The name of a character, swappable. */
export const nameOf = (id: string, names: Readonly<Record<string, string>>): string =>
  `<span data-name="${escapeHtml(id)}">${escapeHtml(names[id] ?? id)}</span>`;

/** A heading whose last two words are kept together, so that no word stands alone on its last line. */
export const balanced = (html: string): string => html.replace(/ (\S{1,9})$/, '\u00a0$1');
