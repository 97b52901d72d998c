import { Suspense, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ProgrammeSummary } from '../../../electron/contract/channels.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { PrintDialog } from '../later.ts';

type Props = {
  programme: ProgrammeSummary;
  locale: Locale;
  /** The message on the button. */
  label?: string;
  /** Among links it is one of them. */
  asLink?: boolean;
};

/** Opens the dialog that prints a programme. */
export function PrintButton({ programme, locale, label = 'print.open', asLink = false }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={asLink ? 'form-link' : 'form-button is-small'}
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
