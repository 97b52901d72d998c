import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ChannelOutput } from '../../electron/contract/channels.ts';
import type { SeminarContent } from '../../electron/contract/content.ts';
import { smallPng } from '../unit/adapt/small-png.ts';
import { violations } from './support/axe.ts';
import { ask, goTo, seminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { atProgramme, atSetup, sayWhere, typeInto } from './support/trainer.ts';
import { words } from './support/words.ts';

const OWN = 'thcs-45-cua-toi';

const saved = (page: Page) => expect(page.locator('.adapt-saved')).toBeVisible();
const partNamed = (page: Page, name: string) => page.locator('.adapt-part', { hasText: name });
const slideNamed = (page: Page, name: string) => page.locator('.adapt-slide', { hasText: name });
const button = (page: Page, id: string) => page.getByRole('button', { name: words(id), exact: true });

test('a trainer adapts a programme without files, and the class sees it', async ({
  kit,
  consolePage: page,
}) => {
  await atSetup(page);
  await page.keyboard.type('bao yen');
  await button(page, 'adapt.link.copy').click();
  await expect(page.locator('.adapt-sum strong')).toHaveText('45 phút');

  // A part shorter, one hidden, one moved by keyboard; the minutes follow at once.
  await partNamed(page, 'Trắc nghiệm đầu buổi').getByRole('button').first().click();
  await button(page, 'adapt.hide').click();
  await expect(page.locator('.adapt-sum strong')).toHaveText('40 phút');
  await partNamed(page, 'Tập nói').getByRole('button').first().click();
  await expect(page.locator('.adapt-essential').first()).toHaveText(words('adapt.essential.part'));
  await page.getByRole('button', { name: 'Bớt thời gian: Tập nói với người lớn' }).click();
  await expect(page.locator('.adapt-sum strong')).toHaveText('39 phút');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('.adapt-part').nth(5)).toContainText('Tập nói');
  await button(page, 'adapt.undo').click();
  await expect(page.locator('.adapt-part').nth(4)).toContainText('Tập nói');

  // The same with the mouse, and another name; both can be taken back.
  await partNamed(page, 'Tập nói').dragTo(partNamed(page, 'Tình huống'));
  await expect(page.locator('.adapt-part').nth(3)).toContainText('Tập nói');
  await button(page, 'adapt.undo').click();
  await expect(page.locator('.adapt-part').nth(4)).toContainText('Tập nói');
  await page.getByRole('button', { name: 'Đổi tên: Tập nói với người lớn' }).click();
  await page.keyboard.type('Nói ra cho nhẹ lòng');
  await page.keyboard.press('Enter');
  await expect(page.locator('.adapt-part').nth(4)).toContainText('Nói ra cho nhẹ lòng');
  await page.getByRole('button', { name: 'Đổi tên: Nói ra cho nhẹ lòng' }).click();
  await page.keyboard.type('Thôi');
  await page.keyboard.press('Escape');
  await expect(page.locator('.adapt-part').nth(4)).toContainText('Nói ra cho nhẹ lòng');

  // A slide hidden, one of one's own with a picture beside it.
  await partNamed(page, 'Mở đầu').getByRole('button').first().click();
  await page.getByRole('button', { name: 'Ẩn trang: Bốn quy ước của lớp mình' }).click();
  await expect(slideNamed(page, 'Bốn quy ước')).toContainText(words('adapt.hidden'));
  await button(page, 'adapt.add').click();
  await typeInto(page, words('adapt.editor.title'), 'Phòng y tế <b>tầng 1</b>');
  await typeInto(page, words('adapt.editor.text'), '- Cô Hoa ở đó\n- Gõ cửa là được');
  await page.locator('.adapt-picture input').setInputFiles({
    name: 'phong.png',
    mimeType: 'image/png',
    buffer: Buffer.from(smallPng(2400, 1200)),
  });
  await expect(page.locator('.adapt-editor-preview .slide-art img')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await button(page, 'adapt.editor.done').click();
  await slideNamed(page, 'Phòng y tế').dragTo(page.locator('.adapt-slide').nth(3), {
    sourcePosition: { x: 40, y: 40 },
    targetPosition: { x: 40, y: 40 },
  });
  await expect(page.locator('.adapt-slide').nth(3)).toContainText('Phòng y tế');
  await saved(page);
  expect(await violations(page)).toEqual([]);

  // A number of one's own.
  await partNamed(page, 'Liên hệ').getByRole('button').first().click();
  await typeInto(page, words('adapt.contacts.number'), '111');
  await typeInto(page, words('adapt.contacts.name'), 'Công an xã Bảo Yên');
  await typeInto(page, words('adapt.contacts.note'), 'Gọi cả ngày lẫn đêm.');
  await button(page, 'adapt.contacts.add').click();
  await expect(page.getByText(words('adapt.contacts.fault.known'))).toBeVisible();
  await typeInto(page, words('adapt.contacts.number'), '0214.386.1234');
  await button(page, 'adapt.contacts.add').click();
  await expect(page.locator('.adapt-contacts li').nth(2)).toContainText('0214 386 1234');
  expect(await violations(page)).toEqual([]);

  // Back: what was typed before is still there, the own programme is chosen.
  await button(page, 'adapt.back').click();
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/bản của tôi/);
  await expect(page.getByRole('combobox', { name: words('setup.place'), exact: true })).toHaveValue(
    /bao yen/i,
  );
  const library = (await ask(page, 'library.get')) as ChannelOutput<'library.get'>;
  expect(library.problems).toEqual([]);
  expect(library.programmes.find(({ id }) => id === OWN)).toMatchObject({ minutes: 39, own: true });

  await page.reload();
  await sayWhere(page, { place: 'bao yen', school: 'Trường THCS Hoa Ban' });
  await page.getByRole('radio', { name: /bản của tôi/ }).check();
  await page.locator('.setup-bar .is-main').click();
  await atProgramme(page);
  const { contentHash } = await seminar(page);
  const content = (await ask(page, 'content.get', { hash: contentHash })) as SeminarContent;
  expect(content.programme.segments.map(({ id }) => id)).not.toContain('trac-nghiem-dau');
  const stage = await kit.page('stage');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(stage.locator('section.present h1')).toHaveText('Phòng y tế <b>tầng 1</b>');
  await expect(stage.locator('section.present li')).toHaveText(['Cô Hoa ở đó', 'Gõ cửa là được']);
  const picture = stage.locator('section.present .slide-art img');
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1920);
  await goTo(page, 'lien-he');
  await expect(stage.getByText('0214 386 1234')).toBeVisible();
  await expect(stage.getByText('Công an xã Bảo Yên')).toBeVisible();
});

test('an own programme is removed only when that was asked twice, and can be taken back', async ({
  kit,
  consolePage: page,
}) => {
  await atSetup(page);
  await ask(page, 'adapt.copy', { programmeId: 'thcs-45' });
  await page.reload();
  await page.getByRole('radio', { name: /bản của tôi/ }).check();
  await button(page, 'adapt.link.open').click();
  await button(page, 'adapt.programme.remove').click();
  await button(page, 'adapt.programme.no').click();
  await button(page, 'adapt.programme.remove').click();
  await button(page, 'adapt.programme.yes').click();
  await expect(page.getByRole('radio', { name: /bản của tôi/ })).toHaveCount(0);
  expect(readdirSync(join(kit.data, 'trash'))).toHaveLength(1);
  expect(readdirSync(join(kit.data, 'packs/cua-toi/slides/programmes'))).toEqual([]);

  // Taken back by one press, and again later from the list.
  await page.locator('.adapt-back').getByRole('button').click();
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/bản của tôi/);
  await expect(page.locator('.adapt-back')).toHaveCount(0);
  await button(page, 'adapt.link.open').click();
  await button(page, 'adapt.programme.remove').click();
  await button(page, 'adapt.programme.yes').click();
  await expect(page.locator('.adapt-back')).toBeVisible();
  await page.reload();
  await page.locator('.adapt-removed summary').click();
  expect(await violations(page)).toEqual([]);
  await page.locator('.adapt-removed').getByRole('button').click();
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/bản của tôi/);
  await expect(page.locator('.adapt-removed')).toHaveCount(0);
});
