import { ask, forward, goTo, seminar, snapshot, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';

test.describe('a laptop that loses power', () => {
  test('goes on exactly where it was, with every count', async ({ kit, consolePage }) => {
    await startSeminar(consolePage);
    await goTo(consolePage, 'trac-nghiem-dau');
    await forward(consolePage);
    await consolePage.locator('[data-count="2"]').fill('31');
    await expect.poll(async () => (await snapshot(consolePage)).saving.state).toBe('saved');
    await goTo(consolePage, 'bat-coc-online');
    await forward(consolePage, 3);
    await expect.poll(async () => (await snapshot(consolePage)).saving.state).toBe('saved');
    const before = await seminar(consolePage);

    await kit.relaunch();
    const page = await kit.page('console');
    await expect.poll(async () => (await snapshot(page)).unfinished?.step).toBe(2);
    await ask(page, 'seminar.continue');
    const after = await seminar(page);
    expect(after.segments).toEqual(before.segments);
    expect(after.segment).toBe(before.segment);
    const stage = await kit.page('stage');
    await expect(stage.locator('section.present .fragment.visible')).toHaveCount(2);
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
