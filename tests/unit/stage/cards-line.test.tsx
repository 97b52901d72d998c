import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../renderer/i18n/messages.ts';
import { CardsLine } from '../../../renderer/stage/quiz/CardsLine.tsx';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';
import { begin } from '../live/sample.ts';

/** The line for a class of which `present` are there, as plain text. */
const line = (locale: Locale, present: number | null, seen: number, answered: number | null): string => {
  const state = begin();
  const groups = state.setup.groups.slice(0, 1).map((group) => ({ ...group, present }));
  const html = renderToStaticMarkup(
    <IntlProvider locale={locale} messages={MESSAGES[locale] ?? {}}>
      <CardsLine
        seminar={{ dealt: null, setup: { ...state.setup, groups } }}
        seen={seen}
        answered={answered}
      />
    </IntlProvider>,
  );
  return html.replace(/<[^>]+>/g, ' ').trim();
};

describe.each(LOCALES)('the line below the options in %s', (locale) => {
  it('counts the cards that were read, of how many are present, and tells how to hold one', () => {
    expect(line(locale, 37, 31, null)).toMatch(/^31\/37\s+\S/);
    expect(line(locale, null, 31, null)).toMatch(/^31\s+\S/);
  });

  it('counts those who answered once the bars are shown', () => {
    expect(line(locale, 37, 31, 30)).toContain('30');
    expect(line(locale, 37, 31, 30)).toContain('37');
    expect(line(locale, 37, 31, 30)).not.toContain('31');
  });
});
