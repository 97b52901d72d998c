import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../electron/contract/archive.ts';
import { openArchive } from '../../electron/core/archive/open.ts';
import { appendFacts } from '../../electron/core/archive/store.ts';
import { seminarBody } from '../db/archive/fixtures.ts';
import { xlsxOf } from '../unit/exchange/plan/files.ts';
import { violations } from './support/axe.ts';
import type { Kit } from './support/kit.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

/** The system's dialog answers with this. */
const choosing = (kit: Kit, path: string): Promise<void> =>
  kit.tell(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never;
  }, path);

const held = (name: string, date: string): Fact => ({
  ...{ id: randomUUID(), seminar: randomUUID(), parent: null, simulated: false },
  kind: 'seminar',
  body: { ...seminarBody, date, school: { ...seminarBody.school, name, communeName: 'Xã Mường Kim' } },
});

test('an organiser takes in a plan, sees what is missing, and says which names are one school', async ({
  idleKit: kit,
}) => {
  const db = openArchive(kit.data);
  appendFacts(db, [held('THCS Hoa Ban', '2026-09-14'), held('THCS Nậm Câm', '2026-09-15')]);
  db.close();
  const stick = join(kit.data, 'usb');
  mkdirSync(stick);
  const plan = join(stick, 'ke-hoach.xlsx');
  writeFileSync(
    plan,
    await xlsxOf([
      ['KẾ HOẠCH TUYÊN TRUYỀN THÁNG 9', null, null, null],
      ['Trường', 'Xã, phường', 'Ngày', 'Báo cáo viên'],
      ['Trường THCS Hoa Ban', 'Xã Mường Kim', new Date('2026-09-14T00:00:00Z'), 'Cô An'],
      ['Trường THCS Nậm Cần', 'Xã Mường Kim', '15/09/2026', 'Cô An'],
      ['Trường THCS Hoa Mai', 'Xã Khoen On', '16/09/2026', 'Thầy Bình'],
      ['Trường THCS Hoa Đào', 'Xã Khoen On', 'giữa tháng', 'Thầy Bình'],
    ]),
  );
  await kit.launch();
  const page = await kit.page('console');
  await page.getByRole('button', { name: words('setup.recent.all') }).click();
  await page.getByRole('button', { name: words('plan.pageButton') }).click();

  const wrong = join(stick, 'anh.csv');
  writeFileSync(wrong, Buffer.from('Trường;Xã\nHoà;B', 'latin1'));
  await choosing(kit, wrong);
  await page.getByRole('button', { name: words('plan.pick') }).click();
  await expect(page.getByRole('alert')).toContainText(words('plan.refused.encoding'));

  await choosing(kit, plan);
  await page.getByRole('button', { name: words('plan.pick') }).click();
  await expect(page.getByRole('status')).toContainText('3 dòng dùng được');
  await expect(page.locator('.plan-faults')).toContainText('“giữa tháng” không phải là ngày');
  await expect(page.locator('.plan-faults')).toContainText('Dòng 6');
  expect(await violations(page)).toEqual([]);
  // Nothing is taken before the organiser says so.
  await expect(page.locator('.archive-numbers')).toHaveCount(0);
  await page.getByRole('button', { name: 'Nhận 3 dòng làm kế hoạch' }).click();

  const numbers = page.locator('.archive-numbers dd');
  await expect(numbers).toHaveText(['1/3', '1/3', '1/2']);
  await expect(page.locator('.archive-table tbody tr')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: words('exchange.back') }).click();
  await page.getByRole('button', { name: words('plan.schools.pageButton') }).click();
  const question = page.locator('.schools-question');
  await expect(question).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
  await question
    .locator('.schools-way')
    .filter({ hasText: 'Nậm Cần' })
    .getByRole('button', { name: words('plan.schools.yes') })
    .click();
  await expect(page.locator('.schools-said li')).toContainText('Trường THCS Nậm Cần');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: words('exchange.back') }).click();
  await page.getByRole('button', { name: words('plan.pageButton') }).click();
  await expect(numbers).toHaveText(['2/3', '2/3', '1/2']);
  await choosing(kit, stick);
  await page.getByRole('button', { name: words('plan.write') }).click();
  await expect(page.getByRole('status').filter({ hasText: '.xlsx' })).toContainText(words('plan.exported'));
  expect(readdirSync(stick).filter((name) => name.startsWith('con-thieu_'))).toHaveLength(2);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: words('exchange.back') }).click();
  await page.getByRole('button', { name: words('plan.schools.pageButton') }).click();
  await page.getByRole('button', { name: words('plan.schools.undo') }).click();
  await expect(question).toHaveCount(1);
  await page.getByRole('button', { name: words('plan.schools.no') }).click();
  await expect(page.getByRole('status')).toContainText(words('plan.schools.none'));
});
