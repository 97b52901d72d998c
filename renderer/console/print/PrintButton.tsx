import { Suspense, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ProgrammeSummary } from '../../../electron/contract/channels.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { PrintDialog } from '../later.ts';

type Props = {
  programme: ProgrammeSummary;
  locale: Locale;
  /** How many are in the class, null where nobody was counted yet. */
  pupils: number | null;
  /** The message on the button. */
  label?: string;
  /** Among links it is one of them. */
  asLink?: boolean;
};

/** Opens the dialog that prints a programme. */
export function PrintButton({ programme, locale, pupils, label = 'print.open', asLink = false }: Props) {
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
          <PrintDialog programme={programme} locale={locale} pupils={pupils} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
