import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulateDirectory } from '../../electron/core/archive/simulate/run.ts';
import { loadContent } from '../../electron/core/content/load.ts';
import { verifyArchive } from '../../electron/core/exchange/verify.ts';
import { violations } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

test('an archive that a bad disk has spoiled is replaced by its daily backup, and the spoiled file is kept', async ({
  idleKit: kit,
}) => {
  const library = loadContent([process.cwd()]);
  simulateDirectory(kit.data, { seminars: 3, seed: 'backup', library, appVersion: '0.0.0' });
  await kit.launch();
  await kit.page('console');
  const backups = (): string[] => {
    try {
      return readdirSync(join(kit.data, 'backups')).filter((name) => name.endsWith('.db'));
    } catch {
      return [];
    }
  };
  await expect.poll(backups).toHaveLength(1);
  await kit.close();
  const file = join(kit.data, 'kit.db');
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xa5, 0, 8192));

  await kit.launch();
  const page = await kit.page('console');
  const notice = page.getByText(words('setup.notice.archive-damaged'));
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: words('setup.recent.all') }).click();
  await page.getByRole('button', { name: words('exchange.backup.open') }).click();
  await page.getByRole('button', { name: words('exchange.backup.daily.restore') }).click();
  const done = page.getByRole('status').filter({ hasText: 'kit.damaged-' });
  await expect(done).toContainText('có 3 buổi');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: words('exchange.back') }).click();
  await expect(page.locator('.archive-row')).toHaveCount(3);
  await page.getByRole('button', { name: words('archive.home') }).click();
  await expect(notice).toHaveCount(0);
  await kit.close();
  expect(await verifyArchive(kit.data)).toEqual([]);
  expect(
    readFileSync(join(kit.data, readdirSync(kit.data).find((name) => name.startsWith('kit.damaged-')) ?? '')),
  ).toEqual(bytes);
});
