import { deckSchema } from '../../../../slides/model/deck.ts';
import { handoutSchema } from '../../../../slides/model/handout.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import type { PackItem } from '../items.ts';
import type { ContentLibrary } from '../library.ts';
import { wordFilesOf } from '../load-deck.ts';
import { type SlideSource, splitDeck } from '../markdown-source.ts';
import { namesIn, type Pack, readText } from '../pack.ts';
import type { Place } from '../problem.ts';
import { wordsIn } from '../words.ts';
import { parseYaml } from '../yaml-file.ts';
import { blocksOf } from './blocks.ts';
import type { Drawing, Page, Part, Passage } from './passage.ts';

type Read = { passages: Passage[]; pages: Page[]; drawings: Drawing[] };
/** A slide or page as its YAML has it. */
type Planned = {
  id: string;
  layout: string;
  tone: 'paper' | 'night';
  art?: string | undefined;
  sources: string[];
  place: Place;
};

/** The words, pages and drawings of a deck. A slide of a PDF has no words that the kit could mend. */
export function readDeck(pack: Pack, item: PackItem): Read {
  const main = `${item.path}/deck.yaml`;
  const { value, locate } = parseYaml(readText(pack, main) ?? '', deckSchema);
  if (value === null || value.pdf !== undefined) return { passages: [], pages: [], drawings: [] };
  const planned = value.slides.map((slide, index) => ({ ...slide, place: locate(['slides', index]) }));
  return { ...readWords(pack, item, main, 'slide', planned), drawings: drawingsOf(pack, item, planned) };
}

/** The words, pages and own drawings of a printed paper; those of a deck are looked at there. */
export function readHandout(pack: Pack, item: PackItem): Read {
  const main = `${item.path}/handout.yaml`;
  const { value, locate } = parseYaml(readText(pack, main) ?? '', handoutSchema);
  if (value === null) return { passages: [], pages: [], drawings: [] };
  const planned = value.pages.map((page, index) => ({ ...page, place: locate(['pages', index]) }));
  const { passages, pages } = readWords(pack, item, main, 'paper', planned);
  const { title, summary } = value;
  const head = wordsIn({ title, summary }, locate).map(
    (words): Passage => ({ ...words, file: main, part: 'trainer' }),
  );
  return { passages: [...head, ...passages], pages, drawings: drawingsOf(pack, item, planned) };
}

/** True where `library` has what this item is: what was left out is told already, and said nothing more about. */
export const isThere = (library: ContentLibrary, item: PackItem): boolean =>
  library.origins.some(({ kind, id }) => kind === item.kind && id === item.id);

function readWords(
  pack: Pack,
  item: PackItem,
  main: string,
  part: Part,
  planned: readonly Planned[],
): Omit<Read, 'drawings'> {
  const passages: Passage[] = [];
  const pages: Page[] = [];
  for (const [locale, text] of Object.entries(wordFilesOf(pack, item)) as [Locale, string][]) {
    const file = `${item.path}/${locale}.md`;
    for (const slide of splitDeck(text).slides) {
      const own = passagesOf(slide, locale, file, part);
      passages.push(...own);
      const plan = planned.find(({ id }) => id === slide.id);
      if (locale !== 'vi' || plan === undefined) continue;
      const said = own.map((passage) => passage.text).join('\n');
      pages.push({
        id: plan.id,
        text: said,
        file: main,
        place: plan.place,
        sources: plan.sources,
        poster: plan.layout === 'poster',
      });
    }
  }
  return { passages, pages };
}

function passagesOf({ columns, notes }: SlideSource, locale: Locale, file: string, part: Part): Passage[] {
  const blocks = [
    ...columns.flatMap((column) => blocksOf(column).map((block) => ({ ...block, part }))),
    ...(notes === null ? [] : blocksOf(notes).map((block) => ({ ...block, part: 'trainer' as const }))),
  ];
  return blocks.map(({ line, text, part: use }) => ({
    ...{ locale, text, file, part: use },
    place: { line, column: 1 },
  }));
}

/** Every drawing in the folder of an item, on each ground that it lies on; one inside a text lies on paper. */
function drawingsOf(pack: Pack, { path }: PackItem, planned: readonly Planned[]): Drawing[] {
  const names = namesIn(pack, `${path}/media`, 'file').filter((name) => name.endsWith('.svg'));
  return names.flatMap((name): Drawing[] => {
    const file = `${path}/media/${name}`;
    const svg = readText(pack, file);
    const tones = new Set(planned.filter(({ art }) => art === name).map(({ tone }) => tone));
    const grounds = tones.size === 0 ? (['paper'] as const) : [...tones];
    return svg === null ? [] : grounds.map((tone) => ({ name, file, svg, tone }));
  });
}
