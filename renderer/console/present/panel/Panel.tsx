import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { FormattedMessage } from 'react-intl';
import './panel.css';

/**
 * A modal dialog over the console. It keeps the focus and the clicker's keys to itself; Esc or the button closes it, then
 * `onClose` is called and should take it away. What is marked `data-first` has the focus first. Stands in the body, so that no style of what opened it reaches it.
 */
export function Panel({
  name,
  title,
  onClose,
  children,
}: {
  /** Class of the dialog, and the beginning of its ids. */
  name: string;
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const closed = (event: SyntheticEvent): void => {
    // React lets it go up to what the panel was opened from, and another dialog there would close as well.
    event.stopPropagation();
    onClose();
  };
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    element.showModal();
    element.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  return createPortal(
    <dialog ref={dialog} className={`panel ${name}`} aria-labelledby={`${name}-title`} onClose={closed}>
      <header className="panel-head">
        <h2 id={`${name}-title`}>{title}</h2>
        <button type="button" className="panel-close" onClick={() => dialog.current?.close()}>
          <FormattedMessage id="present.close" />
          <kbd>Esc</kbd>
        </button>
      </header>
      {children}
    </dialog>,
    document.body,
  );
}
