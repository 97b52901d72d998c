import { lazy, Suspense, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Setup } from '../../../electron/contract/setup.ts';
import type { Locale, LocalText } from '../../../slides/model/text.ts';
import './signin.css';

// Read when it is wanted: the running seminar and the first screen both have the button.
const SignInDialog = lazy(() =>
  import('./SignInDialog.tsx').then((page) => ({ default: page.SignInDialog })),
);

type Props = {
  setup: Setup;
  programme: LocalText | null;
  locale: Locale;
  /** How the button looks. */
  className: string;
};

/** Opens the sheets to sign for a seminar that is being set up or going on. */
export function SignInButton({ className, ...seminar }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <FormattedMessage id="signin.open" />
      </button>
      {open && (
        <Suspense fallback={null}>
          <SignInDialog {...seminar} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
