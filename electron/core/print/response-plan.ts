import type { Contact } from '../../../slides/model/contacts.ts';
import type { FirstHourCard } from '../../../slides/model/first-hour.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import {
  EMPTY_PLAN,
  type FilledPlan,
  isOld,
  LEAST_PEOPLE,
  type Person,
  type ResponsePlan,
} from '../../contract/response.ts';
import { shortDate } from '../reports/dates.ts';
import { escapeHtml } from '../reports/escape.ts';
import { firstHourSheets } from './first-hour.ts';
import type { Printable } from './make.ts';
import type { Sheet } from './paper.ts';
import { renderSheets } from './sheet.ts';
import { RESPONSE_WORDS } from './words/response.ts';
import { speaker } from './words/word.ts';

/** What is printed: `plan` null gives lines to fill in by hand. `day`: today, YYYY-MM-DD. */
export type PlanToPrint = {
  plan: ResponsePlan | null;
  cards: readonly FirstHourCard[];
  contacts: readonly Contact[];
  locale: Locale;
  day: string;
  /** `@font-face` rules of Noto Sans (notoSansFontCss). */
  fontCss: string;
};

const NAMES: Record<Locale, string> = { vi: 'ke-hoach-ung-pho', en: 'response-plan', uk: 'plan-dii' };
/** Rows for people of a plan that nobody has filled in. */
const BLANK_ROWS = 4;

type Say = (key: keyof typeof RESPONSE_WORDS, values?: Record<string, string>) => string;

/** The plan on one sheet of A4, with the checklists for the first hour behind it. Pure. */
export function printResponsePlan({ plan, cards, contacts, locale, day, fontCss }: PlanToPrint): Printable {
  const say: Say = speaker(RESPONSE_WORDS, locale);
  const sheets = [planSheet({ plan, contacts, locale, day }, say), ...firstHourSheets(cards, locale)];
  return {
    html: renderSheets({ title: say('title'), locale, sheets }, fontCss),
    pages: sheets.length,
    fileName: `${NAMES[locale]}_${day}.pdf`,
  };
}

function planSheet(
  { plan, contacts, locale, day }: Pick<PlanToPrint, 'plan' | 'contacts' | 'locale' | 'day'>,
  say: Say,
): Sheet {
  const filled: FilledPlan = plan ?? EMPTY_PLAN;
  const state = plan === null ? '' : say('savedOn', { day: shortDate(plan.savedOn, locale) });
  const old =
    plan !== null && isOld(plan, day) ? `<p class="never"><b>${escapeHtml(say('old'))}</b></p>` : '';
  const part = (key: 'parents' | 'stays' | 'decides' | 'written' | 'kept', lines: number): string =>
    `<h2>${escapeHtml(say(key))}</h2>${words(filled[key], lines)}`;
  return {
    html: `<div class="response${isLong(filled) ? ' is-long' : ''}"><h1>${escapeHtml(say('title'))}</h1><p class="lead">${escapeHtml(say('lead'))}</p>
<p class="response-school"><b>${escapeHtml(say('school'))}:</b> ${filled.school === '' ? '<i class="blank"></i>' : escapeHtml(filled.school)}<span>${escapeHtml(state)}</span></p>${old}
<h2>${escapeHtml(say('call'))}</h2>${callTable(filled, contacts, locale, say)}
${part('parents', 2)}${part('stays', 2)}${part('decides', 1)}${part('written', 2)}${part('kept', 1)}
<h2>${escapeHtml(say('duties'))}</h2>${dutiesOf(filled, locale, say)}</div>`,
    foot: say('stayPrivate'),
  };
}

/** Characters that the words of a plan may have before they are set smaller, so that they stay on one sheet. */
const ROOM_FOR_WORDS = 1000;

const isLong = ({ parents, stays, decides, written, kept, duties }: FilledPlan): boolean =>
  [parents, stays, decides, written, kept, duties.text].join('').length > ROOM_FOR_WORDS;

function callTable(
  { people, police }: FilledPlan,
  contacts: readonly Contact[],
  locale: Locale,
  say: Say,
): string {
  const blank: Person = { name: '', role: '', phone: '' };
  const least = people.length === 0 ? BLANK_ROWS : LEAST_PEOPLE;
  const rows = [...people, ...Array.from({ length: Math.max(0, least - people.length) }, () => blank)];
  const row = (name: string, role: string, phone: string): string =>
    `<tr><td>${escapeHtml(name)}</td><td>${escapeHtml(role)}</td><td class="response-phone">${escapeHtml(phone)}</td></tr>`;
  const heads = (['name', 'role', 'phone'] as const).map((key) => `<th>${escapeHtml(say(key))}</th>`);
  return `<table class="response-call"><thead><tr>${heads.join('')}</tr></thead><tbody>
${rows.map(({ name, role, phone }) => row(name, role, phone)).join('')}
${row(say('police'), police.name, police.phone)}
${contacts.map(({ name, note, number }) => row(inLocale(name, locale), inLocale(note, locale), number)).join('')}
</tbody></table>`;
}

const words = (text: string, lines: number): string =>
  text === ''
    ? `<div class="lines">${'<i></i>'.repeat(lines)}</div>`
    : text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => `<p>${escapeHtml(line)}</p>`)
        .join('');

/** Nothing about the law is written by the kit: an empty slot says who has to fill it. */
function dutiesOf({ duties }: FilledPlan, locale: Locale, say: Say): string {
  const { text, checkedBy, checkedOn } = duties;
  if (text === '')
    return `<div class="response-slot"><p><b>${escapeHtml(say('dutiesEmpty'))}</b></p>${words('', 2)}<p>${escapeHtml(say('checker'))}:</p></div>`;
  const isChecked = checkedBy !== '' && checkedOn !== null;
  const checked = isChecked
    ? say('checked', { name: checkedBy, day: shortDate(checkedOn, locale) })
    : `${say('unchecked')}. ${say('dutiesEmpty')}`;
  return `${words(text, 0)}<p${isChecked ? '' : ' class="never"'}><b>${escapeHtml(checked)}</b></p>`;
}
