import type { Page } from '@playwright/test';
import type { FilledPlan } from '../../electron/contract/response.ts';
import { violations } from './support/axe.ts';
import { pdfPages } from './support/files.ts';
import { ask, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { atSetup } from './support/trainer.ts';
import { words } from './support/words.ts';

const NAME = 'Cô Mai Thử';
const PHONE = '0900 000 001';
const PLAN: FilledPlan = {
  school: 'THCS Hoa Ban',
  people: [
    { name: NAME, role: 'Phó hiệu trưởng', phone: PHONE },
    { name: 'Thầy Sơn Thử', role: 'Tổng phụ trách Đội', phone: '0900 000 002' },
  ],
  police: { name: 'Trực ban', phone: '0900 000 003' },
  ...{ parents: 'Cô chủ nhiệm gọi.', stays: 'Cô y tế.', decides: 'Hiệu trưởng.' },
  ...{ written: 'Giờ, đúng lời em.', kept: 'Tủ khóa.' },
  duties: { text: '', checkedBy: '', checkedOn: null },
};

const button = (page: Page, id: string) => page.getByRole('button', { name: words(id), exact: true });
const cell = (page: Page, column: 'name' | 'phone', row: number) =>
  page.getByLabel(`${words(`respond.${column}`)}, Người thứ ${row}`);
const numbers = (page: Page) => page.locator('.respond-panel .respond-phone');

test('the response plan is filled in once, kept through a power cut, printed, and one key shows whom to call', async ({
  kit,
  consolePage,
}) => {
  await atSetup(consolePage);
  await expect(consolePage.locator('.respond-link .form-hint')).toHaveText('Chưa điền');
  await button(consolePage, 'respond.link.open').click();
  await cell(consolePage, 'name', 1).fill(NAME);
  await cell(consolePage, 'phone', 1).fill(PHONE);
  await expect(consolePage.locator('.respond-gaps li')).toHaveCount(8);
  await cell(consolePage, 'name', 2).fill('Thầy Sơn Thử');
  await cell(consolePage, 'phone', 2).fill('0900 000 002');
  await expect(consolePage.locator('.respond-gaps li')).toHaveCount(7);

  // Duties are checked by a person: words that are changed afterwards were checked by nobody.
  await consolePage.getByLabel(words('respond.duties.text')).fill('Theo văn bản của trường.');
  await consolePage.getByLabel(words('respond.duties.by')).fill('Hiệu trưởng');
  await consolePage.getByLabel(words('respond.duties.on')).fill('1/9/2026');
  await expect(consolePage.locator('.respond-gaps li')).toHaveCount(6);
  await consolePage.getByLabel(words('respond.duties.text')).fill('Đã sửa.');
  await expect(consolePage.locator('.respond-gaps li')).toHaveCount(7);
  await expect(consolePage.getByLabel(words('respond.duties.on'))).toHaveValue('');
  expect(await violations(consolePage)).toEqual([]);
  // What was typed is kept before anybody saves it: a window can be closed, a battery flat.
  const kept = async () => ((await ask(consolePage, 'response.get')) as { plan: FilledPlan | null }).plan;
  await expect.poll(async () => (await kept())?.duties.text).toBe('Đã sửa.');
  await button(consolePage, 'respond.save').click();
  await expect(consolePage.getByText(words('respond.saved'))).toBeVisible();

  await kit.relaunch();
  const page = await kit.page('console');
  await atSetup(page);
  await expect(page.locator('.respond-link .form-hint')).toContainText('Còn thiếu 7 mục');
  await page.keyboard.press('F2');
  await expect(numbers(page).first()).toHaveText(PHONE);
  await expect(numbers(page).last()).toHaveText('113');
  await page.locator('.respond-which button').last().click();
  await expect(page.locator('.respond-card')).toContainText('Người dọa em mới có lỗi');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.respond-panel')).toHaveCount(0);

  // What was typed and not saved is saved on the way back.
  await button(page, 'respond.link.open').click();
  await page.locator('.respond').getByLabel(words('respond.school'), { exact: true }).fill('THCS Hoa Ban');
  await button(page, 'respond.print').click();
  const file = await page.locator('.print-file').textContent();
  const printed = pdfPages(file ?? '');
  expect(printed).toHaveLength(3);
  expect(printed[0]).toContain('THCS Hoa Ban');
  expect(printed[0]).toContain(PHONE);
  await page.getByLabel(words('respond.kept')).fill('Tủ khóa.');
  await button(page, 'respond.back').click();
  await expect(page.locator('.respond-link .form-hint')).toContainText('Còn thiếu 6 mục');
});

test('while a seminar runs only the console shows it, from the key, the guide and the help button', async ({
  kit,
  consolePage: page,
}) => {
  await atSetup(page);
  await ask(page, 'response.save', PLAN);
  await startSeminar(page);
  const stage = await kit.page('stage');
  await page.keyboard.press('F1');
  await page.keyboard.press('F2');
  await expect(numbers(page).first()).toHaveText(PHONE);
  await expect(page.locator('.respond-calls li').first()).toContainText('Cô Hoa, phòng y tế');
  await expect(stage.locator('.stage-help').first()).toBeVisible();
  await expect(stage.getByText(NAME)).toHaveCount(0);
  // The clicker's keys are the dialog's while it is open.
  await page.keyboard.press('PageDown');
  await expect(page.locator('.respond-panel')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.locator('.guide-open').first().click();
  await page.locator('#guide-tab-trouble').click();
  await page.locator('.guide .respond-open').click();
  await expect(numbers(page).first()).toHaveText(PHONE);
  await page.keyboard.press('Escape');
  await expect(page.locator('.guide')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.present-audience .respond-open').click();
  await expect(numbers(page).first()).toHaveText(PHONE);

  const answer = await stage.evaluate(() => window.kit.call('response.get'));
  expect(answer.ok).toBe(false);
});

test('with one display no name and no number is drawn before the trainer says that nobody looks @one', async ({
  consolePage: page,
}) => {
  await atSetup(page);
  await ask(page, 'response.save', PLAN);
  await startSeminar(page);
  await expect(page.locator('.present-audience-view')).toBeVisible();
  await page.keyboard.press('F2');
  await expect(page.getByText(words('respond.covered'))).toBeVisible();
  await expect(page.getByText(NAME)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await button(page, 'respond.uncover').click();
  await expect(numbers(page).first()).toHaveText(PHONE);
  await page.keyboard.press('Escape');
  await page.keyboard.press('F2');
  await expect(page.getByText(NAME)).toHaveCount(0);
});
