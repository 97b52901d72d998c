import { memo, useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { PdfPage } from '../../stage/deck/PdfPage.tsx';
import { SlideStill } from '../../stage/deck/SlideStill.tsx';
import { Canvas } from '../../ui/Canvas.tsx';
import type { Row } from './find.ts';
import { fieldOf, type Typed } from './useNotes.ts';

type Props = {
  row: Row;
  /** Language that is written in. */
  language: Locale;
  /** What stands in the field when it is drawn; null where the slide is not in that language. */
  first: string | null;
  onType: (typed: Typed) => void;
  onFocus: (key: string) => void;
};

/** Id of the field of a row. */
export const idOf = (key: string): string => `notes-${key.replace('/', '--')}`;

/** A slide as a still picture, and beside it what the trainer says to it. */
export const NotesRow = memo(function NotesRow({ row, language, first, onType, onFocus }: Props) {
  const { formatMessage } = useIntl();
  const { key, part, entry } = row;
  const { slide, number, most } = entry;
  const title = inLocale(slide.title, language);
  return (
    <li className={`notes-row${slide.hidden ? ' is-hidden' : ''}`}>
      <Thumb row={row} language={language} />
      <div className="notes-write">
        <p>
          <b>{number}</b>
          <span lang={slide.title[language] ? language : 'vi'}>{title}</span>
          {slide.hidden && (
            <em>
              <FormattedMessage id="notes.hidden" />
            </em>
          )}
        </p>
        {first === null ? (
          <p className="form-hint">
            <FormattedMessage id="notes.notInLanguage" />
          </p>
        ) : (
          <textarea
            // The browser keeps the steps back of a field for as long as nobody else writes into it.
            key={fieldOf(part.deck, slide.id, language)}
            id={idOf(key)}
            lang={language}
            rows={4}
            maxLength={most}
            spellCheck={false}
            defaultValue={first}
            aria-label={formatMessage({ id: 'notes.field' }, { number, title })}
            placeholder={formatMessage({ id: 'notes.placeholder' })}
            onFocus={() => onFocus(key)}
            onChange={(event) =>
              onType({ deck: part.deck, slide: slide.id, locale: language, text: event.target.value })
            }
          />
        )}
      </div>
    </li>
  );
});

/** The picture of a slide, drawn while it is in or near sight. */
function Thumb({ row: { part, entry }, language }: Pick<Props, 'row' | 'language'>) {
  const box = useRef<HTMLDivElement>(null);
  const near = useNear(box);
  const { slide } = entry;
  return (
    <div ref={box} className="notes-thumb" inert>
      {near && (
        <Canvas tone={slide.tone}>
          {part.pdf !== null && slide.page !== undefined ? (
            <PdfPage address={part.pdf} slide={slide} around={NONE} locale={language} live={false} />
          ) : (
            <SlideStill slide={slide} fragments={slide.fragments} locale={language} />
          )}
        </Canvas>
      )}
    </div>
  );
}

const NONE: readonly number[] = [];

/** True while the element is in or near what can be seen: pictures of 400 pages would take a gigabyte. */
function useNear(box: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: '400px',
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  return near;
}
