import type { DeckFile } from '../../../../slides/model/deck.ts';
import { type TakenSlide, takeSlide } from './foreign-slide.ts';
import { splitForeign } from './foreign-source.ts';
import { isTooSmall, sizeOfWords } from './length.ts';
import type { MediaBox } from './media-box.ts';
import type { Notes } from './notes.ts';

/** A deck from elsewhere as the kit's own files. */
export type TakenDeck = { title: string; slides: DeckFile['slides']; markdown: string; seconds: number };

/** What a deck of the kit has at most. */
const MOST_SLIDES = 300;
/** Speaking time of a slide, in seconds, where its author does not say. */
const SECONDS = 60;

/**
 * Takes over the Markdown of `file` (as the trainer knows it, inside of what was brought along). Null where there is no
 * slide in it. What could not be kept goes to `notes`.
 */
export function takeDeck(file: string, markdown: string, media: MediaBox, notes: Notes): TakenDeck | null {
  const source = splitForeign(markdown.normalize('NFC'));
  const folder = file.split('/').slice(0, -1).join('/');
  const top = { file, line: 1, slide: null };
  if (source.head.broken) notes.add('front-matter-broken', '', top);
  if (source.head.ignored.length > 0) notes.add('front-matter', source.head.ignored.join(', '), top);
  const below = source.slides.filter(({ vertical }) => vertical).length;
  if (below > 0) notes.add('vertical', String(below), { file, line: null, slide: null });
  const slides: TakenSlide[] = [];
  for (const slide of source.slides) {
    if (slides.length === MOST_SLIDES) {
      notes.add('many-slides', String(source.slides.length), { file, line: slide.line, slide: null });
      break;
    }
    const number = slides.length + 1;
    const taken = takeSlide(slide, {
      media: (address, line) => media.take(address, folder, { file, line, slide: number }),
      note: (code, what, line) => notes.add(code, what, { file, line, slide: number }),
      commentsAreNotes: source.head.marp,
    });
    if (taken === null || (taken.text === '' && taken.background === null)) continue;
    slides.push(taken);
    const size = sizeOfWords(taken.text);
    if (isTooSmall(size)) notes.add('long-slide', String(size), { file, line: slide.line, slide: number });
  }
  if (slides.length === 0) return null;
  const title = source.head.title ?? headingOf(slides) ?? nameOf(file);
  const planned = slides.map(({ seconds }) => seconds ?? SECONDS);
  return {
    title,
    slides: slides.map((slide, index) => ({
      id: idOf(index),
      layout: 'free',
      tone: slide.tone,
      seconds: planned[index] ?? SECONDS,
      sources: [],
      ...(slide.autoAnimate ? { autoAnimate: true } : {}),
      ...(slide.background === null ? {} : { background: slide.background }),
    })),
    markdown: written(title, slides),
    seconds: planned.reduce((sum, seconds) => sum + seconds, 0),
  };
}

/** Four digits, so that no number of a slide reads as one to be called (112, 113, …). */
const idOf = (index: number): string => `trang-${String(index + 1).padStart(4, '0')}`;

/** First heading of the deck, without marks. */
function headingOf(slides: readonly TakenSlide[]): string | null {
  for (const { text } of slides) {
    const heading = /^#{1,6}\s+(.+)$/m.exec(text)?.[1];
    const plain = heading
      ?.replace(/<!--.*?-->|!\[[^\]]*\]\([^)]*\)/g, '')
      .replace(/[*_`~\\]/g, '')
      .trim();
    if (plain) return plain.slice(0, 120);
  }
  return null;
}

const nameOf = (file: string): string =>
  (file.split('/').at(-1) ?? file).replace(/\.[^.]*$/, '').trim() || 'Bài trình chiếu';

function written(title: string, slides: readonly TakenSlide[]): string {
  const head = `---\ntitle: ${JSON.stringify(title)}\n---\n`;
  const body = slides.map(
    ({ text, notes }, index) =>
      `\n<!-- .slide: id="${idOf(index)}" -->\n\n${text}\n${notes === '' ? '' : `\nNote:\n${notes}\n`}`,
  );
  return `${head}${body.join('\n---\n')}`;
}
