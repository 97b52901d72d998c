import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../electron/contract/keys.ts';
import { printQuickGuide, QUICK_KEYS } from '../../../electron/core/print/quick-guide.ts';
import { QUICK_WORDS } from '../../../electron/core/print/words/quick-guide.ts';
import { QUICK_TROUBLES } from '../../../electron/core/print/words/quick-troubles.ts';
import { KEYBOARD } from '../../../renderer/console/guide/keyboard.ts';
import { TEN, thingsOf } from '../../../renderer/console/guide/troubles.ts';
import { Words } from '../../../renderer/console/guide/Words.tsx';
import { MESSAGES } from '../../../renderer/i18n/messages.ts';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';

const onScreen = (locale: Locale, id: string): string =>
  renderToStaticMarkup(
    <IntlProvider locale={locale} messages={MESSAGES[locale]}>
      <Words id={id} />
    </IntlProvider>,
  );

/** Letters and signs alone: how keys are drawn and parted is each one's own. */
const bare = (text: string): string =>
  text
    .replace(/<[^>]*>|[*\s]/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe.each(LOCALES)('the quick guide in %s', (locale) => {
  const column = LOCALES.indexOf(locale);

  it('says of the ten things that go wrong exactly what the guide on the screen says', () => {
    expect(Object.keys(QUICK_TROUBLES)).toEqual(TEN);
    for (const name of TEN) {
      const { title, things } = QUICK_TROUBLES[name] ?? { title: [], things: [] };
      expect(title[column]).toBe(MESSAGES[locale][`guide.trouble.${name}.title`]);
      expect(things.map((thing) => bare(thing[column] ?? ''))).toEqual(
        thingsOf(name).map((id) => bare(onScreen(locale, id))),
      );
    }
  });

  it('calls buttons and keys by what stands on them', () => {
    const known = new Set([...Object.values(MESSAGES[locale]), ...KEYBOARD.map(([, cap]) => cap)]);
    const named = Object.values(QUICK_WORDS).flatMap((row) =>
      [...(row[column] ?? '').matchAll(/\*([^*]+)\*/g)].map(([, label = '']) => label),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((label) => !known.has(label))).toEqual([]);
  });

  it('is one sheet with two sides, without a mark left in the words', () => {
    const { html, pages, fileName } = printQuickGuide({ locale, fontCss: '' });
    expect(pages).toBe(2);
    expect(html.match(/<section class="sheet/g)).toHaveLength(2);
    expect(html.replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(/[*{}]/);
    expect(fileName).toMatch(new RegExp(`_${locale}\\.pdf$`));
  });
});

it('prints the keys that the kit listens to', () => {
  const none = { ctrl: false, alt: false, meta: false, shift: false };
  for (const [cap, command] of QUICK_KEYS) {
    const code = KEYBOARD.find(([, printed]) => printed === cap)?.[0] ?? '';
    expect(commandOf({ code, ...none }, false), cap).toBe(command);
  }
});
