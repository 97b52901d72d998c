import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '../../electron/core/archive/open.ts';
import { violations } from './support/axe.ts';
import { ask, goTo, seminar, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { countHands, step } from './support/trainer.ts';
import { words } from './support/words.ts';

test.use({ kitArgs: ['--stick'] });

/** Words that stand in the top line while the stick is gone. */
const failed = (code: 'gone' | 'other-stick'): string =>
  words('console.top.saving.failed').replace('{reason}', words(`common.error.${code}`));
const gone = (): string => failed('gone');

/** Puts the archive of another kit into `data`; `pull` holds it to be as it was, and brings the own one back. */
function otherStick(data: string): { pull: () => void } {
  const away = mkdtempSync(join(tmpdir(), 'kit-other-'));
  const files = ['kit.db', 'kit.db-wal', 'kit.db-shm'].filter((name) => existsSync(join(data, name)));
  for (const name of files) renameSync(join(data, name), join(away, name));
  openArchive(data).close();
  const before = readFileSync(join(data, 'kit.db'));
  writeFileSync(join(data, 'kit.lease'), '');
  return {
    pull: () => {
      expect(readFileSync(join(data, 'kit.db')).equals(before)).toBe(true);
      for (const name of ['kit.db', 'kit.lease']) rmSync(join(data, name));
      for (const name of files) renameSync(join(away, name), join(data, name));
      rmSync(away, { recursive: true });
    },
  };
}

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
  // Another stick is plugged in where it was: nothing is written to that one.
  const other = otherStick(kit.data);
  await expect(page.getByText(failed('other-stick'))).toBeVisible();
  await expect(ask(page, 'seminar.close')).rejects.toThrow('other-stick');
  await expect(ask(page, 'archive.list')).rejects.toThrow('missing');
  other.pull();
  await expect(page.getByText(gone())).toBeVisible();
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
  // Also while a programme is on, with what it means then.
  await page.getByRole('button', { name: 'USB' }).click();
  await expect(page.getByText(words('about.stick.during'))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: words('about.stick.open') }).click();
  await expect(page.getByRole('heading', { name: words('about.stick.title') })).toBeVisible();
  await expect.poll(() => kit.isOpen('stage')).toBe(false);
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
