import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import Reveal from 'reveal.js';
import 'reveal.js/reveal.css';
import '../../../../renderer/ui/fonts.ts';
import '../../../../renderer/ui/tokens.css';
import '../../../../renderer/stage/deck/slide.css';
import type { CompiledDeck, CompiledSlide } from '../../../../slides/model/deck.ts';

declare global {
  interface Window {
    /** The compiled deck; support/bare.ts writes it beside this page as deck.js. */
    readonly benchDeck: CompiledDeck;
  }
}

function Slide({ slide }: { slide: CompiledSlide }) {
  return (
    <section>
      <div className={`slide slide-${slide.layout} tone-${slide.tone} ${slide.art ? 'has-art' : 'no-art'}`}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the kit's own deck, compiled without raw HTML */}
        <div className="slide-text" dangerouslySetInnerHTML={{ __html: slide.html.vi }} />
        {slide.art && (
          <div className="slide-art">
            <img src={slide.art} alt="" />
          </div>
        )}
      </div>
    </section>
  );
}

/** The same deck in the same style as on the kit's stage, but reveal.js does everything itself, keys included. */
function Deck() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return;
    const size = { width: 1920, height: 1080, margin: 0, center: false };
    void new Reveal(box.current, { ...size, hash: false, transition: 'none' }).initialize();
  }, []);
  return (
    <div className="reveal" ref={box}>
      <div className="slides">
        {window.benchDeck.slides.map((slide) => (
          <Slide key={slide.id} slide={slide} />
        ))}
      </div>
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Deck />);
