import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ChannelOutput } from '../../electron/contract/channels.ts';
import { violations } from './support/axe.ts';
import { ask } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { atSetup } from './support/trainer.ts';
import { words } from './support/words.ts';

const button = (page: Page, id: string) => page.getByRole('button', { name: words(id), exact: true });
const scene = (page: Page, name: RegExp) => page.locator('.author-map').getByRole('button', { name });

/** Saves a file as many editors do: written beside it, then put in its place. */
function save(folder: string, name: string, find: string, replacement: string): void {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(find)) throw new Error(`${name} has no ${find}`);
  writeFileSync(`${path}.new`, text.replace(find, replacement));
  renameSync(`${path}.new`, path);
}

test('a trainer writes a scenario in a folder, sees mistakes at once, plays it and takes it in', async ({
  kit,
  consolePage: page,
}) => {
  await atSetup(page);
  await button(page, 'author.link').click();
  await expect(page.getByText(words('author.begin.lead'))).toBeVisible();
  expect(await violations(page)).toEqual([]);

  // The template goes into a folder that the trainer names, and is open at once, without a mistake.
  await kit.tell(({ dialog }, path) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [path] })) as never;
  }, kit.data);
  await button(page, 'author.fromTemplate').click();
  await expect(page.locator('.author-name h1')).toHaveText('Quà trong trò chơi');
  await expect(page.getByText(words('author.clean'))).toBeVisible();
  const folder = join(kit.data, 'tinh-huong-cua-toi');
  expect(existsSync(join(folder, 'HUONG-DAN.md'))).toBe(true);
  await expect(page.locator('.author-measures')).toContainText('11');
  expect(await violations(page)).toEqual([]);
  await button(page, 'author.fromTemplate').click();
  await expect(page.getByRole('alert')).toHaveText(words('author.error.template-exists'));

  // A mistake is told with its line, stands on the map, and keeps the scenario out of the kit.
  save(folder, 'scenario.yaml', 'act: hang-up, goto: doa', 'act: hang-up, goto: khong-co');
  await expect(page.locator('.author-problems li')).toContainText('scenario.yaml:');
  await expect(page.locator('.author-problems li')).toContainText(words('problem.unknown-scene'));
  await expect(scene(page, /^Cuộc gọi đòi mã\. 1/)).toBeVisible();
  await expect(button(page, 'author.add')).toBeDisabled();
  expect(await violations(page)).toEqual([]);

  // Broken YAML: what could be read last stays, with a word about it.
  save(folder, 'scenario.yaml', 'languages: [vi]', 'languages: [vi');
  await expect(page.getByText(words('author.stale'))).toBeVisible();
  await expect(scene(page, /^Cuộc gọi đòi mã/)).toBeVisible();

  // Mended: everything is clean again.
  save(folder, 'scenario.yaml', 'languages: [vi', 'languages: [vi]');
  save(folder, 'scenario.yaml', 'goto: khong-co', 'goto: doa');
  await expect(page.getByText(words('author.clean'))).toBeVisible();
  await expect(page.getByText(words('author.stale'))).toHaveCount(0);

  // Played from a scene by keyboard, with the flag that the author wants.
  await scene(page, /^Kể với mẹ/).press('Enter');
  await expect(page.getByRole('heading', { name: 'Chơi từ: Kể với mẹ' })).toBeVisible();
  await page.getByLabel('lo-ma').selectOption('roi');
  await expect(page.locator('.author-stage')).toContainText('Con kể cho mẹ là đúng rồi.');
  for (let press = 0; press < 3; press += 1) await button(page, 'author.play.next').click();
  await expect(page.locator('.author-choices li')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  await page.locator('.author-choices button', { hasText: 'đổi mật khẩu' }).click();
  for (let press = 0; press < 2; press += 1) await button(page, 'author.play.next').click();
  await expect(page.locator('.author-stage')).toContainText('đổi mật khẩu kịp');

  // The folder goes and comes back.
  renameSync(folder, `${folder}-di`);
  await expect(page.getByText(words('author.gone'))).toBeVisible();
  renameSync(`${folder}-di`, folder);
  await expect(page.getByText(words('author.clean'))).toBeVisible();

  // Taken in: the kit has it, and the folder of last time opens by itself.
  await button(page, 'author.add').click();
  await expect(page.getByText(words('author.took'))).toBeVisible();
  const library = (await ask(page, 'library.get')) as ChannelOutput<'library.get'>;
  expect(library.problems).toEqual([]);
  await button(page, 'author.back').click();
  await expect(page.locator('.import-list')).toContainText('Quà trong trò chơi');

  // A part of an own programme, with its minutes; taken out and brought back by undo.
  await button(page, 'adapt.link.copy').click();
  await page.locator('.adapt-part', { hasText: 'Bắt cóc online' }).getByRole('button').first().click();
  await page.getByLabel(words('author.part.which')).selectOption('tinh-huong-cua-toi');
  await button(page, 'author.part.add').click();
  await expect(page.locator('.adapt-sum strong')).toHaveText('55 phút');
  await expect(page.locator('.adapt-part').nth(3)).toContainText('Quà trong trò chơi');
  expect(await violations(page)).toEqual([]);
  await button(page, 'author.part.remove').click();
  await expect(page.locator('.adapt-sum strong')).toHaveText('45 phút');
  await button(page, 'adapt.undo').click();
  await expect(page.locator('.adapt-saved')).toBeVisible();
  await button(page, 'adapt.back').click();
  const { programmes } = (await ask(page, 'library.get')) as ChannelOutput<'library.get'>;
  expect(programmes.find(({ own }) => own)).toMatchObject({ minutes: 55, languages: ['vi'] });
  await button(page, 'author.link').click();
  await expect(button(page, 'author.renew')).toBeEnabled();
});
