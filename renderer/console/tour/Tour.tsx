import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { FormattedMessage } from 'react-intl';
import { Words } from '../guide/Words.tsx';
import { Drawing } from './Drawing.tsx';
import { TOUR, tourKey } from './steps.ts';
import '../forms/forms.css';
import '../guide/guide.css';
import '../sheet.css';
import './tour.css';

/** The two-minute tour: one card after the other over whatever is on, by keyboard or clicker; Esc or a button leaves it. */
export function Tour({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [at, setAt] = useState(0);
  const step = TOUR[at] ?? TOUR[0];
  const last = at === TOUR.length - 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each card takes the focus, so that a screen reader reads it
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
    heading.current?.focus();
  }, [at]);
  const close = (): void => dialog.current?.close();
  const closed = (event: SyntheticEvent): void => {
    // The guide may be its parent in React, and stays open.
    event.stopPropagation();
    onClose();
  };
  const turn = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const next = tourKey(at, event.code);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
  };
  return createPortal(
    <dialog
      ref={dialog}
      className="tour paper-sheet"
      aria-labelledby="tour-title"
      onClose={closed}
      onKeyDown={turn}
    >
      <header className="tour-head">
        <p>
          <FormattedMessage id="tour.title" />
        </p>
        <button type="button" className="guide-close" onClick={close}>
          <FormattedMessage id="tour.leave" />
          <kbd>Esc</kbd>
        </button>
      </header>
      <div className="tour-card">
        <Drawing step={step} />
        <h2 ref={heading} id="tour-title" tabIndex={-1}>
          <FormattedMessage id={`tour.${step}.title`} />
        </h2>
        <p>
          <Words id={`tour.${step}.text`} />
        </p>
      </div>
      <footer className="tour-foot">
        <span className="tour-where">
          <FormattedMessage id="tour.where" values={{ now: at + 1, all: TOUR.length }} />
        </span>
        <button type="button" className="form-button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          <FormattedMessage id="tour.back" />
        </button>
        <button
          type="button"
          className="form-button is-main"
          onClick={() => (last ? close() : setAt(at + 1))}
        >
          <FormattedMessage id={last ? 'tour.done' : 'tour.next'} />
        </button>
      </footer>
    </dialog>,
    document.body,
  );
}
