import type { CompiledDeck, DeckStep } from '../../../slides/model/deck.ts';

/** The pages that a press of the clicker may bring at step `at`: the next one, and the one before. */
export function pagesAround(deck: CompiledDeck, steps: readonly DeckStep[], at: number): number[] {
  const here = steps[at] ?? steps[0];
  const slides = [steps[at + 1], at > 0 ? steps[at - 1] : undefined].flatMap((step) =>
    step && step.slide !== here?.slide ? [deck.slides[step.slide]] : [],
  );
  return slides.flatMap((slide) => slide?.page ?? []);
}
