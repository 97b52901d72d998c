import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { FormattedMessage, useIntl } from 'react-intl';
import type { School, Setup } from '../../../electron/contract/setup.ts';
import type { Locale, LocalText } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { useGuideScreen } from '../guide/page.ts';
import { SignInSheets } from './SignInSheets.tsx';

type Props = { setup: Setup; programme: LocalText | null; locale: Locale; onClose: () => void };

/** Sheets to sign over the page, for the seminar that is being set up or going on; Esc or the button closes it. */
export function SignInDialog({ setup, programme, locale, onClose }: Props) {
  useGuideScreen('SignInDialog');
  const { formatMessage } = useIntl();
  const dialog = useRef<HTMLDialogElement>(null);
  const [schools, setSchools] = useState<readonly School[]>([]);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    let current = true;
    // Without the schools used before one types the name.
    call('setup.recent').then(
      (recent) => current && setSchools(recent.schools),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className="signin-dialog"
      aria-label={formatMessage({ id: 'signin.title' })}
      onClose={onClose}
      // Keys that mean something on the page below (Ctrl+Enter starts a seminar) mean nothing here.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <SignInSheets
        over
        setup={setup}
        programme={programme}
        schools={schools}
        locale={locale}
        back={
          <button type="button" className="form-link" onClick={() => dialog.current?.close()}>
            <FormattedMessage id="archive.back" />
          </button>
        }
      />
    </dialog>,
    document.body,
  );
}
