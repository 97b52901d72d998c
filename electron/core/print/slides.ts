import { type CompiledDeck, type CompiledSlide, stepsOfDeck } from '../../../slides/model/deck.ts';
import { stepsOfPart } from '../../../slides/model/part.ts';
import type { Segment } from '../../../slides/model/programme.ts';
import type { SeminarContent } from '../../contract/content.ts';

/** The slides of one part of a programme; none where it is no deck. */
export function slidesOfPart({ decks }: Pick<SeminarContent, 'decks'>, part: Segment): CompiledSlide[] {
  const deck = part.kind === 'deck' ? decks[part.deck] : undefined;
  return deck && part.kind === 'deck' ? slidesAt(deck, stepsOfPart(deck, part)) : [];
}

/** All slides of a programme, in the order in which they are shown. */
export const slidesOf = (content: Pick<SeminarContent, 'decks' | 'programme'>): CompiledSlide[] =>
  content.programme.segments.flatMap((part) => slidesOfPart(content, part));

/** The slides of a deck that are shown. */
export const slidesOfDeck = (deck: CompiledDeck): CompiledSlide[] =>
  slidesAt(deck, stepsOfDeck(deck)).filter(({ hidden }) => hidden !== true);

const slidesAt = (deck: CompiledDeck, steps: readonly { slide: number }[]): CompiledSlide[] =>
  [...new Set(steps.map(({ slide }) => slide))].flatMap((index) => deck.slides[index] ?? []);
