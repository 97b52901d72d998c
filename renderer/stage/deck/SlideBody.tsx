import type { CompiledSlide } from '../../../slides/model/deck.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { Html } from '../../ui/Html.tsx';
import './slide.css';

/** One slide's words and drawing. */
export function SlideBody({ slide, locale }: { slide: CompiledSlide; locale: Locale }) {
  return (
    <div
      className={`slide slide-${slide.layout} tone-${slide.tone} ${slide.art ? 'has-art' : 'no-art'} ${slide.own ? 'is-own' : ''}`}
    >
      <Html
        className="slide-text"
        lang={slide.html[locale] ? locale : 'vi'}
        html={inLocale(slide.html, locale)}
      />
      {slide.art && (
        <div className="slide-art">
          <img src={slide.art} alt="" />
        </div>
      )}
    </div>
  );
}
