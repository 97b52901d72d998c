import { readFileSync } from 'node:fs';
import { simulateDirectory } from '../../electron/core/archive/simulate/run.ts';
import { loadContent } from '../../electron/core/content/load.ts';
import { filesWith } from '../db/archive/data-files.ts';
import { violations } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

test('an organiser looks, types the number, deletes, and has a receipt; practice leaves an empty archive', async ({
  idleKit: kit,
}) => {
  const library = loadContent([process.cwd()]);
  simulateDirectory(kit.data, { seminars: 5, seed: 'a', library, appVersion: '0.0.0' });
  await kit.launch();
  const page = await kit.page('console');
  await page.getByRole('button', { name: words('setup.recent.all') }).click();
  const first = page.locator('.archive-school strong').first();
  const school = (await first.textContent()) ?? '';
  expect(filesWith(kit.data, school)).not.toEqual([]);

  await page.getByRole('button', { name: words('purge.open') }).click();
  await page.getByLabel(words('purge.months')).selectOption('12');
  await expect(page.getByRole('status').first()).toContainText('5 buổi');
  await page.getByRole('radio', { name: words('purge.by.seminars') }).check();
  await page.getByRole('checkbox', { name: school }).first().check();
  await page.getByRole('button', { name: words('purge.look') }).click();
  const remove = page.getByRole('button', { name: /^Xóa hẳn/ });
  await expect(remove).toBeDisabled();
  await page.getByLabel(words('purge.reason')).fill('Nhập nhầm');
  const confirm = page.getByLabel(/^Gõ số 1 /);
  await confirm.fill('2');
  await expect(remove).toBeDisabled();
  await confirm.fill('1');
  expect(await violations(page)).toEqual([]);
  await remove.click();

  const receipt = page.locator('.purge-receipt');
  await expect(receipt).toContainText('BIÊN NHẬN XÓA SỐ LIỆU');
  await expect(receipt).toContainText(school);
  await expect(receipt).toContainText('Lý do: Nhập nhầm');
  expect(await violations(page)).toEqual([]);
  const file = (await receipt.locator('.exchange-file').textContent()) ?? '';
  expect(readFileSync(file, 'utf8')).toContain(`, ${school}`);
  await expect(page.getByRole('status').first()).toContainText('4 buổi');
  // The documents of the test's user lie in the same folder.
  expect(filesWith(kit.data, school)).toEqual([expect.stringContaining('bien-nhan-xoa_')]);

  await page.getByRole('radio', { name: words('purge.by.practice') }).check();
  await page.getByRole('button', { name: words('purge.look') }).click();
  await page.getByLabel(/^Gõ số 5 /).fill('5');
  await remove.click();
  await expect(receipt).toContainText('Số buổi luyện tập (mô phỏng) đã xóa: 5');
  await page.getByRole('button', { name: words('exchange.back') }).click();
  await expect(page.locator('.archive-row')).toHaveCount(0);
});
