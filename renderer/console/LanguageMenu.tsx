import { useIntl } from 'react-intl';
import type { Snapshot } from '../../electron/contract/snapshot.ts';
import { LOCALES, type Locale } from '../../slides/model/text.ts';
import { LANGUAGE_NAMES } from '../i18n/names.ts';
import { call } from '../ui/kit.ts';
import { tell } from '../ui/tell.ts';

/** Switches the kit's language at once; while a seminar runs, the audience's screen follows. */
export function LanguageMenu({ snapshot }: { snapshot: Snapshot }) {
  const { formatMessage } = useIntl();
  const choose = async (locale: Locale): Promise<void> => {
    await call('settings.set', { locale });
    if (snapshot.seminar) await call('seminar.dispatch', { type: 'setup/locale', locale });
  };
  return (
    <select
      className="language-menu"
      aria-label={formatMessage({ id: 'common.language' })}
      value={snapshot.locale}
      onChange={(event) => {
        tell(choose(event.target.value as Locale));
        event.target.blur();
      }}
    >
      {LOCALES.map((locale) => (
        <option key={locale} value={locale} lang={locale}>
          {LANGUAGE_NAMES[locale]}
        </option>
      ))}
    </select>
  );
}
