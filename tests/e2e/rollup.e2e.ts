import { simulateDirectory } from '../../electron/core/archive/simulate/run.ts';
import { loadContent } from '../../electron/core/content/load.ts';
import { rollupWords } from '../../electron/core/exchange/rollup/words.ts';
import { violations } from './support/axe.ts';
import { filesBelow } from './support/files.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

test('the organiser sees all seminars added up, part by part, and writes the numbers to files', async ({
  idleKit: kit,
}) => {
  const library = loadContent([process.cwd()]);
  simulateDirectory(kit.data, { seminars: 6, seed: 'rollup', library, appVersion: '0.0.0' });
  await kit.launch();
  const page = await kit.page('console');
  await page.getByRole('button', { name: words('setup.recent.all') }).click();
  await page.getByRole('button', { name: words('rollup.open'), exact: true }).press('Enter');
  const seminars = page.locator('.archive-numbers dd').first();
  await expect(seminars).toHaveText('6');
  await expect(page.getByText('DỮ LIỆU MÔ PHỎNG')).toBeVisible();
  await expect(page.locator('.rollup-safe').first()).toBeVisible();
  const labels = rollupWords('vi').labels;
  await expect(page.getByText(labels.compared)).toBeVisible();
  const plays = page.locator('.rollup-results').last();
  await expect(plays.locator('.rollup-item').first()).toBeVisible();
  // Forms are folded but for the first of each kind; what is folded is not even drawn.
  const second = page.locator('.rollup-fold').nth(1);
  await expect(second.locator('.rollup-item')).toHaveCount(0);
  await second.locator('summary').press('Enter');
  await expect(second.locator('.rollup-item').first()).toBeVisible();

  const bySchool = page.getByRole('button', { name: words('rollup.by.school'), exact: true });
  await bySchool.press('Space');
  await expect(bySchool).toHaveAttribute('aria-pressed', 'true');
  const schools = Number(await page.locator('.archive-numbers dd').nth(1).textContent());
  const parts = page.locator('.rollup-part').filter({ hasText: labels.parted });
  await expect(parts.locator('tbody tr')).toHaveCount(schools);
  expect(await violations(page)).toEqual([]);

  const school = page.getByRole('combobox', { name: words('rollup.by.school'), exact: true });
  await school.selectOption({ index: 1 });
  await expect(page.locator('.archive-numbers dd').nth(1)).toHaveText('1');
  await page.getByRole('textbox', { name: words('rollup.to') }).fill('01/01/2020');
  await expect(page.getByText(words('rollup.noneFound'))).toBeVisible();
  await page.getByRole('textbox', { name: words('rollup.to') }).fill('');
  await school.selectOption({ index: 0 });
  await expect(seminars).toHaveText('6');

  await page.getByRole('checkbox', { name: 'PDF' }).uncheck();
  await page.getByRole('checkbox', { name: 'DOCX' }).uncheck();
  await page.getByRole('button', { name: words('archive.export.run') }).click();
  await expect(page.getByRole('button', { name: words('archive.export.reveal') })).toBeVisible();
  const files = filesBelow(kit.data).filter((file) => file.includes('tong-hop'));
  expect(files.filter((file) => file.endsWith('.xlsx'))).toHaveLength(1);
  expect(files.some((file) => file.endsWith('.csv'))).toBe(true);
  await page.getByText(words('rollup.dataset.title')).press('Enter');
  await page.getByRole('button', { name: words('rollup.dataset.run') }).click();
  await expect(page.getByText(words('rollup.dataset.done'))).toBeVisible();
  const tables = filesBelow(kit.data).filter((file) => file.includes('mo-phong_du-lieu'));
  expect(tables.some((file) => file.endsWith('SCHEMA.md'))).toBe(true);
  expect(tables.some((file) => /seminars.province=.*month=.*part-0\.parquet$/.test(file))).toBe(true);
  expect(await violations(page)).toEqual([]);
  const overflow = await page
    .locator('main')
    .evaluate((sheet) =>
      Math.max(sheet.scrollWidth - sheet.clientWidth, document.body.scrollWidth - innerWidth),
    );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a very long table is drawn bit by bit, and reading goes on at the first new row', async ({
  idleKit: kit,
}) => {
  const library = loadContent([process.cwd()]);
  simulateDirectory(kit.data, { seminars: 60, seed: 'rollup', library, appVersion: '0.0.0' });
  await kit.launch();
  const page = await kit.page('console');
  await page.getByRole('button', { name: words('setup.recent.all') }).click();
  await page.getByRole('button', { name: words('rollup.open'), exact: true }).press('Enter');
  await page.getByRole('button', { name: words('rollup.by.school'), exact: true }).press('Space');
  const schools = page.locator('.rollup-part').first();
  const rows = schools.locator('tbody tr');
  await expect(rows).toHaveCount(40);
  await schools.locator('.rollup-more button').first().press('Enter');
  const all = Number(await page.locator('.archive-numbers dd').nth(1).textContent());
  await expect(rows).toHaveCount(all);
  await expect(rows.nth(40)).toBeFocused();
  await expect(schools.getByRole('status')).toContainText(`${all}/${all}`);
  expect(await violations(page)).toEqual([]);
});

test('with no seminar the page says in words what to do', async ({ consolePage: page }) => {
  await page.getByRole('button', { name: words('setup.recent.all') }).click();
  await page.getByRole('button', { name: words('rollup.open'), exact: true }).click();
  await expect(page.getByText(words('rollup.nothing'))).toBeVisible();
  await expect(page.getByRole('button', { name: words('archive.export.run') })).toBeDisabled();
});
