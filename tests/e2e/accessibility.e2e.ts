import type { Page } from '@playwright/test';
import type { ChannelOutput } from '../../electron/contract/channels.ts';
import { LOCALES, type Locale } from '../../slides/model/text.ts';
import { violations } from './support/axe.ts';
import type { Kit } from './support/kit.ts';
import { ask, goTo, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { atProgramme, countHands, play, step } from './support/trainer.ts';
import { words } from './support/words.ts';

/** Looks at every open window; `screen` names it in what is reported. */
const look = async (kit: Kit, screen: string): Promise<void> => {
  for (const window of ['console', 'stage'] as const) {
    if (!kit.isOpen(window)) continue;
    const page = await kit.page(window);
    expect.soft(await violations(page), `${screen}, ${window}`).toEqual([]);
  }
};

const speak = async (page: Page, locale: Locale): Promise<void> => {
  await ask(page, 'settings.set', { locale });
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
};

for (const locale of LOCALES)
  test.describe(`in ${locale}, axe finds nothing wrong`, () => {
    test('before a seminar and on paper', async ({ kit, consolePage: page }) => {
      await speak(page, locale);
      await look(kit, 'set-up');
      await page.locator('.setup-more summary').press('Enter');
      await expect(page.locator('.form-groups')).toBeVisible();
      await look(kit, 'set-up with everything');
      await page.locator('.setup-recent .form-link').nth(1).click();
      await expect(page.locator('.archive-form')).toBeVisible();
      await look(kit, 'a seminar from paper');
      await page.reload();
      await page.locator('.setup-adapt').click();
      await expect(page.locator('.adapt-slide').first()).toBeVisible();
      await look(kit, 'adapting slides');
      await page.locator('.adapt-pane-tools .form-button').last().click();
      await look(kit, 'an own slide');
      await page.locator('.adapt-part').last().getByRole('button').first().click();
      await expect(page.locator('.adapt-contacts li').first()).toBeVisible();
      await look(kit, 'numbers to call');
      await page.evaluate(() => document.body.append(document.createElement('img')));
      expect(await violations(page)).toContainEqual(expect.stringMatching(/^image-alt: /));
    });

    test('in what helps and in what there is', async ({ kit, consolePage: page }) => {
      const press = (id: string): Promise<void> =>
        page
          .getByRole('button', { name: words(id, locale), exact: true })
          .first()
          .press('Enter');
      await speak(page, locale);
      await press('tour.title');
      await expect(page.locator('.tour svg')).toBeVisible();
      await look(kit, 'the tour');
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await look(kit, `the guide: ${await tab.textContent()}`);
      }
      for (const dialog of ['about', 'about.report']) {
        await press(`${dialog}.open`);
        await expect(page.getByRole('dialog', { name: words(`${dialog}.title`, locale) })).toBeVisible();
        await look(kit, dialog);
        await page.keyboard.press('Escape');
      }
      await page.keyboard.press('Escape');
      await page.keyboard.press('F2');
      await expect(page.locator('.respond-panel')).toBeVisible();
      await look(kit, 'whom to call now');
      await page.keyboard.press('Escape');
      await press('respond.link.open');
      await expect(page.locator('.respond-gaps li').first()).toBeVisible();
      await look(kit, 'the response plan');
      await page.reload();
      await press('library.link');
      await expect(page.locator('#library-item')).toBeVisible();
      await look(kit, 'the library');
      for (const kind of await page.locator('.library-kinds button').all()) {
        await kind.click();
        await page.locator('.library-list button, .library-facts h2').first().click();
        await look(kit, `the library: ${await kind.textContent()}`);
      }
    });

    test('while presenting', async ({ kit, consolePage: page }) => {
      await speak(page, locale);
      await startSeminar(page, { locale });
      await expect((await kit.page('stage')).locator('section.present')).toBeVisible();
      await look(kit, 'title slide');
      await goTo(page, 'trac-nghiem-dau');
      await step(page);
      await countHands(page, [8, 22, 7]);
      await look(kit, 'question');
      await step(page);
      await look(kit, 'bars');
      await goTo(page, 'bat-coc-online');
      await step(page);
      await look(kit, 'slide with fragments');
      await page.keyboard.press('KeyG');
      await expect(page.locator('.overview-picture .stage').first()).toBeVisible();
      await look(kit, 'overview');
      await page.keyboard.press('Escape');
      await page.locator('.present-pace button').click();
      await look(kit, 'shortening');
      await page.keyboard.press('Escape');
      for (const menu of await page.locator('.menu-button').all()) {
        await menu.click();
        await look(kit, 'menu');
      }
      await page.keyboard.press('Escape');
      await page.keyboard.press('KeyF');
      await step(page);
      await look(kit, 'held picture');
      await page.keyboard.press('KeyF');
      await goTo(page, 'cuoc-goi-la');
      let forks = 0;
      await play(page, {}, async ({ kind, scene }) => {
        if (kind === 'asked') forks += 1;
        if (kind !== 'scene' && forks <= 1) await look(kit, `${scene} ${kind}`);
      });
      await look(kit, 'ending');
      await step(page);
      await look(kit, 'debrief');
      await goTo(page, 'tap-noi');
      await step(page);
      await look(kit, 'activity');
      await goTo(page, 'lien-he');
      await look(kit, 'contacts');
      await page.keyboard.press('KeyH');
      await expect
        .poll(() => page.locator('.present-toggle.is-help').getAttribute('aria-pressed'))
        .toBe('true');
      await look(kit, 'help');
    });

    test('after a seminar', async ({ kit, consolePage: page }) => {
      await speak(page, locale);
      await startSeminar(page, { locale });
      await goTo(page, 'trac-nghiem-dau');
      await step(page);
      await countHands(page, [8, 22, 7]);
      await page.locator('.present-finish').click();
      await expect(page.locator('.closing')).toBeVisible();
      await look(kit, 'closing');
      await page.locator('.closing-bar .is-main').click();
      await expect(page.locator('article.report')).toBeVisible();
      await look(kit, 'report');
      await page.locator('.archive-correct button').click();
      await expect(page.locator('.archive-form .archive-counts').first()).toBeVisible();
      await look(kit, 'correction');
      await page.reload();
      await page.locator('.setup-recent .form-link').first().click();
      await expect(page.locator('.archive-row')).toHaveCount(1);
      await look(kit, 'archive');
      await startSeminar(page, { locale });
      await kit.relaunch();
      const again = await kit.page('console');
      await expect(again.locator('.setup-unfinished')).toBeVisible();
      await look(kit, 'unfinished seminar');
      expect(((await ask(again, 'archive.list')) as ChannelOutput<'archive.list'>).length).toBe(1);
    });

    test('with one display @one', async ({ kit, consolePage: page }) => {
      await speak(page, locale);
      await startSeminar(page, { locale });
      await look(kit, 'audience view');
      await ask(page, 'seminar.dispatch', { type: 'move/segment', segment: 1 });
      await step(page);
      await expect(page.locator('.stage-entry').first()).toBeVisible();
      await look(kit, 'counting on the audience view');
      await page.keyboard.press('Tab');
      await atProgramme(page);
      await expect(page.locator('.present-veil')).toBeVisible();
      await look(kit, 'veiled console');
    });
  });
