import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { simulateDirectory } from '../../electron/core/archive/simulate/run.ts';
import { loadContent } from '../../electron/core/content/load.ts';
import { violations } from './support/axe.ts';
import type { Kit } from './support/kit.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

/** Sixty sticks are made and taken in, on whatever disk there is. */
const MANY = 120_000;

/** The system's dialog answers with this. */
const choosing = (kit: Kit, path: string): Promise<void> =>
  kit.tell(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never;
  }, path);

/** Documents of a test's own; answers where the practice sticks will be. */
async function documentsOf(kit: Kit): Promise<string> {
  const documents = join(kit.data, 'tai-lieu');
  mkdirSync(documents);
  await kit.tell(({ app }, path) => app.setPath('documents', path), documents);
  return join(documents, 'Khong Mot Minh', 'Tap duot');
}

const button = (page: Page, id: string) => page.getByRole('button', { name: words(id) });

async function atHome(kit: Kit): Promise<Page> {
  const page = await kit.page('console');
  await button(page, 'setup.recent.all').click();
  await button(page, 'imports.open').click();
  return page;
}

test('an organiser practises a whole evening, and the real archive is as it was', async ({
  idleKit: kit,
}) => {
  test.setTimeout(3 * MANY);
  const library = loadContent([process.cwd()]);
  simulateDirectory(kit.data, { seminars: 2, seed: 'a', library, appVersion: '0.0.0' });
  await kit.launch();
  const sticks = await documentsOf(kit);
  const page = await atHome(kit);
  await expect(page.locator('.home-totals')).toHaveText(/0máy đã gửi2buổi/);

  await button(page, 'drill.button.make').click();
  await button(page, 'drill.stop').click();
  // Stopped, or done before that was heard: either way one can begin.
  await expect(page.getByRole('button', { name: words('drill.stop') })).toBeHidden({ timeout: MANY });
  if (await page.locator('.drill-bar').isHidden()) await button(page, 'drill.button.make').click();
  await expect(page.locator('.drill-bar')).toContainText(words('drill.bar.simulated'), { timeout: MANY });
  await expect(page.locator('.home-totals')).toHaveText(/0máy đã gửi1buổi/);
  expect(await violations(page)).toEqual([]);

  await choosing(kit, sticks);
  await button(page, 'exchange.take.open').click();
  await button(page, 'exchange.take.folder').click();
  await expect(page.getByRole('status').filter({ hasText: words('exchange.take.done') })).toBeVisible({
    timeout: MANY,
  });
  await expect(page.locator('.exchange-line.is-refused')).toHaveCount(4);
  await expect(page.locator('.drill-bar')).toBeVisible();

  await button(page, 'exchange.back').click();
  // What belongs to the laptop and not to an archive is not practised.
  await expect(button(page, 'setup.paper')).toBeHidden();
  await button(page, 'decide.open').click();
  await expect(page.locator('.drill-bar')).toBeVisible();

  await button(page, 'drill.button.leave').click();
  await expect(page.locator('.drill-bar')).toBeHidden();
  await button(page, 'exchange.back').click();
  await expect(page.locator('.archive-row')).toHaveCount(2);

  // The real archive takes no practice stick, also while it is empty of anything real.
  await button(page, 'exchange.take.open').click();
  await expect(page.getByText(words('exchange.take.anew'))).toBeHidden();
  await choosing(kit, join(sticks, 'USB 01'));
  await button(page, 'exchange.take.folder').click();
  await expect(page.getByRole('alert')).toHaveText(words('setup.error.practice-stick'));

  // A kit that was killed while somebody practised starts with the real archive, and practice goes on where it was.
  await button(page, 'exchange.back').click();
  await button(page, 'imports.open').click();
  await button(page, 'drill.button.enter').click();
  await expect(page.locator('.home-totals')).toHaveText(/\d\dmáy đã gửi/);
  await kit.kill();
  await kit.launch();
  const again = await atHome(kit);
  await expect(again.locator('.home-totals')).toHaveText(/0máy đã gửi2buổi/);
  await expect(again.locator('.drill-bar')).toBeHidden();
});

test('from home any report is written in two presses, and shown in its folder', async ({ idleKit: kit }) => {
  const library = loadContent([process.cwd()]);
  simulateDirectory(kit.data, { seminars: 12, seed: 'b', library, appVersion: '0.0.0' });
  await kit.launch();
  await documentsOf(kit);
  const page = await atHome(kit);
  await expect(page.locator('.archive-row')).toHaveCount(5);
  const school = await page.locator('.archive-row strong').last().textContent();
  await page.getByRole('searchbox').fill(school ?? '');

  await page.locator('.archive-row').first().click();
  const running = page.getByRole('progressbar').waitFor();
  await button(page, 'archive.export.run').click();
  await running;
  await expect(page.locator('.archive-files li').first()).toBeVisible({ timeout: 60_000 });
  await kit.tell(({ shell }) => {
    shell.showItemInFolder = (file) => void Object.assign(globalThis, { shown: file });
  });
  await button(page, 'archive.export.reveal').click();
  await expect
    .poll(() => kit.ask(() => String((globalThis as { shown?: string }).shown)))
    .toContain('Khong Mot Minh');
  expect(
    readdirSync(join(kit.data, 'tai-lieu', 'Khong Mot Minh')).map((name) => name.split('.').at(-1)),
  ).toEqual(expect.arrayContaining(['pdf', 'docx', 'xlsx', 'csv']));
  // Back is home again, where the next one is one press away.
  await button(page, 'archive.back').click();
  await expect(page.locator('.home-totals')).toBeVisible();
  await button(page, 'imports.rollup').click();
  await button(page, 'archive.export.run').click();
  await expect(page.locator('.archive-files li').first()).toBeVisible({ timeout: 60_000 });
});
