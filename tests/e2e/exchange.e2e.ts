import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulateDirectory } from '../../electron/core/archive/simulate/run.ts';
import { loadContent } from '../../electron/core/content/load.ts';
import { violations } from './support/axe.ts';
import type { Kit } from './support/kit.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

/** The system's dialog answers with this. */
const choosing = (kit: Kit, path: string): Promise<void> =>
  kit.tell(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never;
  }, path);

test('a trainer sends seminars on a stick, and the organiser takes in sticks one after the other', async ({
  idleKit: kit,
}) => {
  const library = loadContent([process.cwd()]);
  const simulated = (dir: string, seed: string, seminars: number): void =>
    void simulateDirectory(dir, { seminars, seed, library, appVersion: '0.0.0' });
  simulated(kit.data, 'a', 3);
  const stick = join(kit.data, 'usb');
  // A trainer who forgot to send: only the kit's data is on the stick.
  simulated(join(stick, 'KhongMotMinh', 'data'), 'b', 2);
  await kit.launch();
  const page = await kit.page('console');
  await page.getByRole('button', { name: words('setup.recent.all') }).click();

  await page.getByRole('button', { name: words('exchange.give.open') }).click();
  await choosing(kit, stick);
  await page.getByRole('button', { name: words('exchange.give.write') }).click();
  const done = page.getByRole('status').filter({ hasText: '.kmm' });
  await expect(done).toContainText('3');
  expect(await violations(page)).toEqual([]);
  const [bundle, ...others] = readdirSync(stick).filter((name) => name !== 'KhongMotMinh');
  expect(bundle).toMatch(/^khong-mot-minh_[\d-]+_3-buoi_[0-9a-f]{8}\.kmm$/);
  expect(others).toEqual([]);
  // All has gone out: only all of it can be sent again.
  await expect(page.getByRole('radio').first()).toBeDisabled();

  await page.getByRole('button', { name: words('exchange.back') }).click();
  await page.getByRole('button', { name: words('exchange.take.open') }).click();
  writeFileSync(join(stick, 'hong.kmm'), 'PK not a bundle');
  await page.getByRole('button', { name: words('exchange.take.folder') }).click();
  const line = (name: string) => page.locator('.exchange-line').filter({ hasText: name });
  await expect(line('data')).toContainText('2 buổi mới');
  await expect(line('khong-mot-minh')).toContainText('3 buổi đã có');
  await expect(line('hong.kmm')).toContainText(words('exchange.refused.foreign'));
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: words('exchange.back') }).click();
  await expect(page.locator('.archive-row')).toHaveCount(5);

  await page.getByRole('button', { name: words('exchange.backup.open') }).click();
  await choosing(kit, stick);
  await page.getByRole('button', { name: words('exchange.backup.write') }).click();
  const backup = page.getByRole('status').filter({ hasText: 'sao-luu' });
  await expect(backup).toContainText(words('exchange.backup.done'));
  const copy = readdirSync(stick).find((name) => name.endsWith('.db')) ?? '';
  await choosing(kit, join(stick, copy));
  await page.getByRole('button', { name: words('exchange.backup.restore') }).click();
  await expect(line(copy)).toContainText('5 buổi đã có');
  expect(await violations(page)).toEqual([]);
});
