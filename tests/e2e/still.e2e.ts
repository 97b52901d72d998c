import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { FIRST_LOOK, type StageLook } from '../../electron/contract/look.ts';
import type { Kit } from './support/kit.ts';
import { ask, forward, goTo, snapshot, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { countHands, stageShown, step } from './support/trainer.ts';

declare global {
  interface Window {
    moved: string[];
  }
}

/** Notes from now on everything that moves on a page, by style or by script. */
const watchMotion = (): void => {
  window.moved = [];
  for (const type of ['animationstart', 'transitionrun'])
    document.addEventListener(type, (event) =>
      window.moved.push(`${type} ${(event.target as Element).className}`),
    );
  const { animate } = Element.prototype;
  Element.prototype.animate = function (...given) {
    window.moved.push(`animate ${this.className}`);
    return animate.apply(this, given);
  };
};

const chooseMotion = async (page: Page, stage: Page, motion: StageLook['motion']): Promise<void> => {
  await ask(page, 'settings.set', { look: { ...FIRST_LOOK, motion } });
  for (const window of [page, stage])
    await expect(window.locator('html[data-still]')).toHaveCount(motion === 'none' ? 1 : 0);
};

/** Through slides, a question with its bars, a conversation and an activity. */
const walk = async (page: Page): Promise<void> => {
  await goTo(page, 'bat-coc-online');
  await forward(page, 3);
  await goTo(page, 'trac-nghiem-dau');
  await step(page);
  await countHands(page, [8, 22, 7]);
  await step(page);
  await goTo(page, 'cuoc-goi-la');
  for (let press = 0; press < 4; press += 1) await step(page);
  await goTo(page, 'tap-noi');
  await step(page);
};

const moved = async (page: Page): Promise<string[]> => {
  const running = await page.evaluate(() =>
    document.getAnimations().map((animation) => `running ${animation.id}`),
  );
  return [...(await page.evaluate(() => window.moved)), ...running];
};

test('with motion switched off nothing moves on stage and console; switched on, it does', async ({
  kit,
  consolePage: page,
}) => {
  await startSeminar(page);
  const stage = await kit.page('stage');
  await expect(stage.locator('section.present')).toBeVisible();
  for (const window of [page, stage]) await window.evaluate(watchMotion);

  await chooseMotion(page, stage, 'none');
  await walk(page);
  await expect(stage.locator('.stage-countdown')).toBeVisible();
  expect(await moved(stage)).toEqual([]);
  expect(await moved(page)).toEqual([]);
  expect(
    await stage.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--shadow-device'),
    ),
  ).toBe('none');

  await ask(page, 'seminar.close');
  await startSeminar(page);
  const again = await kit.page('stage');
  await expect(again.locator('section.present')).toBeVisible();
  await again.evaluate(watchMotion);
  await chooseMotion(page, again, 'full');
  await walk(page);
  await expect(again.locator('.stage-countdown')).toBeVisible();
  expect(await moved(again)).not.toEqual([]);
});

test('the trainer chooses motion on the console, and it is kept', async ({ kit, consolePage: page }) => {
  await startSeminar(page);
  await page.locator('.menu-button').first().click();
  await page.locator('.motion-choice select').selectOption('none');
  await expect(page.locator('html[data-still]')).toHaveCount(1);
  await expect((await kit.page('stage')).locator('html[data-still]')).toHaveCount(1);
  // The clicker goes on, not the list.
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.present-where')).toContainText('2/4');
  await kit.close();
  await kit.launch();
  const { look, still } = await snapshot(await kit.page('console'));
  expect(look.motion).toBe('none');
  expect(still).toBe(true);
});

/** Frames drawn by the pages of each process while `work` runs. */
const framesDuring = async (kit: Kit, work: () => Promise<void>): Promise<Map<number, number>> => {
  const included_categories = ['disabled-by-default-devtools.timeline.frame'];
  await kit.ask(({ contentTracing }, options) => contentTracing.startRecording(options), {
    included_categories,
    excluded_categories: ['*'],
  });
  await work();
  const file = await kit.app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as {
    traceEvents: { name: string; pid: number }[];
  };
  const frames = new Map<number, number>();
  for (const { name, pid } of traceEvents)
    if (name === 'DrawFrame') frames.set(pid, (frames.get(pid) ?? 0) + 1);
  return frames;
};

test('a stage on which nothing happens draws no frame, while the console’s clock goes on', async ({
  kit,
  consolePage: page,
}) => {
  await startSeminar(page);
  await stageShown(page);
  const stage = await kit.page('stage');
  await expect(stage.locator('.reveal.ready section.present')).toBeVisible();
  const clock = page.locator('.present-elapsed');
  const ticks = async (): Promise<void> => {
    const before = await clock.textContent();
    await expect(clock).not.toHaveText(before ?? '');
  };
  await ticks();
  await ticks();
  const pids = await kit.ask(({ BrowserWindow }) =>
    Object.fromEntries(
      BrowserWindow.getAllWindows().map(({ webContents }) => [
        webContents.getURL().includes('/stage/') ? 'stage' : 'console',
        webContents.getOSProcessId(),
      ]),
    ),
  );
  const frames = await framesDuring(kit, async () => {
    await ticks();
    await ticks();
  });
  expect(frames.get(pids.stage ?? 0) ?? 0).toBe(0);
  expect(frames.get(pids.console ?? 0) ?? 0).toBeGreaterThan(0);
});
