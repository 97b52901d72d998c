import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type { FactsView, FactView } from '../../contract/library-view.ts';
import { shortDate } from '../reports/dates.ts';
import { escapeHtml } from '../reports/escape.ts';
import { headingBlock, together, wordsBlock } from './blocks.ts';
import { type Block, paginate } from './flow.ts';
import type { Printable } from './make.ts';
import { PORTRAIT } from './paper.ts';
import { renderSheets } from './sheet.ts';
import { pageDay } from './source-list.ts';
import { ITEM_WORDS } from './words/items.ts';
import { speaker } from './words/word.ts';

type Any = FactView<FactsView['contacts'][number]['fact'] | FactsView['rules'][number]['fact']>;

const FRAME = 7;
const WIDTH = PORTRAIT.width - FRAME;

/** Every number and rule with its source, its day and who checked it, and lines to write on where nobody did. */
export function printFacts(
  { contacts, rules }: FactsView,
  { locale, fontCss }: { locale: Locale; fontCss: string },
): Printable {
  const say = speaker(ITEM_WORDS, locale);
  const title = say('facts');
  const blocks: Block<string>[] = [
    { item: `<h1>${escapeHtml(title)}</h1>`, height: 16 },
    wordsBlock(say('factsLead'), { width: PORTRAIT.width, gap: 'wide' }),
    headingBlock(say('contacts')),
    ...contacts.map((seen) =>
      boxed(
        [
          wordsBlock(`${seen.fact.number} · ${inLocale(seen.fact.name, locale)}`, {
            type: 'strong',
            width: WIDTH,
          }),
          wordsBlock(inLocale(seen.fact.note, locale), { width: WIDTH }),
        ],
        seen,
        locale,
      ),
    ),
    headingBlock(say('rules')),
    ...rules.map((seen) =>
      boxed(
        [
          wordsBlock(inLocale(seen.fact.publisher, locale), { type: 'strong', width: WIDTH }),
          ...seen.fact.lines.map((line) =>
            wordsBlock(`– ${inLocale(line, locale)}`, { width: WIDTH, gap: 'tight' }),
          ),
        ],
        seen,
        locale,
      ),
    ),
  ];
  const sheets = paginate(blocks, PORTRAIT.room).map((page) => ({ html: page.join('') }));
  return {
    html: renderSheets({ title, locale, sheets }, fontCss),
    pages: sheets.length,
    fileName: `so-va-quy-tac_${locale}.pdf`,
  };
}

/** A fact with its source and its check below. */
function boxed(words: Block<string>[], { fact, checked, state }: Any, locale: Locale): Block<string> {
  const say = speaker(ITEM_WORDS, locale);
  const day = (date: string | null): string => (date === null ? say('noDay') : shortDate(date, locale));
  const seen = 'source_seen' in fact ? fact.source_seen : undefined;
  const below = [
    `${say('source', { source: fact.source })} (${seen === undefined ? day(fact.source_date) : pageDay({ seen }, locale)})`,
    ...(checked === null ? [] : [say('checked', { by: checked.by, date: day(checked.date) })]),
    ...(state === 'good' ? [] : [say(state)]),
  ];
  const blocks = [...words, ...below.map((line) => sourceBlock(line))];
  return together(blocks, FRAME, (inner) => `<section class="item">${inner}</section>`);
}

/** Addresses have no spaces to break at: a long run may break after each of its signs. */
function sourceBlock(line: string): Block<string> {
  const broken = (text: string, by: string): string =>
    text.replace(/\S{24,}/g, (run) => run.replace(/[/\-?=.]/g, (sign) => `${sign}${by}`));
  const html = broken(escapeHtml(line), '<wbr>');
  return wordsBlock(broken(line, ' '), { type: 'small', width: WIDTH, gap: 'tight' }, html);
}
