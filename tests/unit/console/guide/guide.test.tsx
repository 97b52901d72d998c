import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { After } from '../../../../renderer/console/guide/After.tsx';
import { Before } from '../../../../renderer/console/guide/Before.tsx';
import { Cards } from '../../../../renderer/console/guide/Cards.tsx';
import { Keys } from '../../../../renderer/console/guide/Keys.tsx';
import { sayGuidePlace } from '../../../../renderer/console/guide/page.ts';
import { Start } from '../../../../renderer/console/guide/Start.tsx';
import { SCREENS } from '../../../../renderer/console/guide/screens.ts';
import { Trouble } from '../../../../renderer/console/guide/Trouble.tsx';
import {
  type AfterTopic,
  BEFORE_TOPICS,
  stepsBefore,
  stepsOf,
  TOPICS,
} from '../../../../renderer/console/guide/topics.ts';
import { MORE, TEN, thingsOf } from '../../../../renderer/console/guide/troubles.ts';
import { Words } from '../../../../renderer/console/guide/Words.tsx';
import { MESSAGES } from '../../../../renderer/i18n/messages.ts';
import { LOCALES, type Locale } from '../../../../slides/model/text.ts';

/** What stands there in `locale`; a message that is missing or has no value for a placeholder throws. */
const drawn = (locale: Locale, element: ReactElement): string =>
  renderToStaticMarkup(
    <IntlProvider
      locale={locale}
      messages={MESSAGES[locale]}
      onError={(error) => {
        throw error;
      }}
    >
      {element}
    </IntlProvider>,
  );

describe.each(LOCALES)('the guide in %s', (locale) => {
  const guide = Object.keys(MESSAGES[locale]).filter((id) => id.startsWith('guide.'));

  it('leads through the first seminar in five steps', () => {
    expect(drawn(locale, <Start />).match(/<li>/g)).toHaveLength(5);
  });

  it('tells in six steps how cards are answered with, with no placeholder left open', () => {
    const html = drawn(locale, <Cards />);
    expect(html.match(/<li>/g)).toHaveLength(6);
    expect(html).not.toMatch(/[{}]/);
    expect(html).toContain(`<b class="guide-label">${MESSAGES[locale]['console.forward']}</b>`);
  });

  it('names every key with what it does', () => {
    const html = drawn(locale, <Keys />);
    expect(html.match(/<tr>/g)).toHaveLength(3 + 16 + 5 + 5);
    expect(html).toContain('Page Down');
  });

  it('names ten things that go wrong in schools before all others, and puts a child in distress before every machine', () => {
    const html = drawn(locale, <Trouble />);
    expect(TEN).toHaveLength(10);
    expect(html.match(/aria-pressed/g)).toHaveLength(10 + MORE.length);
    const titles = [...TEN, ...MORE].map((name) => MESSAGES[locale][`guide.trouble.${name}.title`] ?? '');
    const places = titles.map((title) => drawn(locale, <Trouble />).indexOf(`>${title}<`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(html).toMatch(/class="is-help" aria-pressed="true"/);
    expect(html).toContain('111');
  });

  it('says three things to do about each trouble, with no placeholder left open', () => {
    const things = guide.filter((id) => /^guide\.trouble\.\w+\.[123]$/.test(id));
    expect(things.sort()).toEqual([...TEN, ...MORE].flatMap(thingsOf).sort());
    for (const id of things) expect(drawn(locale, <Words id={id} />)).not.toMatch(/[{}]/);
  });

  it('explains the work after seminars, the trainer’s first, and every step that is written', () => {
    const html = drawn(locale, <After />);
    const topics = Object.values(TOPICS).flatMap((group) => Object.keys(group) as AfterTopic[]);
    expect(html.match(/aria-pressed/g)).toHaveLength(topics.length);
    expect(html.indexOf(MESSAGES[locale]['archive.group.trainer'] ?? '')).toBeLessThan(
      html.indexOf(MESSAGES[locale]['archive.group.organiser'] ?? ''),
    );
    const steps = topics.flatMap(stepsOf);
    expect(guide.filter((id) => /^guide\.after\.\w+\.\d$/.test(id)).sort()).toEqual([...steps].sort());
    for (const id of steps) expect(drawn(locale, <Words id={id} />)).not.toMatch(/[{}]/);
  });

  it('explains the work before a seminar, every step that is written', () => {
    expect(drawn(locale, <Before />).match(/aria-pressed/g)).toHaveLength(BEFORE_TOPICS.length);
    const steps = BEFORE_TOPICS.flatMap(stepsBefore);
    expect(guide.filter((id) => /^guide\.before\.\w+\.\d$/.test(id)).sort()).toEqual([...steps].sort());
    for (const id of steps) expect(drawn(locale, <Words id={id} />)).not.toMatch(/[{}]/);
  });

  it('opens the work after seminars at what the innermost screen is about', () => {
    const chosen = () => /aria-pressed="true">([^<]+)/.exec(drawn(locale, <After />))?.[1];
    const title = (topic: AfterTopic) => MESSAGES[locale][`guide.after.${topic}.title`];
    expect(chosen()).toBe(title('report'));
    const leavePlan = sayGuidePlace(SCREENS.PlanScreen);
    const leaveReport = sayGuidePlace(SCREENS.PaperScreen);
    expect(chosen()).toBe(title('paper'));
    leaveReport();
    expect(chosen()).toBe(title('plan'));
    leavePlan();
    expect(chosen()).toBe(title('report'));
    const leaveAdapting = sayGuidePlace(SCREENS.AdaptScreen);
    expect(chosen()).toBe(title('report'));
    leaveAdapting();
  });

  it('ends no sentence with a button that has its own dots by a full stop', () => {
    const after = Object.values(TOPICS).flatMap((group) =>
      (Object.keys(group) as AfterTopic[]).flatMap(stepsOf),
    );
    const troubles = [...TEN, ...MORE].flatMap(thingsOf);
    for (const id of [...after, ...BEFORE_TOPICS.flatMap(stepsBefore), ...troubles])
      expect(drawn(locale, <Words id={id} />), id).not.toMatch(/…<\/b>[.;:]/);
  });

  it('calls buttons by the words that stand on them', () => {
    expect(drawn(locale, <Words id="guide.trouble.count.1" />)).toContain(
      `<b class="guide-label">${MESSAGES[locale]['console.count.undo']}</b>`,
    );
  });
});
