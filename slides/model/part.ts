import { type CompiledDeck, type DeckStep, stepsOfDeck } from './deck.ts';

/**
 * The steps of one part of a programme: of the slides named by `from` and `to`, or of the whole deck where left out.
 * An id that names no slide was refused by the check; here it counts as the deck's first or last slide.
 */
export function stepsOfPart(
  deck: CompiledDeck,
  part: { from?: string | undefined; to?: string | undefined },
): DeckStep[] {
  const indexOf = (id: string | undefined, otherwise: number): number => {
    const found = deck.slides.findIndex((slide) => slide.id === id);
    return found < 0 ? otherwise : found;
  };
  return stepsOfDeck(deck, indexOf(part.from, 0), indexOf(part.to, deck.slides.length - 1));
}
