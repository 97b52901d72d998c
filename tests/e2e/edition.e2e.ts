import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { _electron, type Page } from '@playwright/test';
import { inRoot } from '../../build/tools/paths.ts';
import { run } from '../../build/tools/run.ts';
import { expect, test } from './support/test.ts';

const BROWSER = fileURLToPath(new URL('../fixtures/old-browser', import.meta.url));

const press = async (page: Page, keys: string): Promise<void> => {
  for (const key of keys.split(' ')) await page.keyboard.press(key);
};
const unit = (page: Page) => page.locator('.unit.on');

test('the edition in one file plays slides and role-play from the keyboard, asks no network for anything, and is quiet', async ({
  screens,
  checkoutPlace,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-html-'));
  const file = join(folder, 'buoi.html');
  const made = await run(process.execPath, [inRoot('build/kit.ts'), 'html', '--out', file]);
  expect(made.output.trim().endsWith('buoi.html'), made.output).toBe(true);
  const { executable, switches } = checkoutPlace;
  const app = await _electron.launch({
    executablePath: executable,
    args: [...switches, BROWSER],
    env: { ...(process.env as Record<string, string>), DISPLAY: screens.display, HOME: folder },
  });
  try {
    const page = await app.firstWindow();
    const asked: string[] = [];
    const wrong: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(0, 40)));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(pathToFileURL(file).href);

    await page.getByLabel(/Người lớn hôm nay/).fill('cô Hoa, phòng y tế');
    await page.getByLabel('Mai', { exact: true }).selectOption('Thảo');
    await page.getByRole('button', { name: /Bắt đầu/ }).click();
    await expect(unit(page)).toHaveAttribute('data-slide', 'chao');
    await press(page, 'PageDown ArrowRight Space');
    await expect(unit(page)).toHaveAttribute('data-slide', 'gap-ai-hom-nay');
    await press(page, 'PageUp KeyC');
    await expect(page.locator('#now-notes')).toContainText('không ai bị ép phải nói');
    await press(page, 'KeyC Period');
    await expect(page.locator('#black')).toBeVisible();
    await press(page, 'Escape F1');
    await expect(page.locator('#help')).toContainText('cô Hoa, phòng y tế');
    await press(page, 'Escape KeyG');
    await page.getByRole('button', { name: /cuộc gọi lạ/ }).click();
    await expect(page.locator('#said')).toContainText('Cuộc gọi lạ');

    await press(page, 'PageDown PageDown PageDown');
    await expect(unit(page).locator('.bubble.on')).toHaveCount(3);
    await expect(unit(page).locator('.bubble.on').first()).toContainText('Thảo, 13 tuổi');
    for (let turn = 0; turn < 60; turn += 1) {
      if ((await page.locator('.scene.is-ending').count()) > 0) break;
      await press(
        page,
        (await page.locator('.scene.is-choice').count()) > 0 ? 'Digit3 Digit2' : 'KeyS PageDown',
      );
    }
    await expect(page.locator('.scene.is-ending .ending')).toBeVisible();
    await press(page, 'PageDown');
    await expect(page.getByRole('heading', { name: /bước ra khỏi/ })).toBeVisible();
    await press(page, 'PageUp');
    await expect(page.locator('.scene.is-ending')).toBeVisible();

    expect(asked.filter((address) => !/^(file|data):/.test(address))).toEqual([]);
    expect(asked.filter((address) => address.startsWith('file:'))).toHaveLength(1);
    expect(wrong).toEqual([]);
    const refused = await page.evaluate(() =>
      fetch('https://example.invalid/').then(
        () => 'asked',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});
