import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type { SeminarContent } from '../../contract/content.ts';
import { escapeHtml } from '../reports/escape.ts';
import type { Sheet } from './paper.ts';
import { elementsOf, wordsOf } from './prose.ts';
import { slidesOf } from './slides.ts';
import { POCKET_WORDS } from './words/pocket.ts';
import { speaker } from './words/word.ts';

/** Most characters of the first words: the rest is in the notes. */
const LONGEST_WORDS = 260;

/** One sheet to fold: on the left the running order, first and last words, on the right what to do when a pupil speaks up. */
export function pocketSheet(content: SeminarContent, locale: Locale): Sheet {
  const s = speaker(POCKET_WORDS, locale);
  const { programme } = content;
  const parts = programme.segments.map(
    ({ title, minutes }) =>
      `<tr><td>${escapeHtml(inLocale(title, locale))}</td><td class="right">${minutes}′</td><td class="clock"></td></tr>`,
  );
  const steps = (['do1', 'do2', 'do3', 'do4', 'do5', 'do6'] as const).map(
    (key) => `<li>${escapeHtml(s(key))}</li>`,
  );
  const way = (['way1', 'way2', 'way3', 'way4'] as const).map((key) => `<li>${escapeHtml(s(key))}</li>`);
  const words = (key: 'first' | 'last', text: string): string =>
    text === '' ? '' : `<h3>${escapeHtml(s(key))}</h3><p>${escapeHtml(text)}</p>`;
  const left = `<h2>${escapeHtml(inLocale(programme.title, locale))}</h2><h3>${escapeHtml(s('order'))}</h3><table class="order">${parts.join('')}</table>${words('first', firstWords(content, locale))}${words('last', lastWords(content, locale))}`;
  const right = `<h2>${escapeHtml(s('speaks'))}</h2><ol>${steps.join('')}</ol><p class="never">${escapeHtml(s('never'))}</p><h3>${escapeHtml(s('wayOut'))}</h3><ol>${way.join('')}</ol>`;
  return {
    html: `<div class="pocket"><div>${left}</div><div>${right}</div></div>`,
    landscape: true,
    foot: `${s('title')} · ${s('fold')}`,
  };
}

/** What the trainer says first: of the notes of the first slide the paragraph with most words to say. */
function firstWords(content: SeminarContent, locale: Locale): string {
  const [first] = slidesOf(content);
  if (first === undefined) return '';
  const paragraphs = elementsOf(inLocale(first.notes, locale)).map(wordsOf);
  const longest = paragraphs.reduce((best, words) => (words.length > best.length ? words : best), '');
  return shortened(longest.replace(/^[^:]{1,24}:\s*/, ''));
}

const lastWords = ({ programme }: SeminarContent, locale: Locale): string => {
  const last = programme.segments.findLast((part) => part.kind === 'contacts');
  return last ? inLocale(last.message, locale) : '';
};

const shortened = (words: string): string =>
  words.length <= LONGEST_WORDS ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST_WORDS))} …`;
