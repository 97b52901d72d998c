import type { ChannelOutput } from '../../electron/contract/channels.ts';
import { violations } from './support/axe.ts';
import { filesBelow } from './support/files.ts';
import { later } from './support/later.ts';
import { ask, seminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { atProgramme, atSetup, step } from './support/trainer.ts';
import { words } from './support/words.ts';

test('practising alone needs one press, shows the time of each slide, and keeps nothing', async ({
  kit,
  consolePage: page,
}) => {
  await atSetup(page);
  await page.getByRole('button', { name: words('practice.start') }).click();
  await atProgramme(page);
  expect((await seminar(page)).setup.keeping).toBe('practice');
  await later(kit, 95);
  await step(page);
  await later(kit, 20);
  await step(page);
  await page.getByRole('button', { name: words('console.finish') }).click();

  await expect(page.getByRole('heading', { name: words('practice.title') })).toBeVisible();
  // What a slow machine takes itself comes on top.
  const first = /^1:(3[5-9]|[45]\d)$/;
  const rows = page.locator('.practice-times tbody tr');
  await expect(rows.nth(1).locator('td').nth(1)).toHaveText(first);
  await expect(rows.nth(2).locator('td').nth(1)).toHaveText(/^0:[2-5]\d$/);
  await expect(page.locator('.practice-longest li')).toHaveCount(1);
  await expect(page.locator('.practice-longest li strong')).toHaveText('Không một mình');
  expect(await violations(page)).toEqual([]);

  // The times are there again after a power cut, as everything else.
  await kit.relaunch();
  const again = await kit.page('console');
  await ask(again, 'seminar.continue');
  await expect(again.locator('.practice-times tbody tr').nth(1).locator('td').nth(1)).toHaveText(first);

  await again.getByRole('button', { name: words('practice.again') }).click();
  await atProgramme(again);
  expect((await seminar(again)).pieceMs).toEqual({});
  await again.getByRole('button', { name: words('console.finish') }).click();
  await again.getByRole('button', { name: words('archive.closing.close.nothing') }).click();
  await atSetup(again);
  expect(await ask(again, 'archive.list')).toEqual([]);
  const { last, schools } = (await ask(again, 'setup.recent')) as ChannelOutput<'setup.recent'>;
  expect([last, schools]).toEqual([null, []]);
  expect(filesBelow(kit.data).filter((file) => /live\.db/.test(file))).toEqual([]);
});
