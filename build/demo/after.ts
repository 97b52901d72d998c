import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ChannelOutput } from '../../electron/contract/channels.ts';
import { LOCALES, type Locale } from '../../slides/model/text.ts';
import { expect } from '../../tests/e2e/support/patience.ts';
import { ask } from '../../tests/e2e/support/seminar.ts';
import { cell, typeInto } from '../../tests/e2e/support/trainer.ts';
import { words } from '../../tests/e2e/support/words.ts';
import type { Lesson } from './lesson.ts';

/** Attendance is confirmed, a few words are written, the seminar is closed; then its report is on the screen. */
export async function close({ page, shoot }: Lesson): Promise<void> {
  await page.getByRole('button', { name: words('archive.closing.title') }).click();
  await expect(page.getByRole('heading', { level: 1, name: words('archive.closing.title') })).toBeVisible();
  await page.getByRole('button', { name: words('setup.groups.add') }).click();
  await typeInto(page, cell('name', 'dòng 2'), 'Giáo viên chủ nhiệm');
  await page.getByLabel(cell('role', 'Giáo viên chủ nhiệm')).selectOption('teacher');
  await page.getByLabel(cell('age', 'Giáo viên chủ nhiệm')).selectOption('over-24');
  await typeInto(page, cell('enrolled', 'Giáo viên chủ nhiệm'), '2');
  await typeInto(page, cell('present', 'Giáo viên chủ nhiệm'), '2');
  await typeInto(page, words('setup.remarks'), 'Các em mạnh dạn nói thành lời; nhiều em hỏi thêm sau buổi.');
  await typeInto(page, words('setup.difficulties'), 'Phòng sáng, hàng cuối hơi khó đọc.');
  await typeInto(page, words('setup.proposals'), 'Làm tiếp với khối 8.');
  await shoot('closing');
  await page.getByRole('button', { name: words('archive.closing.close') }).click();
  await expect(page.locator('article.report')).toBeVisible();
}

/** The report in the language of the console, with the choice beside it. */
const inLanguage = async (page: Page, locale: Locale): Promise<void> => {
  await page.locator('.archive-side select:has(option[value="vi"])').selectOption(locale);
  await expect(page.locator('article.report')).toHaveAttribute('lang', locale);
};

/** Looks at the report from its head to its foot, and writes its files by the button on the screen. */
export async function readReport({ page, shoot }: Lesson): Promise<void> {
  await shoot('report', { after: inLanguage });
  const parts = page.locator('article.report > section');
  for (const index of [2, 3, 5, 6])
    await shoot(`report-part-${index + 1}`, {
      after: async (shown, locale) => {
        await inLanguage(shown, locale);
        await parts.nth(index).evaluate((part) => part.scrollIntoView({ block: 'start' }));
      },
    });
  await page.getByRole('button', { name: words('archive.export.run') }).click();
  await expect(page.locator('.archive-export [role="status"] li').first()).toBeVisible({ timeout: 30_000 });
  await shoot('report-written');
}

type Written = NonNullable<ChannelOutput<'report.export'>>;

/** Writes all four formats in every language, as the kit does without asking, and copies them into `folder`. */
export async function exportAll(page: Page, folder: string): Promise<number> {
  const { id } = ((await ask(page, 'archive.list')) as { id: string }[])[0] ?? { id: '' };
  let files = 0;
  for (const locale of LOCALES) {
    const input = { id, locale, formats: ['pdf', 'docx', 'xlsx', 'csv'] };
    const written = (await ask(page, 'report.export', input)) as Written;
    mkdirSync(join(folder, locale), { recursive: true });
    for (const file of written.files) copyFileSync(file, join(folder, locale, basename(file)));
    files += written.files.length;
  }
  return files;
}

/** One number was wrong: it is corrected, and the report says so. */
export async function correct({ page, shoot }: Lesson): Promise<void> {
  await page.getByRole('button', { name: words('archive.correctThis') }).click();
  await expect(page.getByRole('heading', { level: 1, name: words('archive.correct.title') })).toBeVisible();
  await typeInto(page, cell('present', '7A'), '38');
  await shoot('correction');
  await page.getByRole('button', { name: words('archive.correct.save') }).click();
  await expect(page.locator('.report-note').first()).toBeVisible();
  await shoot('report-corrected', { after: inLanguage });
  await page.getByRole('button', { name: words('archive.back') }).click();
}

/** A seminar that was held on paper is entered from the first screen; then both are in the archive. */
export async function enterPaper({ page, shoot }: Lesson): Promise<void> {
  await page
    .getByRole('button', { name: words('setup.paper') })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: words('setup.paper') })).toBeVisible();
  await page.getByRole('combobox', { name: words('setup.place'), exact: true }).focus();
  await page.keyboard.type('bao yen lao cai');
  await page.keyboard.press('Enter');
  await typeInto(page, words('setup.school'), 'Trường THCS Lê Quý Đôn');
  await typeInto(page, cell('name', 'dòng 1'), '8B');
  await typeInto(page, cell('enrolled', '8B'), '36');
  await typeInto(page, cell('present', '8B'), '35');
  await shoot('paper');
  await page.getByRole('button', { name: words('archive.paper.save') }).click();
  await expect(page.locator('article.report')).toBeVisible();
  await shoot('report-paper', { after: inLanguage });
  await page.getByRole('button', { name: words('archive.back') }).click();
  await page.getByRole('button', { name: words('setup.recent.all') }).click();
  await expect(page.locator('.archive-row')).toHaveCount(2);
  await shoot('archive');
  await page.getByRole('button', { name: words('archive.home') }).click();
  await expect(page.getByRole('button', { name: words('setup.nextClass') })).toBeVisible();
  await shoot('setup-again');
}
