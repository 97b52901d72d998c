import { useCallback, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import Reveal, { type RevealApi } from 'reveal.js';
import 'reveal.js/reveal.css';
import type { CompiledDeck, DeckStep } from '../../../slides/model/deck.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { CANVAS } from '../../ui/Canvas.tsx';
import { TextSize } from '../parts/textSize.ts';
import { fitSlide } from './fitSlide.ts';
import { SlideBody } from './SlideBody.tsx';

/** reveal.js draws and nothing more: keys, progress and position belong to the reducer. */
const OPTIONS = {
  ...CANVAS,
  embedded: true,
  margin: 0,
  minScale: 1,
  maxScale: 1,
  center: false,
  controls: false,
  progress: false,
  hash: false,
  history: false,
  keyboard: false,
  touch: false,
  overview: false,
  help: false,
  pause: false,
  jumpToSlide: false,
  transition: 'none',
  backgroundTransition: 'none',
} as const;

/** A deck in reveal.js on step `here`; says by `onReady` when its picture stands. */
export function RevealDeck({ deck, here, locale }: { deck: CompiledDeck; here: DeckStep; locale: Locale }) {
  const box = useRef<HTMLDivElement>(null);
  const reveal = useRef<RevealApi | null>(null);
  const target = useRef(here);
  target.current = here;
  const size = useContext(TextSize);
  const fitted = useRef({ deck, size });
  fitted.current = { deck, size };
  // Only the slide that is seen can be measured.
  const enlarge = useCallback(() => {
    const id = fitted.current.deck.slides[target.current.slide]?.id;
    const text = box.current?.querySelector<HTMLElement>(`section[data-slide="${id}"] .slide-text`);
    if (text) fitSlide(text, fitted.current.size);
  }, []);

  useEffect(() => {
    if (!box.current) return;
    const api = new Reveal(box.current, OPTIONS);
    void api.initialize().then(() => {
      reveal.current = api;
      api.slide(target.current.slide, 0, target.current.fragment - 1);
      enlarge();
      return document.fonts.ready.then(enlarge);
    });
    return () => {
      reveal.current = null;
      api.destroy();
    };
  }, [enlarge]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words bring fresh fragments, which must be shown again
  useLayoutEffect(() => {
    reveal.current?.sync();
    reveal.current?.slide(here.slide, 0, here.fragment - 1);
  }, [deck, locale]);

  useLayoutEffect(() => {
    reveal.current?.slide(here.slide, 0, here.fragment - 1);
  }, [here.slide, here.fragment]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words or another slide must be measured anew
  useLayoutEffect(enlarge, [enlarge, deck, locale, here.slide, size]);

  return (
    <div className="reveal" ref={box}>
      <div className="slides">
        {deck.slides.map((slide) => (
          <section key={slide.id} data-slide={slide.id}>
            {slide.page === undefined && <SlideBody slide={slide} locale={locale} />}
          </section>
        ))}
      </div>
    </div>
  );
}
