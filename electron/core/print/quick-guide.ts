import type { Locale } from '../../../slides/model/text.ts';
import { escapeHtml } from '../reports/escape.ts';
import type { Printable } from './make.ts';
import type { Sheet } from './paper.ts';
import { renderSheets } from './sheet.ts';
import { QUICK_WORDS } from './words/quick-guide.ts';
import { QUICK_TROUBLES } from './words/quick-troubles.ts';
import { type Row, speaker } from './words/word.ts';

type Key = keyof typeof QUICK_WORDS;

const NAMES: Record<Locale, string> = { vi: 'huong-dan-nhanh', en: 'quick-guide', uk: 'korotka-pamiatka' };

/** The keys that a trainer needs, as they are printed on the keyboard (electron/contract/keys.ts; a test compares). */
export const QUICK_KEYS = [
  ['Page Down', 'next'],
  ['Page Up', 'back'],
  ['F1', 'help'],
  ['F2', 'respond'],
  ['B', 'black'],
  ['F5', 'show'],
  ['G', 'overview'],
] as const satisfies readonly (readonly [cap: string, command: Key])[];

/** The quick guide: one sheet of A4, what to do in order on the front, what goes wrong overleaf. Pure. */
export function printQuickGuide({ locale, fontCss }: { locale: Locale; fontCss: string }): Printable {
  const say = speaker(QUICK_WORDS, locale);
  const sheets = [frontOf(locale), backOf(locale)];
  return {
    html: renderSheets({ title: say('title'), locale, sheets }, fontCss),
    pages: sheets.length,
    fileName: `${NAMES[locale]}_${locale}.pdf`,
  };
}

/** Escaped; what stands between * is bold: a button or a key. */
const marked = (text: string): string => escapeHtml(text).replace(/\*([^*]+)\*/g, '<b>$1</b>');

function frontOf(locale: Locale): Sheet {
  const say = speaker(QUICK_WORDS, locale);
  const list = (tag: 'ol' | 'ul', keys: readonly Key[]): string =>
    `<${tag}>${keys.map((key) => `<li>${marked(say(key))}</li>`).join('')}</${tag}>`;
  const part = (heading: Key, inner: string, name = ''): string =>
    `<section class="${name}"><h2>${marked(say(heading))}</h2>${inner}</section>`;
  const line = (key: Key): string =>
    `<p class="field"><b>${say(key)}</b><i></i><span>${say('phone')}</span><i></i></p>`;
  const keys = QUICK_KEYS.map(([cap, does]) => `<li><b>${cap}</b> ${say(does)}</li>`).join('');
  return {
    html: `<div class="quick"><h1>${say('title')}</h1>
${part('before', list('ol', ['before1', 'before2', 'before3']) + line('adult') + line('police'))}
${part('start', list('ol', ['start1', 'start2', 'start3']))}
${part('during', `${list('ol', ['during1', 'during2', 'during3'])}<ul class="quick-keys">${keys}</ul>`)}
${part('child', list('ol', ['child1', 'child2', 'child3', 'child4']), 'quick-child')}
${part('end', list('ol', ['end1', 'end2']))}
${part('stick', list('ul', ['stick1']))}</div>`,
  };
}

function backOf(locale: Locale): Sheet {
  const text = (row: Row): string => marked(speaker({ row }, locale)('row'));
  const troubles = Object.values(QUICK_TROUBLES).map(
    ({ title, things }) =>
      `<li><h2>${text(title)}</h2><ul>${things.map((thing) => `<li>${text(thing)}</li>`).join('')}</ul></li>`,
  );
  const title = speaker(QUICK_WORDS, locale)('ten');
  return { html: `<div class="quick-ten"><h1>${title}</h1><ol>${troubles.join('')}</ol></div>` };
}
