import type { CompiledSlide } from '../../../slides/model/deck.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type { PerPage } from '../../contract/print.ts';
import { escapeHtml } from '../reports/escape.ts';
import { type Block, paginate, splitAt } from './flow.ts';
import { PORTRAIT, type Sheet } from './paper.ts';
import { type ReadMedia, withPictures } from './pictures.ts';
import { proseBlocks } from './prose.ts';
import { SLIDE_WIDTHS, type SlideSize, slideHeight, slideHtml } from './slide.ts';
import { TYPES } from './type.ts';
import { HANDOUT_WORDS } from './words/handout.ts';
import { speaker } from './words/word.ts';

export type HandoutOrder = { perPage: PerPage; notes: boolean; locale: Locale; media: ReadMedia };

/** What notes without slides need to know. */
type Spoken = Pick<HandoutOrder, 'locale' | 'media'>;

type Numbered = { slide: CompiledSlide; number: number };

/** Slides as paper: `size` of each, and whether the paper lies. Notes of one or two slides stand beside them. */
const PLANS: Record<PerPage, { plain: SlideSize; lying: boolean; noted: SlideSize }> = {
  1: { plain: 'wide', lying: true, noted: 'full' },
  2: { plain: 'full', lying: false, noted: 'half' },
  4: { plain: 'pair', lying: true, noted: 'pair' },
  6: { plain: 'half', lying: false, noted: 'half' },
};
/** Height in millimetres of the line that numbers a slide, and of a heading over notes. */
const [CAPTION, HEADING] = [6.5, 8];
/** Height in millimetres that a row has when two slides with notes share a page. */
const ROW = 129;
/** Width in millimetres of notes that go on: a number stands left of them. */
const INSET = 12;

/** The sheets of a handout: every slide once, in order; with notes every note, on as many more pages as they need. */
export function handoutSheets(slides: readonly CompiledSlide[], order: HandoutOrder): Sheet[] {
  return chunks(numbered(slides), order.perPage).flatMap((some) => {
    if (!order.notes) return [plainSheet(some, order)];
    return order.perPage <= 2 ? besideSheets(some, order) : overleafSheets(some, order);
  });
}

const numbered = (slides: readonly CompiledSlide[]): Numbered[] =>
  slides.map((slide, index) => ({ slide, number: index + 1 }));

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** Compiled notes with their pictures inside. */
const notesOf = (slide: CompiledSlide, { locale, media }: Spoken): string =>
  withPictures(inLocale(slide.notes, locale), media);

function caption({ slide, number }: Numbered, { locale }: Spoken): string {
  const title = inLocale(slide.title, locale);
  return `<p class="caption"><b>${number}</b> ${escapeHtml(title)}</p>`;
}

/** Slides alone, in a grid; six on a page leave room for a pupil's own lines. */
function plainSheet(some: readonly Numbered[], order: HandoutOrder): Sheet {
  const { plain, lying } = PLANS[order.perPage];
  const lines = order.perPage === 6 && !order.notes ? '<div class="lines"><i></i><i></i></div>' : '';
  const cells = some.map(
    (one) => `<div class="cell">${caption(one, order)}${slideHtml(one.slide, plain, order)}${lines}</div>`,
  );
  return { html: `<div class="grid grid-${order.perPage}">${cells.join('')}</div>`, landscape: lying };
}

/** One or two slides with their notes on the same page, as far as they fit; what does not goes on the next page. */
function besideSheets(some: readonly Numbered[], order: HandoutOrder): Sheet[] {
  const one = order.perPage === 1;
  const say = speaker(HANDOUT_WORDS, order.locale);
  const size = PLANS[order.perPage].noted;
  const width = one ? PORTRAIT.width : PORTRAIT.width - SLIDE_WIDTHS[size] - 6;
  const room = one ? PORTRAIT.room - slideHeight(size) - 2 * CAPTION - 4 : ROW - 2 * CAPTION;
  const left: { one: Numbered; rest: Block<string>[] }[] = [];
  const cells = some.map((own) => {
    const blocks = proseBlocks(notesOf(own.slide, order), width, TYPES.notes, PORTRAIT.room - HEADING);
    const [here, rest] = splitAt(blocks, room);
    if (rest.length > 0) left.push({ one: own, rest });
    const more = rest.length > 0 ? `<p class="goes-on">${say('goesOn')}</p>` : '';
    const words = `<div class="prose t-notes">${here.map(({ item }) => item).join('')}${more}</div>`;
    return `<div class="noted noted-${order.perPage}">${caption(own, order)}<div>${slideHtml(own.slide, size, order)}${words}</div></div>`;
  });
  const rest = left.flatMap((over) => noteBlocks(over.one, over.rest, order));
  return [{ html: cells.join('') }, ...noteSheets(rest)];
}

/** Four or six slides, and overleaf their notes. */
const overleafSheets = (some: readonly Numbered[], order: HandoutOrder): Sheet[] => [
  plainSheet(some, order),
  ...noteSheets(allNotes(some, order)),
];

/** What there is to say to each slide, without the slides: for a trainer who has no screen. */
export const spokenSheets = (slides: readonly CompiledSlide[], order: Spoken): Sheet[] =>
  noteSheets(allNotes(numbered(slides), order));

function allNotes(some: readonly Numbered[], order: Spoken): Block<string>[] {
  const width = PORTRAIT.width - INSET;
  return some.flatMap((one) => {
    const notes = proseBlocks(notesOf(one.slide, order), width, TYPES.notes, PORTRAIT.room - HEADING);
    return notes.length === 0 ? [] : noteBlocks(one, notes, order);
  });
}

const noteBlocks = (one: Numbered, blocks: readonly Block<string>[], order: Spoken): Block<string>[] => [
  { item: `<div class="note-head">${caption(one, order)}</div>`, height: HEADING, keep: true },
  ...blocks.map(({ item, height }) => ({ item: `<div class="prose inset t-notes">${item}</div>`, height })),
];

const noteSheets = (blocks: readonly Block<string>[]): Sheet[] =>
  paginate(blocks, PORTRAIT.room).map((page) => ({ html: page.join('') }));
