import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { pdfText } from './support/files.ts';
import { ask, setup } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { atSetup } from './support/trainer.ts';
import { words } from './support/words.ts';

const button = (page: Page, id: string) => page.getByRole('button', { name: words(id), exact: true });
const kind = (page: Page, id: string) =>
  page.locator('.library-kinds button', { hasText: words(`library.kind.${id}`) });
const listed = (page: Page, title: string) => page.locator('.library-list button', { hasText: title });

test('everything in the library is found, looked at as the class sees it, and printed', async ({
  consolePage: page,
}) => {
  await atSetup(page);
  await button(page, 'library.link').click();
  await expect(page.locator('#library-item')).toHaveText('Không một mình – 45 phút cho THCS');
  expect(await violations(page)).toEqual([]);

  // The list is one stop of Tab: arrows walk it, Enter opens, and what is opened comes next.
  await page.locator('.library-list button').first().focus();
  await page.keyboard.press('ArrowDown');
  const second = page.locator('.library-list button').nth(1);
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(second).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Tab');
  await expect(page.locator('.library-languages button').first()).toBeFocused();

  // Without diacritics, by what is said in it; the parts of a programme lead to what they show.
  await page.keyboard.press('Control+KeyF');
  await page.keyboard.type('cuoc goi la');
  await expect(listed(page, 'Cuộc gọi lạ')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.locator('.library-list button').first().click();
  await page
    .locator('.preview-programme .form-link', { hasText: words('library.part.roleplay') })
    .first()
    .click();
  await expect(page.locator('#library-item')).toHaveText('Cuộc gọi lạ');
  await expect(page.locator('.preview-scenario .scenario-map')).toBeVisible();
  await expect(page.locator('.author-stage .canvas')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  // A deck slide by slide, with notes, by keyboard; in the languages that it has.
  await kind(page, 'deck').click();
  await listed(page, 'Không một mình – 45 phút cho học sinh THCS').click();
  await page.locator('.preview-turn .form-button').last().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.preview-turn [role="status"]')).toHaveText(/^3 \//);
  await page.locator('.library-languages button', { hasText: 'English' }).click();
  await expect(page.locator('.preview-slide .slide-text')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.library-sources li').first()).toContainText('2025');
  await expect(page.locator('.library-where').first()).toContainText('Hồ Chí Minh');

  await kind(page, 'quiz').click();
  await listed(page, 'Năm câu hỏi giơ tay (THCS)').click();
  await button(page, 'library.makePdf').click();
  await expect(page.locator('.print-made')).toBeVisible();
  const quiz = pdfText((await page.locator('.print-file').textContent()) ?? '');
  expect(quiz).toContain('Đề A');
  expect(quiz).toContain('Đề B');
  await kind(page, 'handout').click();
  await listed(page, 'Thẻ bốn bước').click();
  await expect(page.locator('.preview-page')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: words('library.back') }).click();
  await expect(page.getByRole('heading', { level: 1, name: words('setup.title') })).toBeVisible();
});

test('numbers and rules are checked by name, ask again in a year, and are never checked during a seminar', async ({
  kit,
  consolePage: page,
}) => {
  await atSetup(page);
  await button(page, 'ready.open').click();
  const row = page.locator('[data-row="facts"]');
  await expect(row).toHaveAttribute('data-state', 'note');
  await row.getByRole('button').click();

  const due = page.locator('[data-due]');
  const before = Number(await due.getAttribute('data-due'));
  const helpline = page.locator('[data-fact="tong-dai-111"]');
  await expect(helpline.getByRole('button')).toBeDisabled();
  await page.getByLabel(words('library.facts.by')).fill('Cô Hà');
  await helpline.getByRole('button', { name: words('library.facts.check') }).click();
  await expect(helpline).toHaveAttribute('data-state', 'good');
  await expect(helpline).toContainText('Cô Hà');
  await expect(due).toHaveAttribute('data-due', String(before - 1));
  expect(readFileSync(join(kit.data, 'packs/cua-toi/slides/checks.yaml'), 'utf8')).toContain('Cô Hà');

  // A rule of one's own: what is missing is said, then it stands with the others.
  await button(page, 'library.rule.add').click();
  await button(page, 'library.rule.keep').click();
  await expect(page.getByText(words('library.rule.fault.publisher'))).toBeVisible();
  await page.getByLabel(words('library.rule.publisher')).fill('Công an xã Hoa Ban');
  await page.getByLabel(words('library.rule.lines')).fill('Không đi một mình.\nHỏi lại bằng số quen.');
  await page.getByLabel(words('library.rule.source')).fill('Công văn của xã');
  await button(page, 'library.rule.keep').click();
  const own = page.locator('[data-fact="cua-toi-1"]');
  await expect(own).toContainText('Hỏi lại bằng số quen.');
  await expect(own).toHaveAttribute('data-state', 'unchecked');
  expect(await violations(page)).toEqual([]);

  await button(page, 'library.makePdf').click();
  await expect(page.locator('.print-made')).toBeVisible();
  const sheet = pdfText((await page.locator('.print-file').textContent()) ?? '');
  for (const part of ['111', 'Cô Hà', 'Công an xã Hoa Ban', 'Chưa ai kiểm tra'])
    expect(sheet).toContain(part);

  await ask(page, 'seminar.start', setup);
  const check = { kind: 'contact', id: 'tong-dai-111', by: '' };
  await expect(ask(page, 'library.check', check)).rejects.toThrow('seminar-open');
});
