import type { SegmentStateOf } from '../../../electron/contract/seminar.ts';
import type { CompiledDeck } from '../../../slides/model/deck.ts';
import { stepsOfPart } from '../../../slides/model/part.ts';
import type { Segment } from '../../../slides/model/programme.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { PdfPage } from './PdfPage.tsx';
import { pagesAround } from './pages-around.ts';
import { RevealDeck } from './RevealDeck.tsx';
import { SlideFrame } from './SlideFrame.tsx';
import { SlideStill } from './SlideStill.tsx';

/**
 * A part of the programme that is slides, on the step that `state` says. `live` runs reveal.js (once, on the stage); otherwise it is
 * a still picture for the console.
 */
export function DeckStage({
  deck,
  part,
  state,
  locale,
  live,
}: {
  deck: CompiledDeck;
  part: Extract<Segment, { kind: 'deck' }>;
  state: SegmentStateOf<'deck'>;
  locale: Locale;
  live: boolean;
}) {
  const steps = stepsOfPart(deck, part);
  const here = steps[state.step] ?? steps[0] ?? { slide: 0, fragment: 0 };
  const slide = deck.slides[here.slide];
  if (deck.pdf && slide?.page !== undefined)
    return (
      <PdfPage
        address={deck.pdf}
        slide={slide}
        around={pagesAround(deck, steps, state.step)}
        locale={locale}
        live={live}
      />
    );
  return (
    <>
      {live ? (
        <RevealDeck key={deck.id} deck={deck} here={here} locale={locale} clip={state.clip ?? null} />
      ) : (
        slide && <SlideStill slide={slide} fragments={here.fragment} locale={locale} />
      )}
      <SlideFrame deck={deck} steps={steps} here={here} title={inLocale(part.title, locale)} />
    </>
  );
}
