import type { Programme, Segment } from '../../../../slides/model/programme.ts';
import type { ContentLibrary } from '../library.ts';
import { type LooseSlide, renamed, takeApart } from './apart.ts';

/**
 * A programme with the slides of its parts at hand: part id -> slides in order. A part of slides that stands in no entry
 * cannot be taken apart and goes on showing its deck as it is.
 */
export type Assembly = { programme: Programme; slides: ReadonlyMap<string, readonly LooseSlide[]> };

type DeckPart = Extract<Segment, { kind: 'deck' }>;

/** Takes a programme of the library apart. All slides get ids, and their pictures names, that are unique in it. */
export function assemble(library: ContentLibrary, programme: Programme): Assembly {
  const apart = new Map<string, LooseSlide[] | null>();
  const unique = uniqueNames();
  const slides = new Map<string, LooseSlide[]>();
  for (const part of programme.segments) {
    if (part.kind !== 'deck') continue;
    if (!apart.has(part.deck)) apart.set(part.deck, takeApart(library, part.deck));
    const all = apart.get(part.deck);
    if (all) slides.set(part.id, rangeOf(part, all).map(unique));
  }
  return { programme, slides };
}

function rangeOf(part: DeckPart, slides: readonly LooseSlide[]): readonly LooseSlide[] {
  const indexOf = (id: string | undefined, otherwise: number): number => {
    const found = slides.findIndex(({ plan }) => plan.id === id);
    return found < 0 ? otherwise : found;
  };
  return slides.slice(indexOf(part.from, 0), indexOf(part.to, slides.length - 1) + 1);
}

/** Gives a slide another id, and its pictures other names, where those of a slide before it are the same. */
function uniqueNames(): (slide: LooseSlide) => LooseSlide {
  const ids = new Set<string>();
  const files = new Map<string, string>();
  return (slide) => {
    const id = free(slide.plan.id, (name) => ids.has(name));
    ids.add(id);
    const named = id === slide.plan.id ? slide : renamed(slide, id);
    return Object.entries(slide.media).reduce((done, [name, file]) => {
      const fitting = freeFile(name, (other) => (files.get(other) ?? file) !== file);
      files.set(fitting, file);
      return fitting === name ? done : withMedia(done, name, fitting);
    }, named);
  };
}

function free(name: string, taken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${name.slice(0, 58)}-${number}`;
    if (!taken(tried)) return tried;
  }
}

function freeFile(name: string, taken: (name: string) => boolean): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = [name.slice(0, dot), name.slice(dot)];
  return `${free(stem, (tried) => taken(`${tried}${ending}`))}${ending}`;
}

function withMedia(slide: LooseSlide, from: string, to: string): LooseSlide {
  const { [from]: file, ...others } = slide.media;
  const words = Object.entries(slide.words).map(([locale, text]) => [
    locale,
    text.replaceAll(`media/${from}`, `media/${to}`),
  ]);
  return {
    plan: slide.plan.art === from ? { ...slide.plan, art: to } : slide.plan,
    words: Object.fromEntries(words),
    media: file === undefined ? others : { ...others, [to]: file },
  };
}
