import type { CompiledSlide } from '../../../slides/model/deck.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { Html } from '../../ui/Html.tsx';
import { SlideGround } from './SlideGround.tsx';
import './slide.css';
import './free.css';

/** One slide's words and drawing. */
export function SlideBody({ slide, locale }: { slide: CompiledSlide; locale: Locale }) {
  return (
    <div
      className={`slide slide-${slide.layout} tone-${slide.tone} ${slide.art ? 'has-art' : 'no-art'} ${slide.background?.image ? 'on-picture' : ''} ${slide.own ? 'is-own' : ''}`}
    >
      {slide.background && <SlideGround background={slide.background} />}
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
