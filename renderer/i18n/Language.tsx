import { type ReactNode, useEffect } from 'react';
import { IntlProvider } from 'react-intl';
import type { Locale } from '../../slides/model/text.ts';
import { MESSAGES } from './messages.ts';

/** Puts everything below it into `locale`: words, dates, numbers. Switching needs no reload. */
export function Language({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <IntlProvider locale={locale} defaultLocale="vi" messages={MESSAGES[locale]}>
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
