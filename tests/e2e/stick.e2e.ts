import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { violations } from './support/axe.ts';
import { ask, goTo, seminar, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { countHands, step } from './support/trainer.ts';
import { words } from './support/words.ts';

test.use({ kitArgs: ['--stick'] });

/** Words that stand in the top line while the stick is gone. */
const gone = (): string => words('console.top.saving.failed').replace('{reason}', words('common.error.gone'));

test('a stick pulled out in a seminar: the class keeps its slide, counts wait in memory, and are on it once it is back', async ({
  kit,
  consolePage: page,
}) => {
  await startSeminar(page);
  await goTo(page, 'trac-nghiem-dau');
  await step(page);
  const stage = await kit.page('stage');
  const shown = await stage.locator('.stage-quiz').textContent();
  // The archive must have been opened: from then on the stick is watched.
  await expect.poll(() => existsSync(join(kit.data, 'kit.lease'))).toBe(true);
  await ask(page, 'archive.list');
  renameSync(join(kit.data, 'kit.lease'), join(kit.data, 'kit.lease.away'));
  renameSync(join(kit.data, 'live'), join(kit.data, 'live.away'));
  await expect(page.getByText(gone())).toBeVisible();
  expect(await stage.locator('.stage-quiz').textContent()).toBe(shown);
  await countHands(page, [8, 22, 5]);
  await expect(page.getByText(gone())).toBeVisible();
  await expect(ask(page, 'seminar.close')).rejects.toThrow('gone');
  renameSync(join(kit.data, 'live.away'), join(kit.data, 'live'));
  renameSync(join(kit.data, 'kit.lease.away'), join(kit.data, 'kit.lease'));
  await expect(page.getByText(words('console.top.saving.saved'), { exact: true })).toBeVisible();
  const before = await seminar(page);
  await kit.relaunch();
  const again = await kit.page('console');
  await again.getByRole('button', { name: words('setup.unfinished.continue') }).click();
  await expect(again.locator('.present-side')).toBeVisible();
  expect((await seminar(again)).segments).toEqual(before.segments);
});

test('before a stick is pulled out everything is written and closed; the kit says so, and goes on from there', async ({
  kit,
  consolePage: page,
}) => {
  await startSeminar(page);
  await step(page);
  const before = await seminar(page);
  await kit.relaunch();
  const home = await kit.page('console');
  await home.getByRole('button', { name: words('about.stick.open') }).click();
  await expect(home.getByRole('heading', { name: words('about.stick.title') })).toBeVisible();
  expect(await violations(home)).toEqual([]);
  for (const left of ['kit.db-wal', 'live/live.db-wal']) expect(existsSync(join(kit.data, left))).toBe(false);
  expect(readFileSync(join(kit.data, 'logs', 'kit.log'), 'utf8')).toContain('stick-left');
  const ended = kit.app.waitForEvent('close');
  // The page may be gone before the click has been answered.
  await home
    .getByRole('button', { name: words('about.stick.end') })
    .click()
    .catch(() => undefined);
  await ended;
  // It has ended by itself: there is nothing left to close.
  await kit.close().catch(() => undefined);
  await kit.launch();
  const again = await kit.page('console');
  await again.getByRole('button', { name: words('setup.unfinished.continue') }).click();
  await expect(again.locator('.present-side')).toBeVisible();
  expect((await seminar(again)).segments).toEqual(before.segments);
});
