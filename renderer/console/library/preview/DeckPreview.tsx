import { type KeyboardEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { CompiledDeck, CompiledSlide } from '../../../../slides/model/deck.ts';
import { inLocale, type Locale } from '../../../../slides/model/text.ts';
import { PdfPage } from '../../../stage/deck/PdfPage.tsx';
import { SlideStill } from '../../../stage/deck/SlideStill.tsx';
import { Canvas } from '../../../ui/Canvas.tsx';
import { Html } from '../../../ui/Html.tsx';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 };
const NONE: readonly number[] = [];

/** A deck slide by slide, as the class sees it, with what there is to say; arrows and Page keys turn. */
export function DeckPreview({ deck, language }: { deck: CompiledDeck; language: Locale }) {
  const { formatMessage } = useIntl();
  const [at, setAt] = useState(0);
  const last = deck.slides.length - 1;
  const turn = (by: number): void => setAt((now) => Math.min(last, Math.max(0, now + by)));
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = STEPS[event.code];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    turn(by);
  };
  const slide = deck.slides[at];
  if (!slide) return null;
  return (
    <section
      className="preview-deck"
      aria-label={formatMessage({ id: 'library.slides' })}
      onKeyDown={onKeyDown}
    >
      <div className="preview-turn">
        <button type="button" className="form-button is-small" disabled={at === 0} onClick={() => turn(-1)}>
          <FormattedMessage id="library.slide.before" />
        </button>
        <label>
          <span className="visually-hidden">
            <FormattedMessage id="library.slide.which" />
          </span>
          <select value={at} onChange={(event) => setAt(Number(event.target.value))}>
            {deck.slides.map(({ id, title }, index) => (
              <option key={id} value={index}>
                {index + 1}. {inLocale(title, language)}
              </option>
            ))}
          </select>
        </label>
        <span role="status">
          {at + 1} / {last + 1}
        </span>
        <button type="button" className="form-button is-small" disabled={at === last} onClick={() => turn(1)}>
          <FormattedMessage id="library.slide.next" />
        </button>
      </div>
      <div className="preview-slide" inert>
        <Picture deck={deck} slide={slide} language={language} />
      </div>
      <div className="preview-notes">
        <h3>
          <FormattedMessage id="library.notes" />
        </h3>
        <Html lang={slide.notes[language] ? language : 'vi'} html={inLocale(slide.notes, language)} />
      </div>
    </section>
  );
}

type PictureProps = { deck: CompiledDeck; slide: CompiledSlide; language: Locale };

function Picture({ deck, slide, language }: PictureProps) {
  return (
    <Canvas tone={slide.tone}>
      {deck.pdf !== undefined && slide.page !== undefined ? (
        <PdfPage address={deck.pdf} slide={slide} around={NONE} locale={language} live={false} />
      ) : (
        <SlideStill slide={slide} fragments={slide.fragments} locale={language} />
      )}
    </Canvas>
  );
}
