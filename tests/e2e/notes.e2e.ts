import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makePdf, type TestPage } from '../unit/content/pdf/make.ts';
import { violations } from './support/axe.ts';
import { ask, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { atSetup } from './support/trainer.ts';
import { words } from './support/words.ts';

const PAGES: TestPage[] = Array.from({ length: 200 }, (_, index) => ({
  ground: [1, 1, index % 2],
  title: index === 150 ? 'Cup may' : `Slide ${index + 1}`,
}));

const field = (page: Page, number: number) =>
  page.getByRole('textbox', { name: new RegExp(`^Lời dẫn trang ${number}:`) });
const saved = (page: Page) => expect(page.locator('.notes-state.is-saved')).toBeVisible();
const button = (page: Page, id: string) => page.getByRole('button', { name: words(id), exact: true });

test('notes are written beside the pages of a PDF of 200 pages, and only the trainer sees them', async ({
  kit,
  consolePage: page,
}) => {
  await atSetup(page);
  const file = join(kit.data, 'bai giang.pdf');
  writeFileSync(file, makePdf(PAGES));
  await kit.tell(({ dialog }, path) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [path] })) as never;
  }, file);
  await button(page, 'import.add').click();
  await page.getByRole('button', { name: words('notes.open') }).click();

  // The first field waits to be written in; what was typed can be taken back by the keyboard.
  await expect(field(page, 1)).toBeFocused();
  await page.keyboard.type('Chào các em. ');
  await page.keyboard.type('Nhầm');
  await page.keyboard.press('Control+KeyZ');
  await expect(field(page, 1)).not.toHaveValue(/Nhầm/);
  await field(page, 1).fill('Chào các em.\n--- <b>chờ</b>');
  await saved(page);
  await expect(page.locator('.notes-row .pdf-page canvas[data-page="1"]')).toBeVisible();
  // Only pages near what can be seen are drawn.
  expect(await page.locator('.notes-row canvas').count()).toBeLessThan(20);
  expect(await violations(page)).toEqual([]);

  // By number, and by words without diacritics.
  const search = page.getByRole('searchbox');
  await page.keyboard.press('Control+KeyF');
  await page.keyboard.type('187');
  await page.keyboard.press('Enter');
  await expect(field(page, 187)).toBeFocused();
  await expect(page.locator('.notes-row .pdf-page canvas[data-page="187"]')).toBeVisible();
  await page.keyboard.press('Control+KeyF');
  await page.keyboard.type('cup may');
  await expect(page.locator('.notes-row')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(field(page, 151)).toBeFocused();
  await page.keyboard.type('Hỏi: cúp máy rồi làm gì?');
  await page.keyboard.press('Control+KeyF');
  await page.keyboard.press('Escape');
  await expect(page.locator('.notes-row')).toHaveCount(200);
  await expect(search).toHaveValue('');
  await page.keyboard.type('cau nay khong co');
  await expect(page.locator('.notes-row')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByLabel(words('notes.language')).selectOption('en');
  await expect(field(page, 2)).toHaveValue('');
  await field(page, 2).fill('Say it slowly.');
  await button(page, 'notes.back').click();
  await expect(page.locator('.notes')).toHaveCount(0);

  const deck = join(kit.data, 'packs/pdf-bai-giang/slides/decks/pdf-bai-giang');
  expect(readFileSync(join(deck, 'vi.md'), 'utf8')).toContain('**Hỏi:** cúp máy rồi làm gì?');
  expect(readFileSync(join(deck, 'en.md'), 'utf8')).toContain('Say it slowly.');
  await startSeminar(page, { programmeId: 'pdf-bai-giang' });
  await expect(page.getByTestId('notes')).toContainText('--- <b>chờ</b>');
  const stage = await kit.page('stage');
  await expect(stage.locator('.pdf-page canvas[data-page="1"]')).toBeVisible();
  await expect(stage.getByText('Chào các em.')).toHaveCount(0);
});

test('notes are reached from adapting a programme, and built-in ones stay as they are', async ({
  kit,
  consolePage: page,
}) => {
  await atSetup(page);
  await expect(ask(page, 'notes.open', { programmeId: 'thcs-45' })).rejects.toThrow('built-in');
  await button(page, 'adapt.link.copy').click();
  await page.locator('.adapt-part', { hasText: 'Bắt cóc online' }).getByRole('button').first().click();
  await button(page, 'notes.openShort').click();
  const first = page.locator('.notes-part', { hasText: 'Bắt cóc online' }).getByRole('textbox').first();
  await expect(first).toBeFocused();
  await expect(first).not.toHaveValue('');
  await first.fill('Lời của riêng tôi.');
  await button(page, 'notes.back').click();
  await expect(page.locator('.adapt-head')).toBeVisible();
  await button(page, 'adapt.back').click();
  await startSeminar(page, { programmeId: 'thcs-45-cua-toi' });
  const shown = async (): Promise<string> => (await page.getByTestId('notes').textContent()) ?? '';
  for (let press = 0; press < 40 && !(await shown()).includes('Lời của riêng tôi.'); press += 1)
    await page.keyboard.press('PageDown');
  await expect(page.getByTestId('notes')).toContainText('Lời của riêng tôi.');
  expect(await kit.page('stage').then((stage) => stage.getByText('Lời của riêng tôi.').count())).toBe(0);
});
