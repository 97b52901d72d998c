import type { CompiledSlide } from '../../../slides/model/deck.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import './slide.css';

/** One slide's words and drawing. The HTML was compiled from Markdown without raw HTML, scripts or addresses. */
export function SlideBody({ slide, locale }: { slide: CompiledSlide; locale: Locale }) {
  const html = inLocale(slide.html, locale);
  return (
    <div className={`slide slide-${slide.layout} tone-${slide.tone} ${slide.art ? 'has-art' : 'no-art'}`}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: compiled by core/content, which lets no raw HTML through */}
      <div className="slide-text" lang={slide.html[locale] ? locale : 'vi'} dangerouslySetInnerHTML={{ __html: html }} />
      {slide.art && (
        <div className="slide-art">
          <img src={slide.art} alt="" />
        </div>
      )}
    </div>
  );
}
