import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { atSetup } from './support/trainer.ts';
import { words } from './support/words.ts';

/** Opens the guide by its key, says which page it opened at, and closes it. */
async function guideHere(page: Page): Promise<string> {
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const tab = (await page.getByRole('tab', { selected: true }).textContent()) ?? '';
  const chosen = page.getByRole('dialog').locator('[aria-pressed="true"]');
  const choice = ((await chosen.count()) === 1 && (await chosen.textContent())) || '';
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  return choice === '' ? tab : `${tab}: ${choice}`;
}

test('the guide opens at what the screen is about, and the key works while one types', async ({
  consolePage: page,
}) => {
  const after = words('guide.tab.after');
  const press = (id: string) => page.getByRole('button', { name: words(id), exact: true }).click();
  await atSetup(page);
  expect(await guideHere(page)).toBe(words('guide.tab.start'));

  await press('setup.recent.all');
  await expect(page.getByRole('searchbox')).toBeFocused();
  expect(await guideHere(page)).toBe(`${after}: ${words('guide.after.report.title')}`);

  await press('plan.pageButton');
  expect(await guideHere(page)).toBe(`${after}: ${words('guide.after.plan.title')}`);
  await press('exchange.back');
  await press('exchange.backup.open');
  expect(await guideHere(page)).toBe(`${after}: ${words('guide.after.backup.title')}`);

  await press('exchange.back');
  await press('archive.home');
  await expect(page.getByRole('button', { name: words('setup.recent.all'), exact: true })).toBeVisible();
  expect(await guideHere(page)).toBe(words('guide.tab.start'));
});

test('the closed seminars say what to do where there is none, and part the pages by whose work they are', async ({
  consolePage: page,
}) => {
  await page.getByRole('button', { name: words('setup.recent.all') }).click();
  await expect(page.getByText(words('archive.none'))).toBeVisible();
  const group = (name: string) =>
    page.getByRole('navigation', { name: words(`archive.group.${name}`) }).getByRole('button');
  await expect(group('trainer').first()).toHaveText(words('setup.paper'));
  await expect(group('organiser').first()).toHaveText(words('imports.open'));
  await expect(group('keep').first()).toHaveText(words('exchange.backup.open'));
  expect(await violations(page)).toEqual([]);
});

test('what the kit is, and a report of a fault, are reached by keyboard; the file is exactly what was seen', async ({
  kit,
  consolePage: page,
}) => {
  const file = join(kit.data, 'bao-loi.txt');
  await kit.tell(({ dialog }, path) => {
    dialog.showSaveDialog = (() => Promise.resolve({ canceled: false, filePath: path })) as never;
  }, file);
  await atSetup(page);
  await page.keyboard.press('F1');
  await page.getByRole('button', { name: words('about.open'), exact: true }).press('Enter');
  const about = page.getByRole('dialog', { name: words('about.title') });
  await expect(about.locator('code').first()).toHaveText(/^[0-9a-f]{12}$/);
  expect(await violations(page)).toEqual([]);
  // At once, as a quick hand does: that the first sheet is closed is said only after the second was asked for.
  await about.evaluate((sheet: HTMLDialogElement, name) => {
    sheet.close();
    for (const button of document.querySelectorAll('button')) if (button.textContent === name) button.click();
  }, words('about.report.open'));
  const report = page.getByRole('dialog', { name: words('about.report.title') });
  await expect(report).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(report).toBeHidden();
  await page.getByRole('button', { name: words('about.report.open') }).press('Enter');
  await report.getByRole('checkbox', { name: /^Electron: / }).press('Space');
  expect(await violations(page)).toEqual([]);
  const seen = await report.locator('pre').textContent();
  expect(seen).toContain(' launched ');
  expect(seen).not.toContain('Electron: ');
  await report.getByRole('button', { name: words('about.report.save') }).press('Enter');
  await expect(report.locator('.about-file')).toBeVisible();
  expect(readFileSync(file, 'utf8')).toBe(seen);
  await page.keyboard.press('Escape');
  await expect(report).toBeHidden();
  await expect(page.getByRole('dialog')).toBeVisible();
});
