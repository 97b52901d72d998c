import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { ask, forward, seminar, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { atSetup } from './support/trainer.ts';
import { words } from './support/words.ts';

const DECK = fileURLToPath(new URL('../fixtures/import/an-toan', import.meta.url));

/** Drops a file or folder on the middle of the window, as from the file manager. */
async function drop(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, x: 500, y: 300, data });
  await send('dragEnter');
  await send('dragOver');
  await expect(page.locator('.import-veil')).toBeVisible();
  await send('drop');
}

test('a deck of somebody else is dropped on the window, presented, and taken away again; a .pptx is answered with three steps', async ({
  kit,
  consolePage: page,
}) => {
  const complaints: string[] = [];
  const listen = (window: Page): void => {
    window.on('console', (message) => complaints.push(message.text()));
    window.on('pageerror', (error) => complaints.push(error.message));
  };
  listen(page);
  await atSetup(page);
  await drop(page, DECK);
  const report = page.locator('dialog.import-dialog');
  await expect(report).toContainText('slides.md:72');
  await expect(report.locator('.import-notes li').first()).toBeVisible();
  await report.getByRole('button', { name: words('import.use') }).press('Enter');
  await expect(page.locator('.setup-card', { hasText: 'An toàn trên mạng' }).locator('input')).toBeChecked();

  await startSeminar(page, { programmeId: 'an-toan' });
  const stage = await kit.page('stage');
  listen(stage);
  const now = stage.locator('section.present');
  await expect(now.locator('.slide-ground')).toHaveCSS('background-color', 'rgb(23, 91, 141)');
  await expect(now.locator('h1')).toHaveText('An toàn trên mạng');

  // reveal.js's auto-animate would write a style element; here the heading glides by an animation of its own.
  await ask(page, 'settings.set', {
    look: { text: 100, contrast: 'calm', safeArea: 0, motion: 'full' },
  });
  await stage.evaluate(() => {
    const animate = Element.prototype.animate;
    Element.prototype.animate = function (...input) {
      document.body.dataset.glided = `${document.body.dataset.glided ?? ''} ${this.tagName}`;
      return animate.apply(this, input);
    };
  });
  await forward(page);
  await expect(stage.locator('body')).toHaveAttribute('data-glided', /H1/);
  await forward(page);
  await expect(now.locator('li.visible')).toHaveText(['Dừng lại']);
  await forward(page, 3);
  await expect(now.locator('td.to-right').first()).toHaveText('dừng');
  await forward(page);
  await expect(now.locator('.columns .column')).toHaveCount(2);
  await expect
    .poll(() => now.locator('.column img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(400);
  await forward(page);
  await expect(now.locator('.slide-ground img')).toHaveAttribute('src', 'app://kit/media/an-toan/nui.svg');

  await forward(page);
  const video = now.locator('video');
  const timeOf = () => video.evaluate((clip: HTMLVideoElement) => clip.currentTime);
  const isPaused = () => video.evaluate((clip: HTMLVideoElement) => clip.paused);
  expect(await isPaused()).toBe(true);
  const play = page.locator('[data-control="clip"]');
  await play.click();
  await expect.poll(timeOf).toBeGreaterThan(0.2);
  await expect.poll(isPaused).toBe(true);
  await page.locator('[data-control="clip-again"]').click();
  await expect.poll(isPaused).toBe(false);
  await play.click();
  await expect.poll(isPaused).toBe(true);
  // The clicker still is the clicker while a clip is on the screen.
  await forward(page);
  await expect(now).toContainText('Gọi 0912 345 678');
  await expect(page.locator('[data-control="clip"]')).toHaveCount(0);
  await expect(ask(page, 'import.remove', { pack: 'an-toan' })).rejects.toThrow('seminar-open');
  expect((await seminar(page)).segment).toBe(0);
  expect(complaints).toEqual([]);

  await ask(page, 'seminar.close');
  await page.reload();
  await atSetup(page);
  await page.locator('.import-list button').press('Enter');
  await report.getByRole('button', { name: words('import.away') }).press('Enter');
  await expect(page.locator('.import-list')).toHaveCount(0);
  await expect(page.locator('.setup-card', { hasText: 'An toàn trên mạng' })).toHaveCount(0);

  // As some systems hand it over: marks apart from their letters.
  const slides = join(kit.data, 'Bài giảng số 1.pptx'.normalize('NFD'));
  writeFileSync(slides, 'PK');
  await drop(page, slides);
  await expect(report.locator('.import-steps li')).toHaveCount(3);
  await expect(report).toContainText('Bài giảng số 1.pptx');
});
