import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../electron/cli/run.ts';
import { simulateDirectory } from '../../electron/core/archive/simulate/run.ts';
import { loadContent } from '../../electron/core/content/load.ts';
import { violations } from './support/axe.ts';
import type { Kit } from './support/kit.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const silent = { out: () => {}, err: () => {} };

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
  expect(bundle).toMatch(/^khong-mot-minh_[\d-]+_3-buoi_[0-9a-f]{8}-[0-9a-f]{6}\.kmm$/);
  expect(others).toEqual([]);
  // All has gone out: only all of it can be sent again.
  await expect(page.getByRole('radio').first()).toBeDisabled();
  // Or one seminar alone.
  await page.getByRole('radio', { name: words('exchange.give.chosen') }).check();
  await expect(page.getByRole('button', { name: words('exchange.give.write') })).toBeDisabled();
  await page.getByRole('checkbox').first().check();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: words('exchange.give.write') }).click();
  await expect.poll(() => readdirSync(stick).filter((name) => name.includes('_1-buoi_')).length).toBe(1);
  await expect(page.getByRole('checkbox')).toHaveCount(0);

  await page.getByRole('button', { name: words('exchange.back') }).click();
  await page.getByRole('button', { name: words('exchange.take.open') }).click();
  writeFileSync(join(stick, 'hong.kmm'), 'PK not a bundle');
  await page.getByRole('button', { name: words('exchange.take.folder') }).click();
  const line = (name: string) => page.locator('.exchange-line').filter({ hasText: name });
  await expect(line('data')).toContainText('2 buổi mới');
  await expect(line('_3-buoi_')).toContainText('3 buổi đã có');
  await expect(line('_1-buoi_')).toContainText('1 buổi đã có');
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

/** Holds the process that takes in still, and lets it go on, so that a test can do what a slow stick gives time for. */
const jobsProcess = async (kit: Kit) => {
  const pid = await kit.ask(
    ({ app }) =>
      app.getAppMetrics().find(({ serviceName, name }) => [serviceName, name].includes('kit-jobs'))?.pid,
  );
  if (pid === undefined) throw new Error('The jobs process does not run.');
  return { hold: () => process.kill(pid, 'SIGSTOP'), letGo: () => process.kill(pid, 'SIGCONT') };
};

test('the organiser stops a stick, goes on with it, and sees at home what came in and what is missing', async ({
  idleKit: kit,
}) => {
  const stick = join(kit.data, 'usb');
  for (const seed of ['a', 'b', 'c']) {
    const laptop = join(kit.data, `laptop-${seed}`);
    expect(await run(['simulate', '--data', laptop, '--seminars', '2', '--seed', seed], silent)).toBe(0);
    expect(await run(['bundle', '--data', laptop, '--out', join(stick, `${seed}.kmm`)], silent)).toBe(0);
  }
  writeFileSync(join(stick, 'b-hong.kmm'), readFileSync(join(stick, 'b.kmm')).subarray(0, -40));
  await kit.launch();
  const page = await kit.page('console');
  await page.getByRole('button', { name: words('setup.recent.all') }).click();
  await page.getByRole('button', { name: words('imports.open') }).click();
  await expect(page.getByText(words('imports.none'))).toBeVisible();
  await page.getByRole('button', { name: words('exchange.take.open') }).click();

  await choosing(kit, stick);
  const jobs = await jobsProcess(kit);
  jobs.hold();
  await page.getByRole('button', { name: words('exchange.take.folder') }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: words('exchange.take.stop') }).click();
  await expect(page.getByText(words('exchange.take.stopping'))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  jobs.letGo();
  await expect(page.getByRole('status')).toContainText('Đã dừng');
  await page.getByRole('button', { name: /^Đọc tiếp/ }).click();
  await expect(page.getByRole('status')).toContainText(words('exchange.take.done'));
  await expect(page.getByRole('status')).toContainText('6 buổi mới, 1 không nhận được');
  await expect(page.locator('.exchange-line').filter({ hasText: 'b-hong.kmm' })).toHaveClass(/is-refused/);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: words('exchange.back') }).click();
  await page.getByRole('button', { name: words('imports.open') }).click();
  await expect(page.locator('.home-totals')).toHaveText(/3máy đã gửi6buổi/);
  await expect(page.locator('.home-missing .exchange-line')).toHaveText(/b-hong\.kmm/);
  await expect(page.locator('.home-day .exchange-line')).toHaveCount(4);
  expect(await violations(page)).toEqual([]);
});
