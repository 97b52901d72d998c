import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { FormattedMessage } from 'react-intl';
import '../forms/forms.css';
import '../sheet.css';
import './about.css';

/** A modal sheet over whatever is on, with its title; Esc or the button closes it, then `onClose` takes it away. */
export function Sheet({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className="about paper-sheet"
      aria-labelledby="about-title"
      onClose={(event) => {
        // The guide below is its parent in React, and stays open.
        event.stopPropagation();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className="about-head">
        <h2 id="about-title">{title}</h2>
        <button type="button" className="form-button is-small" onClick={() => dialog.current?.close()}>
          <FormattedMessage id="common.close" />
          <kbd>Esc</kbd>
        </button>
      </header>
      <div className="about-body">{children}</div>
    </dialog>,
    document.body,
  );
}
