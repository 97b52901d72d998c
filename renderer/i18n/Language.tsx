import { type ReactNode, useEffect, useMemo } from 'react';
import { IntlProvider } from 'react-intl';
import type { Locale } from '../../slides/model/text.ts';
import { MESSAGES } from './messages.ts';
import { inVoice, type Voice } from './voice.ts';

type Props = {
  locale: Locale;
  /** To whom the words are said; left out where only the trainer reads them. */
  voice?: Voice;
  children: ReactNode;
};

/** Puts everything below it into `locale`: words, dates, numbers. Switching needs no reload. */
export function Language({ locale, voice = 'pupils', children }: Props) {
  const messages = useMemo(() => inVoice(MESSAGES[locale], voice), [locale, voice]);
  return (
    <IntlProvider locale={locale} defaultLocale="vi" messages={messages}>
      {children}
    </IntlProvider>
  );
}

/** Tells assistive technology which language the page as a whole speaks. */
export function useDocumentLanguage(locale: Locale): void {
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
}
