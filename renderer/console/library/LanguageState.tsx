import { FormattedMessage, useIntl } from 'react-intl';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';
import { LANGUAGE_NAMES } from '../../i18n/names.ts';

type Props = {
  languages: readonly Locale[];
  /** The one that is looked at. */
  language: Locale;
  onLanguage: (language: Locale) => void;
};

/** Each language of the kit: one to look at where there is one, else "chưa dịch". */
export function LanguageState({ languages, language, onLanguage }: Props) {
  const { formatMessage } = useIntl();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame that these buttons do not want
    <div className="library-languages" role="group" aria-label={formatMessage({ id: 'library.languages' })}>
      {LOCALES.map((locale) =>
        languages.includes(locale) ? (
          <button
            key={locale}
            type="button"
            lang={locale}
            aria-pressed={locale === language}
            onClick={() => onLanguage(locale)}
          >
            {LANGUAGE_NAMES[locale]}
          </button>
        ) : (
          <span key={locale}>
            <b lang={locale}>{LANGUAGE_NAMES[locale]}</b>
            <FormattedMessage id="library.untranslated" />
          </span>
        ),
      )}
    </div>
  );
}
