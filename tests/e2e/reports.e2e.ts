import type { Page } from '@playwright/test';
import type { ChannelOutput } from '../../electron/contract/channels.ts';
import { simulateDirectory } from '../../electron/core/archive/simulate/run.ts';
import { loadContent } from '../../electron/core/content/load.ts';
import { smallPng } from '../unit/adapt/small-png.ts';
import { violations } from './support/axe.ts';
import { filesBelow, isTagged, pdfFonts, pdfText } from './support/files.ts';
import { ask, forward, goTo, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { cell, countHands, step, typeInto } from './support/trainer.ts';
import { words } from './support/words.ts';

type Summary = ChannelOutput<'archive.list'>[number];

const archived = async (page: Page): Promise<Summary[]> => (await ask(page, 'archive.list')) as Summary[];

const closeByScreen = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: words('archive.closing.title') }).click();
  await page.getByRole('button', { name: words('archive.closing.close') }).click();
  await expect(page.locator('article.report')).toBeVisible();
};

test('a correction becomes revision 2: attendance and a count of hands', async ({ consolePage: page }) => {
  await startSeminar(page);
  await goTo(page, 'trac-nghiem-dau');
  await step(page);
  await countHands(page, [7, 21, 9]);
  await closeByScreen(page);
  await page.getByRole('button', { name: words('archive.correctThis') }).click();
  const save = page.getByRole('button', { name: words('archive.correct.save') });
  await expect(save).toBeDisabled();
  await typeInto(page, cell('present', '8A1'), '36');
  await page.locator('.archive-counts input').first().fill('8');
  await save.click();
  const sheet = page.locator('article.report');
  await expect(sheet).toContainText('36');
  expect(await archived(page)).toMatchObject([{ present: 36, revisions: 2, conflict: false }]);
  const [seminar] = await archived(page);
  const record = (await ask(page, 'archive.read', seminar?.id)) as ChannelOutput<'archive.read'>;
  expect(Object.values(record.tallies[0]?.body.items[0]?.counts ?? {})).toContain(8);
  await expect(sheet.locator('.report-note').first()).toBeVisible();
});

test('a seminar that was held on paper is entered and stands in the list', async ({ consolePage: page }) => {
  await page
    .getByRole('button', { name: words('setup.paper') })
    .first()
    .click();
  const place = page.getByRole('combobox', { name: words('setup.place'), exact: true });
  await expect(place).toBeFocused();
  await page.keyboard.type('bao yen lao cai');
  await page.keyboard.press('Enter');
  await typeInto(page, words('setup.school'), 'Trường THCS Lê Quý Đôn');
  await typeInto(page, words('setup.date'), '20/11/2026');
  await typeInto(page, cell('name', 'dòng 1'), '9C');
  await typeInto(page, cell('enrolled', '9C'), '33');
  await typeInto(page, cell('present', '9C'), '31');
  await page.getByRole('button', { name: words('archive.paper.save') }).click();
  await expect(page.locator('article.report')).toContainText('Trường THCS Lê Quý Đôn');
  expect(await archived(page)).toMatchObject([
    { schoolName: 'Trường THCS Lê Quý Đôn', commune: 'Xã Bảo Yên', date: '2026-11-20', present: 31 },
  ]);
  await page.getByRole('button', { name: words('archive.back') }).click();
  await page.getByRole('button', { name: words('setup.recent.all') }).click();
  await page.getByRole('searchbox').fill('le quy don');
  await expect(page.locator('.archive-row')).toHaveCount(1);
  await page.getByRole('searchbox').fill('hoa ban');
  await expect(page.locator('.archive-row')).toHaveCount(0);
});

test('hands counted on paper can be entered for a programme that was never held here', async ({
  consolePage: page,
}) => {
  await page
    .getByRole('button', { name: words('setup.paper') })
    .first()
    .click();
  await expect(page.locator('.archive-counts input').first()).toBeVisible();
});

test('answers of each pupil are told in words, with how they were worked out folded away', async ({
  idleKit,
}) => {
  const library = loadContent([process.cwd()]);
  simulateDirectory(idleKit.data, { seminars: 8, seed: 'cards', library, appVersion: '0.0.0' });
  await idleKit.launch();
  const page = await idleKit.page('console');
  const seminars = await archived(page);
  const records = await Promise.all(seminars.map(({ id }) => ask(page, 'archive.read', id)));
  const at = (records as ChannelOutput<'archive.read'>[]).findIndex(({ responses }) => responses.length > 30);
  await page.getByRole('button', { name: words('setup.recent.all') }).click();
  await page.locator('.archive-row').nth(at).click();
  const sheet = page.locator('article.report');
  await expect(sheet).toContainText('con số thật có thể từ');
  await expect(sheet.getByRole('heading', { name: /Cùng một phiếu, đầu buổi và cuối buổi/ })).toBeVisible();
  const folded = sheet.locator('details').first();
  await expect(folded.locator('table')).toBeHidden();
  await folded.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(folded.locator('table')).toBeVisible();
  await expect(folded).toContainText('d′');
  expect(await violations(page)).toEqual([]);
});

test('what was chosen is drawn on the map, which opens large and by keyboard', async ({ idleKit }) => {
  const library = loadContent([process.cwd()]);
  simulateDirectory(idleKit.data, { seminars: 8, seed: 'map', library, appVersion: '0.0.0' });
  await idleKit.launch();
  const page = await idleKit.page('console');
  const seminars = await archived(page);
  const records = await Promise.all(seminars.map(({ id }) => ask(page, 'archive.read', id)));
  const at = (records as ChannelOutput<'archive.read'>[]).findIndex(
    ({ choices }) => choices.filter(({ body }) => body.mode === 'single').length >= 20,
  );
  await page.getByRole('button', { name: words('setup.recent.all') }).click();
  await page.locator('.archive-row').nth(at).click();
  const played = (records as ChannelOutput<'archive.read'>[])[at]?.choices ?? [];
  const maps = new Set(played.map(({ body }) => `${body.scenario} ${body.mode}`));
  await expect(page.locator('.report-map')).toHaveCount(maps.size);
  const drawn = page.locator('.report-map').filter({ has: page.locator('.map-stream') });
  await expect(drawn.first()).toBeVisible();
  await drawn
    .first()
    .getByRole('button', { name: words('archive.map.large') })
    .click();
  const scene = page.locator('.map-dialog .map-scene.is-choice').first();
  await scene.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.map-card .report-bars')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.map-card')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('.map-dialog')).toHaveCount(0);
});

for (const [keeping, close] of [
  ['practice', words('setup.keeping.practice')],
  ['unrecorded', words('setup.keeping.unrecorded')],
] as const)
  test(`a seminar set up as “${close}” leaves nothing in the archive and no live.db`, async ({
    kit,
    consolePage: page,
  }) => {
    await startSeminar(page, { keeping });
    await expect(page.getByText(close, { exact: true })).toBeVisible();
    await goTo(page, 'trac-nghiem-dau');
    await forward(page);
    await countHands(page, [5, 30, 2]);
    const live = (): string[] => filesBelow(kit.data).filter((file) => /live\.db/.test(file));
    expect(live().length > 0).toBe(keeping === 'practice');
    await page.getByRole('button', { name: words('archive.closing.title') }).click();
    await page.getByRole('button', { name: words('archive.closing.close.nothing') }).click();
    await expect(page.getByRole('combobox', { name: words('setup.place'), exact: true })).toBeVisible();
    expect(await archived(page)).toEqual([]);
    expect(live()).toEqual([]);
  });

test('the biên bản is written from the screen, tagged and with its letters inside, under the organisation set once', async ({
  idleKit,
}) => {
  const library = loadContent([process.cwd()]);
  simulateDirectory(idleKit.data, { seminars: 1, seed: 'bien-ban', library, appVersion: '0.0.0' });
  await idleKit.launch();
  const page = await idleKit.page('console');
  await page.getByRole('button', { name: words('setup.recent.all') }).click();
  await page.getByRole('button', { name: words('organisation.open') }).click();
  await typeInto(page, words('organisation.above'), 'Tỉnh đoàn Lào Cai');
  await typeInto(page, words('organisation.issuer'), 'Đoàn xã Bảo Yên');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words('organisation.logo.choose') }).click();
  const chooser = await chosen;
  await chooser.setFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('không phải ảnh') });
  await expect(page.getByRole('alert')).toHaveText(words('organisation.error.not-a-picture'));
  const again = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words('organisation.logo.choose') }).click();
  const picture = Buffer.from(smallPng(900, 300));
  await (await again).setFiles({ name: 'logo.png', mimeType: 'image/png', buffer: picture });
  await expect(page.getByRole('img', { name: words('organisation.logo.alt') })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: words('organisation.save') }).click();
  await expect(page.getByText(words('organisation.saved'))).toBeVisible();
  await page.getByRole('button', { name: words('exchange.back') }).click();

  await page.locator('.archive-row').click();
  await expect(page.locator('article.report')).toContainText('ĐOÀN XÃ BẢO YÊN');
  await page.getByRole('combobox', { name: words('archive.document'), exact: true }).selectOption('minutes');
  const format = (name: string) => page.locator('.archive-formats label', { hasText: name }).locator('input');
  await expect(format('XLSX')).toBeDisabled();
  await expect(format('CSV')).toBeDisabled();
  await expect(format('PDF')).toBeChecked();
  await page.getByRole('button', { name: words('archive.export.run') }).click();
  await expect(page.getByRole('button', { name: words('archive.export.reveal') })).toBeVisible();
  const paths = await page
    .locator('.archive-files li')
    .evaluateAll((items) => items.map((item) => item.getAttribute('title') ?? ''));
  expect(paths).toHaveLength(2);
  const pdf = paths.find((path) => path.endsWith('.pdf')) ?? '';
  expect(pdf).toContain('bien-ban_');
  const text = pdfText(pdf);
  for (const part of ['ĐOÀN XÃ BẢO YÊN', 'BIÊN BẢN', 'Chủ trì:', 'Thư ký:', 'THƯ KÝ', 'CHỦ TRÌ'])
    expect(text).toContain(part);
  expect(isTagged(pdf)).toBe(true);
  expect(pdfFonts(pdf).every(({ embedded }) => embedded)).toBe(true);
  expect(pdfFonts(pdf).length).toBeGreaterThan(0);
});
