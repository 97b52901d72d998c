import { wordCount } from '../../../scenarios/model/words.ts';
import type { DeckFile } from '../../../slides/model/deck.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { compileFreeNotes, compileFreeSlide } from './markdown-free.ts';
import { compileNotes, compileSlide } from './markdown-html.ts';
import type { MediaAddress } from './markdown-inline.ts';
import { MOST_NOTES_LETTERS, MOST_SLIDE_LETTERS, type SlideSource, splitDeck } from './markdown-source.ts';
import { readPageWords } from './pdf/words.ts';
import { doubtful, type Finding, TOP, wrong } from './problem.ts';
import { checkNfc, type Words } from './words.ts';

/** One slide in one language, ready to draw; `text` and `notesText` are without markup. */
type SlideWords = {
  line: number;
  html: string;
  title: string;
  notes: string;
  fragments: number;
  clips: string[];
  text: string;
  notesText: string;
};

/** A deck's words in one language. */
export type CompiledWords = { title: string; slides: SlideWords[]; words: Words[]; findings: Finding[] };

/**
 * Most words on a slide that the last row can read while somebody speaks. Vietnamese is counted in syllables, which its
 * spelling parts by spaces: four of them for three words, as in scenarios/model/words.ts.
 */
const MOST_WORDS: Record<Locale, number> = { vi: 40, en: 30, uk: 30 };

/** Slides that a trainer brings along are made to fit; this many times the words still can be read. */
const FREE_SHARE = 2.5;

/** Compiles `<locale>.md` of a deck and compares it with the deck's structure. Pure. */
export function compileWords(
  file: DeckFile,
  locale: Locale,
  text: string,
  media: MediaAddress,
): CompiledWords {
  const source = splitDeck(text);
  const read = source.slides.map((slide, index) =>
    file.slides[index]?.layout === 'page'
      ? compilePage(slide, media)
      : compileOne(slide, file.slides[index], locale, media),
  );
  const slides = read.map(({ slide }) => slide);
  return {
    title: source.title ?? slides[0]?.title ?? file.id,
    slides,
    words: text
      .split('\n')
      .map((line, index) => ({ locale, text: line, place: { line: index + 1, column: 1 } })),
    findings: [
      ...checkNfc(text),
      ...source.findings,
      ...checkOrder(file, source.slides),
      ...read.flatMap(({ findings }) => findings),
    ],
  };
}

function compileOne(
  source: SlideSource,
  planned: DeckFile['slides'][number] | undefined,
  locale: Locale,
  media: MediaAddress,
  before: Finding[] = [],
): { slide: SlideWords; findings: Finding[] } {
  const long = tooLong(source);
  if (long !== null)
    return compileOne({ ...source, columns: [], notes: null }, planned, locale, media, [long]);
  const free = planned?.layout === 'free';
  const body = (free ? compileFreeSlide : compileSlide)(source.columns, media);
  const notes = source.notes === null ? null : (free ? compileFreeNotes : compileNotes)(source.notes, media);
  const place = { line: source.line, column: 1 };
  const count = wordCount(body.text, locale);
  const most = MOST_WORDS[locale] * (free ? FREE_SHARE : 1);
  const columns = source.columns.length;
  const findings = [...before, ...body.findings, ...(notes?.findings ?? [])];
  if (free ? body.html === '' && planned.background === undefined : body.text === '')
    findings.push(wrong(place, 'empty-slide', 'this slide has no words; write them below its id'));
  if (notes === null && !free && planned?.own !== true)
    findings.push(doubtful(place, 'notes', 'this slide has no notes; add them after a line "Note:"'));
  if (count > most) {
    const unit = locale === 'vi' ? 'syllables' : 'words';
    findings.push(
      doubtful(place, 'many-words', `${count} ${unit} on one slide; at most ${most} can be read`),
    );
  }
  if (planned?.layout === 'compare' && columns !== 2) {
    findings.push(
      wrong(
        place,
        'columns',
        `the layout "compare" needs two columns with a line "|||" between; here are ${columns}`,
      ),
    );
  }
  if (planned !== undefined && planned.layout !== 'compare' && !free && columns > 1) {
    findings.push(
      wrong(
        place,
        'columns',
        `the layout "${planned.layout}" has one column; remove "|||", or set layout: compare`,
      ),
    );
  }
  return {
    slide: {
      line: source.line,
      html: body.html,
      title: body.heading ?? cut(body.text),
      notes: notes?.html ?? '',
      fragments: body.fragments,
      clips: body.clips,
      text: body.text,
      notesText: notes?.text ?? '',
    },
    findings,
  };
}

/** A page needs neither words nor notes: it is a picture, and its words are what stands in it. */
function compilePage(source: SlideSource, media: MediaAddress): { slide: SlideWords; findings: Finding[] } {
  const { html, heading, text } = readPageWords(source.columns);
  const notes = source.notes === null ? null : compileNotes(source.notes, media);
  return {
    slide: {
      line: source.line,
      html,
      title: heading ?? cut(text),
      notes: notes?.html ?? '',
      fragments: 0,
      clips: [],
      text,
      notesText: notes?.text ?? '',
    },
    findings: notes?.findings ?? [],
  };
}

function tooLong({ line, columns, notes }: SlideSource): Finding | null {
  const letters = columns.reduce((sum, { text }) => sum + text.length, 0);
  // The importer counts before what it writes is escaped, so that a little more is let through here.
  const [most, mostNotes] = [2 * MOST_SLIDE_LETTERS, 2 * MOST_NOTES_LETTERS];
  if (letters <= most && (notes?.text.length ?? 0) <= mostNotes) return null;
  const message = `a slide has at most ${most} characters, its notes ${mostNotes}; divide it`;
  return wrong({ line, column: 1 }, 'too-long', message);
}

/** Slides must be those of deck.yaml, in its order; only the first difference is told, the rest follows from it. */
function checkOrder(file: DeckFile, slides: SlideSource[]): Finding[] {
  const at = Math.max(file.slides.length, slides.length);
  for (let index = 0; index < at; index += 1) {
    const [planned, written] = [file.slides[index], slides[index]];
    if (planned !== undefined && planned.id === written?.id) continue;
    if (written === undefined) {
      const place = { line: slides.at(-1)?.line ?? TOP.line, column: 1 };
      return [
        wrong(place, 'slide-order', `after this slide "${planned?.id}" is missing, which deck.yaml has`),
      ];
    }
    if (written.id === null) return [];
    const should =
      planned === undefined ? 'deck.yaml has no more slides' : `deck.yaml has "${planned.id}" here`;
    return [
      wrong(
        { line: written.line, column: 1 },
        'slide-order',
        `slide ${index + 1} is "${written.id}", but ${should}`,
      ),
    ];
  }
  return [];
}

/** First words of a slide without a heading, for lists. */
function cut(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`;
}
