import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ChannelOutput } from '../../electron/contract/channels.ts';
import type { Report } from '../../electron/contract/report.ts';
import { csvRows, docxRows, pdfText, type Rows, xlsxRows } from './support/files.ts';
import { ask, goTo, seminar, snapshot, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { cell, countHands, play, step, typeInto } from './support/trainer.ts';
import { words } from './support/words.ts';

/** Hands for the first question of each quiz: numbers that stand nowhere else in the report. */
const opening = [23, 19, 17];
const closing = [13, 41, 5];

const askFirstQuestion = async (page: Page, part: string, hands: readonly number[]): Promise<void> => {
  await goTo(page, part);
  await step(page);
  await countHands(page, hands);
  await step(page);
};

type Written = NonNullable<ChannelOutput<'report.export'>>;

const holds = (rows: Rows, label: string, ...numbers: readonly (number | string)[]): boolean =>
  rows.some(
    (row) => row.some((cell) => cell.includes(label)) && numbers.every((n) => row.includes(String(n))),
  );

/** The first question of the form that was asked at `when`, as the report counts it. */
const firstItem = (report: Report, when: 'opening' | 'closing') => {
  const item = report.quizzes.find((quiz) => quiz.when === when)?.items[0];
  if (!item) throw new Error(`The report has no ${when} quiz.`);
  return item;
};

test('one whole seminar: taught, closed, read on the screen, written to four files with the same numbers', async ({
  kit,
  consolePage: page,
}) => {
  const groups = [
    { id: 'g1', name: '8A1', role: 'student', ageBand: '12-15', enrolled: 62, present: 59 } as const,
  ];
  await startSeminar(page, { groups });
  await askFirstQuestion(page, 'trac-nghiem-dau', opening);
  await goTo(page, 'cuoc-goi-la');
  const decisions = await play(page, { 'so-goi-den': 'nghe', 'cuoc-goi': 'cup-may', 'sau-khi-cup': 'ke-di' });
  expect(decisions).toBeGreaterThanOrEqual(4);
  await askFirstQuestion(page, 'trac-nghiem-cuoi', closing);

  await page.getByRole('button', { name: words('archive.closing.title') }).click();
  await typeInto(page, cell('present', '8A1'), '57');
  await typeInto(page, words('setup.remarks'), 'Lớp tham gia sôi nổi.');
  await page.getByRole('button', { name: words('archive.closing.close') }).click();

  const sheet = page.locator('article.report');
  await expect(sheet).toContainText('Trường THCS Hoa Ban');
  await expect(sheet).toContainText('57');
  await expect(sheet).toContainText('41');
  await expect(sheet).toContainText('Lớp tham gia sôi nổi.');
  expect((await snapshot(page)).seminar).toBeNull();
  expect(kit.isOpen('stage')).toBe(false);

  const [closed] = (await ask(page, 'archive.list')) as ChannelOutput<'archive.list'>;
  expect(closed).toMatchObject({ schoolName: 'Trường THCS Hoa Ban', present: 57, revisions: 1 });
  const id = closed?.id ?? '';
  const report = (await ask(page, 'report.get', { id, locale: 'vi' })) as Report;
  const formats = ['pdf', 'docx', 'xlsx', 'csv'];
  const written = (await ask(page, 'report.export', { id, locale: 'vi', formats })) as Written;
  expect(dirname(written.folder).startsWith(kit.data)).toBe(true);
  expect(written.folder.endsWith('Khong Mot Minh')).toBe(true);
  for (const file of written.files) {
    expect(dirname(file)).toBe(written.folder);
    expect(statSync(file).size).toBeGreaterThan(50);
  }
  const of = (ending: string): string[] => written.files.filter((file) => file.endsWith(`.${ending}`));
  expect([of('pdf').length, of('docx').length, of('xlsx').length]).toEqual([1, 1, 1]);
  const tables = {
    docx: docxRows(of('docx')[0] ?? ''),
    xlsx: xlsxRows(of('xlsx')[0] ?? ''),
    csv: csvRows(of('csv')),
  };
  const pdf = pdfText(of('pdf')[0] ?? '');

  expect(pdf).toContain('Trường THCS Hoa Ban');
  expect(pdf).toContain('Lớp tham gia sôi nổi.');
  for (const [format, rows] of Object.entries(tables)) {
    expect(holds(rows, 'Trường THCS Hoa Ban'), `the school in ${format}`).toBe(true);
    expect(holds(rows, '8A1', 62, 57, 5), `attendance in ${format}`).toBe(true);
  }
  expect(pdf).toMatch(/8A1.*\b62\b.*\b57\b.*\b5\b/);
  for (const [when, hands] of [
    ['opening', opening],
    ['closing', closing],
  ] as const) {
    const item = firstItem(report, when);
    expect(item.options.map(({ count }) => count)).toEqual(hands);
    for (const { text, count } of item.options) {
      expect(pdf, `${text} in pdf`).toMatch(new RegExp(`\\b${count}\\b`));
      for (const [format, rows] of Object.entries(tables))
        expect(holds(rows, text, count ?? ''), `${text}: ${count} in ${format}`).toBe(true);
    }
  }
  const forks = report.rehearsals[0]?.forks ?? [];
  expect(forks).toHaveLength(decisions);
  for (const fork of forks)
    for (const { text, count } of fork.options)
      for (const format of ['docx', 'xlsx', 'csv'] as const)
        expect(holds(tables[format], text, count ?? ''), `${text}: ${count} in ${format}`).toBe(true);
});

test('nothing of the running seminar is left on the disk once it is closed', async ({
  kit,
  consolePage: page,
}) => {
  await startSeminar(page);
  await askFirstQuestion(page, 'trac-nghiem-dau', opening);
  await expect.poll(async () => (await snapshot(page)).saving.state).toBe('saved');
  expect(statSync(join(kit.data, 'live', 'live.db')).size).toBeGreaterThan(0);
  await page.getByRole('button', { name: words('archive.closing.title') }).click();
  expect((await seminar(page)).stage).toBe('closing');
  await page.getByRole('button', { name: words('archive.closing.close') }).click();
  await expect(page.locator('article.report')).toBeVisible();
  for (const name of ['live.db', 'live.db-wal', 'live.db-shm'])
    expect(statSync(join(kit.data, 'live', name), { throwIfNoEntry: false })).toBeUndefined();
});
