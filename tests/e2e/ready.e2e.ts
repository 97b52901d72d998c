import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { ask } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { atProgramme, sayWhere } from './support/trainer.ts';
import { words } from './support/words.ts';

/** Counted, never looked through: a camera that only exists for Chromium. */
test.use({ kitArgs: ['--use-fake-device-for-media-stream'] });

const row = (page: Page, id: string) => page.locator(`[data-row="${id}"]`);
const left = (page: Page) => page.locator('[data-left]');

const open = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: words('ready.open') }).click();
  await expect(page.getByRole('heading', { level: 1, name: words('ready.title') })).toBeFocused();
};

test('the check before a seminar turns green one press at a time, and remembers for the day', async ({
  kit,
  consolePage: page,
}) => {
  await sayWhere(page, { place: 'bao yen lao cai', school: 'Trường THCS Hoa Ban' });
  await open(page);
  await expect(left(page)).toHaveAttribute('data-left', '3');
  expect(await violations(page)).toEqual([]);
  for (const id of ['display', 'camera', 'disk', 'saved', 'content'])
    await expect(row(page, id)).toHaveAttribute('data-state', 'ok');

  await row(page, 'sound')
    .getByRole('button', { name: words('ready.do.play') })
    .click();
  await row(page, 'sound')
    .getByRole('button', { name: words('ready.do.heard') })
    .click();
  for (const id of ['cards', 'paper'])
    await row(page, id)
      .getByRole('button', { name: words('ready.do.tick') })
      .click();
  await expect(left(page)).toHaveAttribute('data-left', '1');

  await kit.displays.mirror();
  await expect(row(page, 'display')).toHaveAttribute('data-state', 'todo');
  await kit.displays.plug();
  await expect(row(page, 'display')).toContainText('1280×720');

  await row(page, 'contacts')
    .getByRole('button', { name: words('ready.do.adult') })
    .click();
  await expect(page.getByLabel(words('setup.adult'), { exact: true })).toBeFocused();
  await page.keyboard.type('Cô Hoa, phòng y tế');
  await open(page);
  await row(page, 'contacts')
    .getByRole('button', { name: words('ready.do.police') })
    .click();
  await expect(page.getByLabel(words('setup.police'), { exact: true })).toBeFocused();
  await page.keyboard.type('0214 3 123 456');
  await open(page);
  await expect(left(page)).toHaveText(words('ready.ready'));
  await page.getByRole('button', { name: words('setup.start') }).click();
  await atProgramme(page);

  await ask(page, 'seminar.close');
  await kit.relaunch();
  const again = await kit.page('console');
  await again.getByRole('button', { name: words('ready.open') }).click();
  for (const id of ['sound', 'cards', 'paper'])
    await expect(row(again, id)).toHaveAttribute('data-state', 'ok');
  // Nothing on the page has to be done, but a seminar needs a place.
  await again.getByRole('button', { name: words('setup.start') }).click();
  await expect(again.getByRole('combobox', { name: words('setup.place'), exact: true })).toBeFocused();
});

test('the check lists what is wrong with content', async ({ idleKit: kit }) => {
  const quizzes = join(kit.data, 'packs', 'slides', 'quizzes');
  mkdirSync(quizzes, { recursive: true });
  writeFileSync(join(quizzes, 'hong.yaml'), 'title: [\n');
  await kit.launch();
  const page = await kit.page('console');
  await open(page);
  await expect(row(page, 'content')).toHaveAttribute('data-state', 'todo');
  await row(page, 'content')
    .getByRole('button', { name: words('ready.do.list') })
    .click();
  await expect(page.locator('.setup-problems')).toContainText('hong.yaml');
});
