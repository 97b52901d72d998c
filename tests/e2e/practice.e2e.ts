import type { Locator } from '@playwright/test';
import type { ChannelOutput } from '../../electron/contract/channels.ts';
import { violations } from './support/axe.ts';
import { filesBelow } from './support/files.ts';
import { later } from './support/later.ts';
import { ask, seminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { atProgramme, atSetup, step } from './support/trainer.ts';
import { words } from './support/words.ts';

/** The time that a row of the table shows, like 1:35. */
const shown = async (row: Locator): Promise<string> => (await row.locator('td').nth(1).textContent()) ?? '';
const secondsOf = (time: string): number => {
  const [minutes, seconds] = time.split(':').map(Number);
  return (minutes ?? Number.NaN) * 60 + (seconds ?? Number.NaN);
};

test('practising alone needs one press, shows the time of each slide, and keeps nothing', async ({
  kit,
  consolePage: page,
}) => {
  await atSetup(page);
  const began = Date.now();
  await page.getByRole('button', { name: words('practice.start') }).click();
  await atProgramme(page);
  expect((await seminar(page)).setup.keeping).toBe('practice');
  await later(kit, 95);
  await step(page);
  await later(kit, 20);
  await step(page);
  await page.getByRole('button', { name: words('console.finish') }).click();

  await expect(page.getByRole('heading', { name: words('practice.title') })).toBeVisible();
  const rows = page.locator('.practice-times tbody tr');
  const first = await shown(rows.nth(1));
  // What the machine takes itself comes on top, and no more than that.
  const own = Math.ceil((Date.now() - began) / 1000);
  for (const [row, given] of [
    [rows.nth(1), 95],
    [rows.nth(2), 20],
  ] as const) {
    const took = secondsOf(await shown(row));
    expect(took).toBeGreaterThanOrEqual(given);
    expect(took).toBeLessThanOrEqual(given + own);
  }
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
