import { Suspense, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ProgrammeSummary } from '../../../electron/contract/channels.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { PrintDialog } from '../later.ts';
import './open.css';

type Props = { programme: ProgrammeSummary; locale: Locale; label?: string };

/** Opens the dialog that prints a programme; `label` is the message on the button. */
export function PrintButton({ programme, locale, label = 'print.open' }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="form-button is-small print-open"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <FormattedMessage id={label} />
      </button>
      {open && (
        <Suspense fallback={null}>
          <PrintDialog programme={programme} locale={locale} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
