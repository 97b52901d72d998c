import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { simulateDirectory } from '../../electron/core/archive/simulate/run.ts';
import { loadContent } from '../../electron/core/content/load.ts';
import { violations } from './support/axe.ts';
import type { Kit } from './support/kit.ts';
import { ask } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { atSetup } from './support/trainer.ts';
import { words } from './support/words.ts';

const DECK = fileURLToPath(new URL('../fixtures/import/an-toan', import.meta.url));

/** A laptop of 1280x720 whose display is set to 150 %. */
async function enlarge(kit: Kit, page: Page): Promise<void> {
  await kit.tell(({ BrowserWindow }) => {
    const [console_] = BrowserWindow.getAllWindows();
    console_?.unmaximize();
    console_?.setContentSize(1280, 720);
    console_?.webContents.setZoomFactor(1.5);
  });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(853);
}

/** Nothing that axe finds, and nothing that is cut off to the side. */
async function look(page: Page, screen: string): Promise<void> {
  expect.soft(await violations(page), screen).toEqual([]);
  const wide = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'dialog[open], dialog[open] *, main, main *, .setup, .setup *',
      ),
    ]
      .filter((one) => one.checkVisibility() && !one.closest('[inert], .visually-hidden, svg'))
      .filter((one) => {
        const { right, left, width } = one.getBoundingClientRect();
        return width > 0 && (right > innerWidth + 1 || left < -1);
      })
      .map((one) => `${one.tagName}.${one.className}`),
  );
  expect.soft(wide, screen).toEqual([]);
}

test('bringing a deck, adapting, notes, printing and the check can be used at 150 %', async ({
  kit,
  consolePage: page,
}) => {
  await atSetup(page);
  await ask(page, 'import.take', { path: DECK });
  await ask(page, 'adapt.copy', { programmeId: 'thcs-45' });
  await page.reload();
  await enlarge(kit, page);
  await page.locator('.import-list button').first().click();
  await expect(page.locator('dialog.import-dialog')).toBeVisible();
  await look(page, 'report of a deck');
  await page.getByRole('button', { name: words('notes.open') }).click();
  await expect(page.locator('.notes-row').first()).toBeVisible();
  await look(page, 'notes');
  await page.getByRole('button', { name: words('notes.back'), exact: true }).click();

  await page.getByRole('radio', { name: /bản của tôi/ }).check();
  await page.getByRole('button', { name: words('print.open'), exact: true }).click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await look(page, 'printing');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words('adapt.link.open') }).click();
  await expect(page.locator('.adapt-slide').first()).toBeVisible();
  await look(page, 'adapting');
  await page.getByRole('button', { name: words('adapt.add') }).click();
  await expect(page.locator('.adapt-editor-preview')).toBeVisible();
  await look(page, 'an own slide');
  await page.getByRole('button', { name: words('adapt.editor.cancel'), exact: true }).click();
  await page.getByRole('button', { name: words('adapt.back'), exact: true }).click();
  await page.getByRole('button', { name: words('ready.open') }).click();
  await expect(page.locator('.ready-row').first()).toBeVisible();
  await look(page, 'the check');
});

test('the pages of closed seminars and their guide can be used at 150 %, in the language of the longest words', async ({
  idleKit: kit,
}) => {
  const library = loadContent([process.cwd()]);
  simulateDirectory(kit.data, { seminars: 4, seed: 'zoomed', library, appVersion: '0.0.0' });
  await kit.launch();
  const page = await kit.page('console');
  await atSetup(page);
  await page.getByRole('button', { name: words('setup.recent.all') }).click();
  await ask(page, 'settings.set', { locale: 'uk' });
  await enlarge(kit, page);
  await expect(page.locator('.archive-row')).toHaveCount(4);
  await look(page, 'the list');
  const pages = page.locator('.archive-pages nav button');
  for (const name of await pages.allTextContents()) {
    await pages.filter({ hasText: name }).click();
    await expect(pages).toHaveCount(0);
    // What a page is about is fetched; its numbers or words stand there when it is drawn whole.
    await expect(page.locator('main :is(h1, h2)').first()).toBeVisible();
    await look(page, name);
    await page.locator('.archive-form-bar button, .form-link:has-text("◀")').first().click();
    await expect(page.locator('.archive-list')).toBeVisible();
  }
  await page.keyboard.press('F1');
  await expect(page.locator('dialog.guide')).toBeVisible();
  await look(page, 'the guide');
});
