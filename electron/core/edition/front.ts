import { namesOf } from '../../../scenarios/model/words.ts';
import type { Contact } from '../../../slides/model/contacts.ts';
import type { Locale } from '../../../slides/model/text.ts';
import type { SeminarContent } from '../../contract/content.ts';
import { escapeHtml } from '../reports/escape.ts';
import { helpers } from './parts.ts';
import { wordsOf } from './play.ts';
import { SCENERY } from './scenery.ts';
import { type EditionSetting, sayer, told } from './voice.ts';

/** The first page: what this file is, whom pupils can talk to today, names to swap. Nothing that is typed is kept. */
export function frontHtml(content: SeminarContent, { locale, version, day }: EditionSetting): string {
  const say = sayer(locale);
  const { programme } = content;
  const about = `${version} · ${day} · ${content.hash.slice(0, 12)}`;
  const field = (id: string, label: string, mode = ''): string =>
    `<label>${label}<input id="${id}"${mode} autocomplete="off"></label>`;
  const button = (act: string, word: string): string =>
    `<button type="button" data-do="${act}">${word}</button>`;
  const go = `<p class="go"><button type="button" id="begin" data-do="begin">${say('begin')} ▶</button>${button('print', say('print'))}${button('keys', say('keys'))}</p>`;
  const typed = `<div class="typed">${field('adult', say('adult'))}${field('police', say('police'), ' inputmode="tel"')}</div><p class="quiet">${say('kept')}</p>`;
  return `<div id="start">${SCENERY}<div class="intro"><h1>${told(programme.title, locale)}</h1><p class="lead">${told(programme.summary, locale)}</p>${go}${typed}${swaps(content, locale)}<p class="quiet">${say('lead')} ${say('newer')} ${say('printWhy')}</p><p class="quiet">${escapeHtml(about)}</p></div></div>`;
}

/** Other names for characters whom a pupil in the room may share a name with. */
function swaps({ scenarios }: SeminarContent, locale: Locale): string {
  const choices = Object.values(scenarios).flatMap((scenario) => {
    const { text } = wordsOf(scenario, locale);
    const names = namesOf(text);
    return Object.entries(text.characters)
      .filter(([, { others }]) => others.length > 0)
      .map(([id, { name, others }]) => {
        const options = [name, ...others].map((one) => `<option>${escapeHtml(one)}</option>`);
        return `<select data-swap="${escapeHtml(id)}" aria-label="${escapeHtml(names[id] ?? id)}">${options.join('')}</select>`;
      });
  });
  return choices.length === 0
    ? ''
    : `<label>${sayer(locale)('names')}</label><p class="names">${choices.join('')}</p>`;
}

const KEYS = [
  ['keyNext', ['PageDown', '→', '␣', 'N']],
  ['keyBack', ['PageUp', '←', 'P']],
  ['keyFull', ['F5']],
  ['keyBlack', ['.', 'B']],
  ['keyHelp', ['F1', 'H']],
  ['keyNotes', ['C']],
  ['keyParts', ['G', 'O']],
  ['keyChoose', ['1', '2', '3']],
  ['keyFlags', ['R']],
  ['keySkip', ['S']],
  ['keyStop', ['X']],
  ['keyEscape', ['Esc']],
  ['keyKeys', ['K']],
] as const;

/** What lies over the picture on a key: the keys, the parts, help, black. `starts` are titles of parts with their first unit. */
export function overlays(
  contacts: readonly Contact[],
  starts: readonly { title: string; minutes: number; unit: number; part: number }[],
  locale: Locale,
): string {
  const say = sayer(locale);
  const shut = `<button type="button" class="close" data-do="close">${say('close')}</button>`;
  const overlay = (id: string, label: string, html: string): string =>
    `<div class="overlay" id="${id}" role="dialog" aria-label="${label}" tabindex="-1"><div class="sheet">${html}</div></div>`;
  const keys = KEYS.map(([word, caps]) => {
    const shown = caps.map((cap) => `<kbd>${cap === '␣' ? say('space') : cap}</kbd>`);
    return `<tr><td>${shown.join('')}</td><td>${say(word)}</td></tr>`;
  });
  const parts = starts.map(
    ({ title, minutes, unit, part }) =>
      `<button type="button" data-jump="${unit}" data-part="${part}"><b>${minutes}′</b> ${title}</button>`,
  );
  const whom = `<div><h1>${say('helpFault')}</h1><p>${say('helpLead')}</p><p>${say('helpAgain')}</p></div><div class="fit"><h2>${say('helpNow')}</h2>${helpers(contacts, locale)}</div>`;
  return [
    overlay(
      'keys',
      say('keys'),
      `${shut}<h2>${say('keys')}</h2><table class="keys">${keys.join('')}</table>`,
    ),
    overlay(
      'parts',
      say('keyParts'),
      `${shut}<h2>${say('keyParts')}</h2><div class="jump">${parts.join('')}</div>`,
    ),
    overlay('help', say('help'), whom),
    `<div class="overlay" id="black" role="dialog" aria-label="${say('keyBlack')}" tabindex="-1"></div>`,
  ].join('');
}

/** Buttons for a mouse or a finger; they come when the pointer moves. */
export function barHtml(locale: Locale): string {
  const say = sayer(locale);
  const button = (act: string, word: string, sign = ''): string =>
    `<button type="button" data-do="${act}"${sign === '' ? '' : ` aria-label="${word}"`}>${sign === '' ? word : sign}</button>`;
  return `<div class="bar">${button('back', say('back'), '◀')}${button('next', say('keyNext'), '▶')}${button('notes', say('notes'))}${button('parts', say('parts'))}${button('help', say('help'))}${button('keys', say('keys'))}</div>`;
}
