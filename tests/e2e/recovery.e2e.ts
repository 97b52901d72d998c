import type { Page } from '@playwright/test';
import { timeLeft } from '../../electron/contract/seminar.ts';
import type { Kit, WindowName } from './support/kit.ts';
import { later } from './support/later.ts';
import { ask, forward, goTo, seminar, snapshot, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { countHands, part, rehearsal, step } from './support/trainer.ts';
import { words } from './support/words.ts';

/** The words that a window shows, without what a clock says; asked of the main process, for whom a page that crashed lives on. */
const wordsOn = async (kit: Kit, name: WindowName): Promise<string> => {
  const text = await kit.ask(async ({ BrowserWindow }, address) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes(address),
    );
    return window?.webContents.executeJavaScript(
      'document.querySelector(".present-where, .present-programme, .stage")?.innerText ?? ""',
    ) as Promise<string>;
  }, `/${name}/`);
  return text.replaceAll(/\d+:\d\d/g, '·');
};

/** Lets a window's page crash, and waits until it is loaded again. */
const crash = (kit: Kit, name: WindowName): Promise<void> =>
  kit.tell(({ BrowserWindow }, address) => {
    const page = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes(address),
    )?.webContents;
    return new Promise<void>((done) => {
      page?.once('did-finish-load', () => done());
      page?.forcefullyCrashRenderer();
    });
  }, `/${name}/`);

/** What is left on the clock of the activity that is on, at the moment of the last action, ms. */
const leftOf = async (page: Page): Promise<number> => {
  const state = await part(page);
  if (state.kind !== 'activity') throw new Error(`The part that is on is a ${state.kind}.`);
  return timeLeft(state.timer, (await seminar(page)).lastActionAt);
};

/** Kills the stage's page, the console's page and then everything; each time the class must see the same again. */
const killEverything = async (kit: Kit, page: Page): Promise<Page> => {
  await expect.poll(async () => (await snapshot(page)).saving.state).toBe('saved');
  const before = await seminar(page);
  const seen = await wordsOn(kit, 'stage');
  expect(seen).not.toBe('');
  const own = await wordsOn(kit, 'console');
  for (const name of ['stage', 'console'] as const) {
    await crash(kit, name);
    await expect.poll(() => wordsOn(kit, name)).toBe(name === 'stage' ? seen : own);
  }
  await kit.relaunch();
  const again = await kit.page('console');
  await ask(again, 'seminar.continue');
  // Keys are heard only once the console is drawn.
  await expect(again.locator('.present-side')).toBeVisible();
  const after = await seminar(again);
  expect(after.segment).toBe(before.segment);
  // Clocks of activities wait while nobody is there; that is looked at by itself.
  const still = (state: typeof before) =>
    state.segments.map((one) => ('timer' in one ? { ...one, timer: null } : one));
  expect(still(after)).toEqual(still(before));
  expect(after.audience.cover).toBe(before.audience.cover);
  await kit.page('stage');
  await expect.poll(() => wordsOn(kit, 'stage')).toBe(seen);
  return again;
};

test.describe('a laptop that loses power', () => {
  test('shows the same again in every kind of part, whether stage, console or everything died', async ({
    kit,
    consolePage,
  }) => {
    test.slow();
    await startSeminar(consolePage);
    await goTo(consolePage, 'bat-coc-online');
    await step(consolePage);
    for (let press = 0; press < 2; press += 1) await step(consolePage);
    let page = await killEverything(kit, consolePage);
    await expect((await kit.page('stage')).locator('section.present .fragment.visible')).toHaveCount(2);

    await goTo(page, 'trac-nghiem-dau');
    await step(page);
    await countHands(page, [8, 22, 7]);
    page = await killEverything(kit, page);
    await expect(page.locator('[data-count="2"]')).toHaveValue('22');

    await goTo(page, 'cuoc-goi-la');
    while ((await rehearsal(page)).phase !== 'scene' || (await rehearsal(page)).shown < 2) await step(page);
    page = await killEverything(kit, page);
    while ((await rehearsal(page)).phase !== 'choice') await step(page);
    await countHands(page, [12, 20]);
    page = await killEverything(kit, page);
    await expect(page.locator('[data-count="2"]')).toHaveValue('20');
  });

  test('finds the clock of an activity waiting and a break gone on, however long it was away', async ({
    kit,
    consolePage,
  }) => {
    await startSeminar(consolePage);
    await goTo(consolePage, 'tap-noi');
    await step(consolePage);
    await expect.poll(async () => (await snapshot(consolePage)).saving.state).toBe('saved');
    const left = await leftOf(consolePage);
    await kit.relaunch();
    let page = await kit.page('console');
    await later(kit, 20 * 60);
    await ask(page, 'seminar.continue');
    expect(await leftOf(page)).toBe(left);
    const stage = await kit.page('stage');
    await expect(stage.locator('.stage-countdown')).toContainText(words('stage.clock.left'));

    await ask(page, 'seminar.dispatch', { type: 'pause/start', minutes: 5 });
    await expect.poll(async () => (await snapshot(page)).saving.state).toBe('saved');
    await kit.relaunch();
    page = await kit.page('console');
    await ask(page, 'seminar.continue');
    const { audience } = await seminar(page);
    expect(audience.cover).toBe('break');
    expect(audience.pause?.startedAt).not.toBeNull();
    await expect((await kit.page('stage')).locator('.stage-countdown')).toBeVisible();
  });

  test('keeps nothing of a seminar of which nothing is to be recorded', async ({ kit, consolePage }) => {
    await startSeminar(consolePage, { keeping: 'unrecorded' });
    await forward(consolePage, 2);
    await kit.relaunch();
    expect((await snapshot(await kit.page('console'))).unfinished).toBeNull();
  });
});

test('a second start brings the first window forward', async ({ kit, consolePage }) => {
  await kit.tell(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const ended = await kit.startAgain();
  expect(ended).toBe(0);
  await expect
    .poll(() =>
      kit.ask(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isMinimized())),
    )
    .toEqual([false]);
  await expect(consolePage.locator('#root')).toBeVisible();
});

test('quitting at once, before everything is up, ends without a word', async ({ idleKit }) => {
  for (let round = 0; round < 3; round += 1) {
    await idleKit.launch();
    await idleKit.close();
  }
  expect(idleKit.isRunning).toBe(false);
});
