import { FormattedMessage } from 'react-intl';
import type { Locale } from '../../../slides/model/text.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { newSetup } from '../setup/model.ts';
import { useBeginning } from '../setup/useBeginning.ts';
import { SignInSheets } from './SignInSheets.tsx';

/** Sheets to sign from the list of closed seminars, for a seminar that the kit knows nothing of yet. */
export function SignInScreen({ locale, onBack }: { locale: Locale; onBack: () => void }) {
  const { known, error } = useBeginning();
  if (known === null) return <ErrorNote error={error} />;
  const { library, last, today, schools } = known;
  return (
    <SignInSheets
      setup={newSetup({ programmes: library.programmes, last, today, locale })}
      programme={null}
      schools={schools}
      locale={locale}
      back={
        <button type="button" className="form-link" onClick={onBack}>
          <FormattedMessage id="archive.back" />
        </button>
      }
    />
  );
}
