import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ChannelOutput } from '../../electron/contract/channels.ts';
import type { Kit } from './support/kit.ts';
import { ask, goTo, seminar, startSeminar } from './support/seminar.ts';
import { smallDisk } from './support/small-disk.ts';
import { expect, test } from './support/test.ts';
import { countHands, part, step } from './support/trainer.ts';
import { words } from './support/words.ts';

const NO_DISK = 'no disk can be mounted here: only root may';

const counted = async (page: Page): Promise<number[]> => {
  const quiz = await part(page);
  if (quiz.kind !== 'quiz') throw new Error('The part that is on is no quiz.');
  return Object.values(quiz.tallies).flatMap((counts) => Object.values(counts));
};

test('a disk that fills up while hands are counted: said in words, the seminar goes on, nothing is lost', async ({
  idleKit: kit,
}) => {
  const disk = smallDisk(kit.data, 64);
  test.skip(disk === null, NO_DISK);
  try {
    await kit.launch();
    const page = await kit.page('console');
    await startSeminar(page);
    await goTo(page, 'trac-nghiem-dau');
    await step(page);
    await countHands(page, [7, 21]);
    expect((await counted(page)).sort()).toEqual([21, 7]);
    disk?.fill();
    await countHands(page, [8, 22, 5]);
    const saving = page.getByText(
      words('console.top.saving.failed').replace('{reason}', words('common.error.disk-full')),
    );
    await expect(saving).toBeVisible();
    expect((await counted(page)).sort()).toEqual([22, 5, 8]);
    await step(page);
    await expect((await kit.page('stage')).locator('.stage-quiz')).toContainText('22');
    const before = await seminar(page);
    disk?.free();
    await expect(page.getByText(words('console.top.saving.saved'), { exact: true })).toBeVisible();
    await kit.relaunch();
    const again = await kit.page('console');
    await again.getByRole('button', { name: words('setup.unfinished.continue') }).click();
    await expect(again.locator('.present-side')).toBeVisible();
    expect((await counted(again)).sort()).toEqual([22, 5, 8]);
    expect((await seminar(again)).segment).toBe(before.segment);
    await kit.close();
  } finally {
    if (kit.isRunning) await kit.kill();
    disk?.remove();
  }
});

/** Closes a seminar by the screen, so that its report with the export is on. */
const closed = async (page: Page): Promise<void> => {
  await startSeminar(page);
  await page.getByRole('button', { name: words('archive.closing.title') }).click();
  await page.getByRole('button', { name: words('archive.closing.close') }).click();
  await expect(page.locator('article.report')).toBeVisible();
};

const documentsOf = async (kit: Kit): Promise<string> => {
  const folder = join(await kit.ask(({ app }) => app.getPath('documents')), 'Khong Mot Minh');
  mkdirSync(folder, { recursive: true });
  return folder;
};

test('an export into a folder that is full or write-protected is said in words, and nothing half-written stays', async ({
  kit,
  consolePage: page,
}) => {
  await closed(page);
  const folder = await documentsOf(kit);
  const disk = smallDisk(folder, 1);
  test.skip(disk === null, NO_DISK);
  const save = page.getByRole('button', { name: words('archive.export.run') });
  const parts = (): string[] => readdirSync(folder).filter((name) => !name.startsWith('stuffing'));
  try {
    disk?.fill();
    await save.click();
    await expect(page.getByRole('alert')).toHaveText(words('setup.error.disk-full'));
    expect(parts()).toEqual([]);
    disk?.free();
    disk?.protect(true);
    await save.click();
    await expect(page.getByRole('alert')).toHaveText(words('setup.error.read-only'));
    disk?.protect(false);
    await save.click();
    await expect(page.locator('.archive-files li').first()).toBeVisible();
    expect(parts().every((name) => !name.endsWith('.part'))).toBe(true);
  } finally {
    disk?.remove();
  }
});

test('an export into a folder that has gone, or over a file open elsewhere, is said in words', async ({
  kit,
  consolePage: page,
}) => {
  await closed(page);
  const gone = join(kit.data, 'usb');
  await kit.tell(({ dialog }, path) => {
    dialog.showOpenDialog = (() => Promise.resolve({ canceled: false, filePaths: [path] })) as never;
  }, gone);
  await page.getByRole('button', { name: words('archive.export.choose') }).click();
  await expect(page.getByRole('alert')).toHaveText(words('setup.error.missing'));
  expect(readdirSync(kit.data)).not.toContain('usb');

  // As Windows answers where Word or a viewer holds the file.
  await kit.tell(() => {
    const fs = process.getBuiltinModule('node:fs');
    const rename = fs.renameSync;
    fs.renameSync = (from, to) => {
      if (String(to).endsWith('.pdf')) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
      rename(from, to);
    };
  });
  const folder = await documentsOf(kit);
  await page.getByRole('button', { name: words('archive.export.run') }).click();
  await expect(page.getByRole('alert')).toHaveText(words('setup.error.busy'));
  expect(readdirSync(folder).filter((name) => /\.pdf|\.part$/.test(name))).toEqual([]);
  const [summary] = (await ask(page, 'archive.list')) as ChannelOutput<'archive.list'>;
  expect(summary?.conflict).toBe(false);
  rmSync(folder, { recursive: true });
});

test('a write-protected data folder is said in words, and a class can still be taught', async ({
  idleKit: kit,
}) => {
  const disk = smallDisk(kit.data, 16);
  test.skip(disk === null, NO_DISK);
  try {
    disk?.protect(true);
    await kit.launch();
    const page = await kit.page('console');
    await expect(page.getByText(words('setup.notice.archive-read-only'))).toBeVisible();
    await expect(startSeminar(page)).rejects.toThrow(/read-only/);
    await startSeminar(page, { keeping: 'unrecorded' });
    await expect((await kit.page('stage')).locator('section.present')).toBeVisible();
    await kit.close();
  } finally {
    if (kit.isRunning) await kit.kill();
    disk?.remove();
  }
});
