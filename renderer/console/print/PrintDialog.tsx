import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { FormattedMessage } from 'react-intl';
import type { ProgrammeSummary } from '../../../electron/contract/channels.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { useGuideScreen } from '../guide/page.ts';
import { PrintForm } from './PrintForm.tsx';
import '../sheet.css';
import './print.css';

type Props = { programme: ProgrammeSummary; locale: Locale; pupils: number | null; onClose: () => void };

/** A modal dialog that prints a programme; Esc or the button closes it, then `onClose` should take it away. */
export function PrintDialog({ programme, locale, pupils, onClose }: Props) {
  useGuideScreen('PrintDialog');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    element.showModal();
    element.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className="print paper-sheet"
      aria-labelledby="print-title"
      onClose={onClose}
      // Its parent in React is the form that Ctrl+Enter starts a seminar from.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className="print-head">
        <div>
          <h2 id="print-title">
            <FormattedMessage id="print.title" />
          </h2>
          <p>{inLocale(programme.title, locale)}</p>
        </div>
        <button type="button" className="print-close" onClick={() => dialog.current?.close()}>
          <FormattedMessage id="common.close" />
          <kbd>Esc</kbd>
        </button>
      </header>
      <PrintForm programme={programme} locale={locale} pupils={pupils} />
    </dialog>,
    document.body,
  );
}
