import { useCallback, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import Reveal, { type RevealApi } from 'reveal.js';
import 'reveal.js/reveal.css';
import type { ClipState } from '../../../electron/contract/seminar.ts';
import type { CompiledDeck, DeckStep } from '../../../slides/model/deck.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { CANVAS } from '../../ui/Canvas.tsx';
import { isStill } from '../../ui/useStill.ts';
import { TextSize } from '../parts/textSize.ts';
import { playClips } from './clips.ts';
import { fitWords } from './fit-words.ts';
import { glide, type Places, placesIn } from './glide.ts';
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

type Props = {
  deck: CompiledDeck;
  here: DeckStep;
  locale: Locale;
  /** The clip of the slide that plays or was played, null where none was. */
  clip: ClipState | null;
};

/** A deck in reveal.js on step `here`. */
export function RevealDeck({ deck, here, locale, clip }: Props) {
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
    if (text) fitWords(text, fitted.current.size);
  }, []);

  /** Goes to the step that is wanted now, and answers how the slide before was drawn; null on the same slide. */
  const show = useCallback((): Places | null => {
    const api = reveal.current;
    if (!api) return null;
    const before = api.getCurrentSlide();
    const places = before?.querySelector('.slide-free') ? placesIn(before) : null;
    api.slide(target.current.slide, 0, target.current.fragment - 1);
    enlarge();
    return api.getCurrentSlide() === before ? null : places;
  }, [enlarge]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const api = new Reveal(element, OPTIONS);
    void api.initialize().then(() => {
      reveal.current = api;
      show();
      return document.fonts.ready.then(enlarge);
    });
    // A picture takes room only once it has come.
    element.addEventListener('load', enlarge, true);
    return () => {
      reveal.current = null;
      element.removeEventListener('load', enlarge, true);
      api.destroy();
    };
  }, [show, enlarge]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words bring fresh fragments, which must be shown again
  useLayoutEffect(() => {
    reveal.current?.sync();
    show();
  }, [deck, locale]);

  const came = useRef(here.slide);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another step moves the deck
  useLayoutEffect(() => {
    const places = show();
    const slide = reveal.current?.getCurrentSlide();
    const [first, second] = [came.current, here.slide].map((index) => deck.slides[index]);
    const beside = Math.abs(came.current - here.slide) === 1;
    came.current = here.slide;
    if (places && slide && beside && first?.autoAnimate && second?.autoAnimate && !isStill())
      glide(places, slide);
  }, [here.slide, here.fragment]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words or another slide must be measured anew
  useLayoutEffect(enlarge, [enlarge, deck, locale, here.slide, size]);

  const ran = useRef<number | null>(null);
  const slideId = deck.slides[here.slide]?.id ?? '';
  useEffect(() => {
    if (box.current) ran.current = playClips(box.current, slideId, clip, ran.current);
  }, [slideId, clip]);

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
