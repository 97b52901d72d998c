import type { CompiledDeck } from '../../../slides/model/deck.ts';
import type { Programme, Segment } from '../../../slides/model/programme.ts';

type DeckPart = Extract<Segment, { kind: 'deck' }>;
type Shown = { programme: Programme; decks: Record<string, CompiledDeck> };

const isShown = ({ hidden }: { hidden?: boolean | undefined }): boolean => hidden !== true;

/**
 * A programme and its decks without what is hidden, so that nothing after it has to know: parts left out, slides left
 * out, the first and last slide of each part among those that are left. Pure; nothing given is changed.
 */
export function withoutHidden(programme: Programme, decks: Record<string, CompiledDeck>): Shown {
  const segments = programme.segments
    .filter(isShown)
    .flatMap((part): Segment[] => (part.kind === 'deck' ? shorten(part, decks[part.deck]) : [part]));
  const shown = Object.entries(decks).map(([id, deck]): [string, CompiledDeck] => [
    id,
    deck.slides.every(isShown) ? deck : { ...deck, slides: deck.slides.filter(isShown) },
  ]);
  return {
    programme: {
      ...programme,
      minutes: segments.reduce((sum, { minutes }) => sum + minutes, 0),
      segments,
    },
    decks: Object.fromEntries(shown),
  };
}

/** The part with its ends moved to slides that are shown; nothing where it has none. */
function shorten(part: DeckPart, deck: CompiledDeck | undefined): DeckPart[] {
  if (deck === undefined || deck.slides.every(isShown)) return [part];
  const indexOf = (id: string | undefined, otherwise: number): number => {
    const found = deck.slides.findIndex((slide) => slide.id === id);
    return found < 0 ? otherwise : found;
  };
  const slides = deck.slides
    .slice(indexOf(part.from, 0), indexOf(part.to, deck.slides.length - 1) + 1)
    .filter(isShown);
  const [first, last] = [slides[0], slides.at(-1)];
  return first && last ? [{ ...part, from: first.id, to: last.id }] : [];
}
