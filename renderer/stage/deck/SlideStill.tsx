import { useContext, useLayoutEffect, useRef } from 'react';
import type { CompiledSlide } from '../../../slides/model/deck.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { TextSize } from '../parts/textSize.ts';
import { fitWords } from './fit-words.ts';
import { SlideBody } from './SlideBody.tsx';

/** A slide as a still picture, with its first `fragments` fragments shown: for the console, without a second deck. */
export function SlideStill({
  slide,
  fragments,
  locale,
}: {
  slide: CompiledSlide;
  fragments: number;
  locale: Locale;
}) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: slide and locale change the words that are marked here
  useLayoutEffect(() => {
    for (const element of box.current?.querySelectorAll<HTMLElement>('.fragment') ?? [])
      element.classList.toggle('visible', Number(element.dataset.fragmentIndex ?? 0) < fragments);
  }, [slide, locale, fragments]);
  const size = useContext(TextSize);
  // biome-ignore lint/correctness/useExhaustiveDependencies: slide and locale change the words that are measured here
  useLayoutEffect(() => {
    let here = true;
    const enlarge = (): void => {
      const text = here ? box.current?.querySelector<HTMLElement>('.slide-text') : null;
      if (text) fitWords(text, size);
    };
    enlarge();
    void document.fonts.ready.then(enlarge);
    // A picture takes room only once it has come.
    const pictures = box.current;
    pictures?.addEventListener('load', enlarge, true);
    return () => {
      here = false;
      pictures?.removeEventListener('load', enlarge, true);
    };
  }, [slide, locale, size]);
  return (
    <div ref={box} className="slide-still">
      <SlideBody slide={slide} locale={locale} />
    </div>
  );
}
