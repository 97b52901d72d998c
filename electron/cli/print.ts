import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { CARDS } from '../contract/answering.ts';
import { PER_PAGE, type PerPage, PRINT_KINDS, type PrintKind } from '../contract/print.ts';
import { CARD_PAPERS, type CardPaper, cardsFor } from '../contract/print-cards.ts';
import { freezeSeminarContent } from '../core/content/freeze.ts';
import type { ContentLibrary } from '../core/content/library.ts';
import { loadContent } from '../core/content/load.ts';
import { packRoots } from '../core/content/packs.ts';
import { viewFacts } from '../core/content/view/facts.ts';
import { openItem } from '../core/content/view/open.ts';
import { today } from '../core/day.ts';
import { onDisk } from '../core/files/errors.ts';
import { printCards } from '../core/print/cards.ts';
import { printFacts } from '../core/print/facts.ts';
import { printQuiz, printScenario } from '../core/print/items.ts';
import { type Printable, type PrintSetting, printDeck, printProgramme } from '../core/print/make.ts';
import { isFoldable, printPaper } from '../core/print/papers.ts';
import { printQuickGuide } from '../core/print/quick-guide.ts';
import { mediaReader } from '../core/print/read-media.ts';
import { onData } from './data-dir.ts';
import { localeOf } from './locale.ts';
import { electronCommand, printFontCss, printPdf } from './pdf.ts';
import { responsePlan } from './response-plan.ts';
import { type OptionValues, UsageError, type Verb } from './verb.ts';

const USAGE = `
  kit print --programme ID|--deck ID --what handout|kit|prep --out DIR|FILE.pdf
            [--per-page 1|2|4|6] [--notes] [--locale vi] [--data DIR]
  kit print --handout ID --out DIR|FILE.pdf [--fold] [--locale vi] [--data DIR]
  kit print --scenario ID|--quiz ID --out DIR|FILE.pdf [--locale vi] [--data DIR]
  kit print --what facts --out DIR|FILE.pdf [--locale vi] [--data DIR]
  kit print --what quick-guide --out DIR|FILE.pdf [--locale vi]
  kit print --what response-plan --out DIR|FILE.pdf [--locale vi] [--data DIR]
  kit print --what cards --out DIR|FILE.pdf [--cards 1-45] [--paper a4|a5x2|a5] [--locale vi]

  --programme ID  a programme, as slides/programmes/ has it
  --deck ID       or a deck alone, for a handout
  --scenario ID   a scenario alone, as scenarios/library/ has it; --quiz ID: both forms of a quiz
  --handout ID    a printed paper (booklet, card, poster, letter, form), as slides/handouts/ has it
  --fold          a booklet two pages to a side of A4: print on both sides, turn over the short edge, fold, staple
  --what WHAT     handout: the slides; kit: everything to teach without electricity; prep: one page for the day before;
                  facts: numbers and rules with source and day, to be checked;
                  quick-guide: one sheet, what to do before, during and after; overleaf the ten things that go wrong;
                  response-plan: the plan of the school in that data folder with the checklists for the first hour, or,
                  where there is none, lines to fill in by hand
  --cards A-B     answer cards with the numbers A to B, from 1 to 60; 1-45 where left out
  --paper SIZE    a4: one large card a sheet; a5x2: two smaller ones on a sheet of A4 (where left out); a5: one on A5
  --per-page N    slides on a page of a handout; 2 where left out
  --notes         the trainer's notes with the slides
  --out PLACE     a folder, made where there is none, or the name of the PDF. A file of the same name is replaced
  --locale L      vi (the default), en or uk
  --data DIR      takes in the packs of that data folder; without it those of KIT_DATA, if any

  Prints the path of the PDF.`;

const ROOT = new URL('../../', import.meta.url);

/** The value of an option that is a word; null where it is not given. */
const word = (value: OptionValues[string]): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function kindOf({ what }: OptionValues): PrintKind {
  const known = PRINT_KINDS.find((kind) => kind === what);
  if (known === undefined)
    throw new UsageError(
      `say what to print: --what, one of ${[...PRINT_KINDS.toReversed(), 'cards', 'facts', 'quick-guide', 'response-plan'].join(', ')}`,
    );
  return known;
}

function perPageOf(values: OptionValues): PerPage {
  const text = word(values['per-page']) ?? '2';
  const known = PER_PAGE.find((count) => String(count) === text);
  if (known === undefined) throw new UsageError(`--per-page is one of ${PER_PAGE.join(', ')}, not "${text}"`);
  return known;
}

function read(values: OptionValues): ContentLibrary {
  const data = word(values.data) ?? process.env.KIT_DATA ?? '';
  const packs = data === '' ? [] : packRoots(join(resolve(data), 'packs'));
  return loadContent([fileURLToPath(ROOT), ...packs]);
}

function paperOf({ paper }: OptionValues): CardPaper {
  const known = CARD_PAPERS.find((size) => size === (paper ?? 'a5x2'));
  if (known === undefined)
    throw new UsageError(`--paper is one of ${CARD_PAPERS.join(', ')}, not "${String(paper)}"`);
  return known;
}

/** The printed paper of this id, in a language that it has. */
function paper(
  values: OptionValues,
  id: string,
  { locale, fontCss }: Pick<PrintSetting, 'locale' | 'fontCss'>,
): Printable {
  const library = read(values);
  const handout = Object.hasOwn(library.handouts, id) ? library.handouts[id] : undefined;
  if (handout === undefined)
    throw new UsageError(`there is no paper "${id}"; there are ${Object.keys(library.handouts).join(', ')}`);
  if (!handout.languages.includes(locale))
    throw new UsageError(`"${id}" is not translated into ${locale}; it has ${handout.languages.join(', ')}`);
  const folded = values.fold === true;
  if (folded && !isFoldable(handout)) throw new UsageError(`--fold is for booklets; "${id}" is none`);
  return printPaper(handout, { locale, fontCss, folded, media: mediaReader(library.media) });
}

/** The answer cards that are asked for. */
function cardsOf(values: OptionValues, setting: Pick<PrintSetting, 'locale' | 'day' | 'fontCss'>): Printable {
  const asked = word(values.cards) ?? `1-${cardsFor(null)}`;
  const [from = 0, to = 0] = (/^(\d{1,2})-(\d{1,2})$/.exec(asked) ?? []).slice(1).map(Number);
  if (from < 1 || to > CARDS || from > to)
    throw new UsageError(`--cards is two numbers from 1 to ${CARDS}, as 1-37, not "${asked}"`);
  return printCards({ paper: paperOf(values), from, to, ...setting });
}

/** The role-play or the quiz that is asked for; null where neither is. */
function item(values: OptionValues, setting: Pick<PrintSetting, 'locale' | 'fontCss'>): Printable | null {
  for (const kind of ['scenario', 'quiz'] as const) {
    const id = word(values[kind]);
    if (id === null) continue;
    const found = openItem(read(values), { kind, id });
    if (found?.kind === 'scenario') return printScenario(found.scenario, found.requests, setting);
    if (found?.kind === 'quiz') return printQuiz(found.quiz, setting);
    throw new UsageError(`there is no ${kind} "${id}"`);
  }
  return null;
}

function make(values: OptionValues, setting: Omit<PrintSetting, 'media' | 'facts'>): Printable {
  const [programme, deckId] = [word(values.programme), word(values.deck)];
  if ((programme === null) === (deckId === null))
    throw new UsageError('say what to print from: --programme ID or --deck ID');
  if (deckId !== null && setting.what !== 'handout')
    throw new UsageError('a deck alone can only be a handout; the others need --programme');
  const library = read(values);
  const facts = viewFacts(library, setting.day);
  const complete = { ...setting, facts, media: mediaReader(library.media) };
  if (deckId === null) {
    const ids = library.programmes.map(({ id }) => id);
    if (programme === null || !ids.includes(programme))
      throw new UsageError(`there is no programme "${programme}"; there are ${ids.join(', ')}`);
    return printProgramme(freezeSeminarContent(library, programme), complete);
  }
  const deck = Object.hasOwn(library.decks, deckId) ? library.decks[deckId] : undefined;
  if (deck === undefined)
    throw new UsageError(`there is no deck "${deckId}"; there are ${Object.keys(library.decks).join(', ')}`);
  return printDeck(deck, { ...complete, sources: library.sources });
}

/** What is asked for, as a page to print. */
function chosen(values: OptionValues, around: Pick<PrintSetting, 'locale' | 'day' | 'fontCss'>): Printable {
  const handout = word(values.handout);
  if (handout !== null) return paper(values, handout, around);
  const alone = item(values, around);
  if (alone !== null) return alone;
  if (values.what === 'cards') return cardsOf(values, around);
  if (values.what === 'quick-guide') return printQuickGuide(around);
  if (values.what === 'response-plan')
    return responsePlan(word(values.data) ?? word(process.env.KIT_DATA), read(values), around);
  if (values.what === 'facts') return printFacts(viewFacts(read(values), around.day), around);
  const setting = { what: kindOf(values), perPage: perPageOf(values), notes: values.notes === true };
  return make(values, { ...around, ...setting });
}

/** Prints a programme or a deck for people: handouts, the emergency kit, the prep sheet, answer cards; papers, role-plays and quizzes alone. */
export const print: Verb = {
  usage: USAGE,
  options: {
    programme: { type: 'string' },
    deck: { type: 'string' },
    handout: { type: 'string' },
    fold: { type: 'boolean' },
    scenario: { type: 'string' },
    quiz: { type: 'string' },
    what: { type: 'string' },
    cards: { type: 'string' },
    paper: { type: 'string' },
    'per-page': { type: 'string' },
    notes: { type: 'boolean' },
    out: { type: 'string' },
    locale: { type: 'string' },
    data: { type: 'string' },
  },
  run: (values, args, output) =>
    onData(output, async () => {
      if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many`);
      const out = word(values.out);
      if (out === null) throw new UsageError('say where to put the PDF: --out');
      const around = { locale: localeOf(values), day: today(new Date()), fontCss: printFontCss() };
      const { html, fileName } = chosen(values, around);
      electronCommand(process.env);
      const path = /\.pdf$/i.test(out) ? resolve(out) : join(resolve(out), fileName);
      onDisk(path, () => mkdirSync(dirname(path), { recursive: true }));
      await printPdf(html, path);
      output.out(path);
      return 0;
    }),
};
