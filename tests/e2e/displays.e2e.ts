import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import type { Kit } from './support/kit.ts';
import { ask, forward, seminar, snapshot, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { stageShown } from './support/trainer.ts';
import { words } from './support/words.ts';

/** Bounds of the stage and of the display under the console, by the system's own account, and all displays. */
const places = (kit: Kit) =>
  kit.ask(({ BrowserWindow, screen }) => {
    const window = (name: string) =>
      BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes(`/${name}/`));
    const stage = window('stage')?.getBounds() ?? null;
    const console = window('console');
    return {
      stage,
      console: console ? screen.getDisplayMatching(console.getBounds()).bounds : null,
      displays: screen.getAllDisplays().map(({ bounds }) => bounds),
    };
  });

/** What is expected of where a window stands, as soon as it stands there. */
const stands = (kit: Kit, window: 'stage' | 'console') =>
  expect.poll(async () => (await places(kit))[window]);

const line = (page: Page): Promise<string | null> => page.locator('[data-line]').getAttribute('data-line');

/** Starts a seminar, waits for the stage, and goes to the third step: none of what follows may lose it. */
const begin = async (page: Page): Promise<void> => {
  await startSeminar(page);
  await stageShown(page);
  await forward(page, 2);
};
const atThirdStep = async (page: Page): Promise<void> =>
  expect((await seminar(page)).segments[0]).toEqual({ kind: 'deck', step: 2 });

const menu = async (page: Page) => {
  const sheet = page.getByRole('region', { name: words('displays.title') });
  if (!(await sheet.isVisible())) await page.locator('[data-line]').click();
  await expect(sheet).toBeVisible();
  return sheet;
};

test.describe('displays that change while presenting', () => {
  test('the stage follows a new resolution, a mirror and back, and a third display', async ({
    kit,
    consolePage: page,
  }) => {
    await begin(page);
    await kit.displays.resize({ width: 1024, height: 768 });
    await stands(kit, 'stage').toMatchObject({ width: 1024, height: 768 });
    await stageShown(page);
    expect(await line(page)).toBe('shown');

    await kit.displays.mirror();
    await expect.poll(async () => (await snapshot(page)).room.mirrored).toBe(true);
    await expect(page.locator('.present-audience-view')).toBeVisible();
    await page.keyboard.press('KeyC');
    expect(await line(page)).toBe('mirrored');
    await expect(page.getByTestId('notes')).toBeHidden();

    await kit.displays.plug();
    await stageShown(page);
    expect(await line(page)).toBe('shown');
    await kit.displays.plugThird({ width: 1280, height: 960 });
    await expect.poll(async () => (await snapshot(page)).room.displays.length).toBe(3);
    await stageShown(page);
    await stands(kit, 'stage').toMatchObject({ x: 1366, width: 1280, height: 720 });
    await atThirdStep(page);
  });

  test('the trainer chooses, swaps, and is not contradicted by a cable or a restart', async ({
    kit,
    consolePage: page,
  }) => {
    await begin(page);
    const before = await places(kit);
    const sheet = await menu(page);
    await sheet.getByRole('button', { name: words('displays.swap') }).click();
    await stands(kit, 'stage').toEqual(before.console);
    await stageShown(page);
    await stands(kit, 'console').toEqual(before.stage);

    await kit.displays.unplug();
    await expect.poll(async () => (await snapshot(page)).room.stage).toBe('lost');
    await kit.displays.plug();
    await stageShown(page);
    await stands(kit, 'stage').toEqual(before.console);
    await atThirdStep(page);

    await ask(page, 'seminar.close');
    await kit.relaunch();
    const again = await kit.page('console');
    await begin(again);
    await stands(kit, 'stage').toEqual(before.console);

    const displays = await menu(again);
    await displays.getByRole('button', { name: '1280×720' }).click();
    await stands(kit, 'stage').toEqual(before.stage);
    await stageShown(again);
    await stands(kit, 'console').toEqual(before.console);
    await atThirdStep(again);
  });

  test('numbers tell displays apart, corners show what a television cuts off, one display is enough', async ({
    kit,
    consolePage: page,
  }) => {
    await begin(page);
    const sheet = await menu(page);
    expect(await violations(page)).toEqual([]);

    const numbers = () =>
      kit.ask(({ BrowserWindow, screen }) =>
        BrowserWindow.getAllWindows()
          .filter(
            (window) => window.isVisible() && window.webContents.getURL().includes('/identify/index.html'),
          )
          .map((window) => [
            new URL(window.webContents.getURL()).searchParams.get('number'),
            screen.getDisplayMatching(window.getBounds()).bounds.x,
          ])
          .sort(),
      );
    await sheet.getByRole('button', { name: words('displays.identify') }).click();
    await expect.poll(numbers).toEqual([
      ['1', 0],
      ['2', 1366],
    ]);
    const number = kit.app.windows().find((window) => window.url().includes('/identify/'));
    if (!number) throw new Error('No page with a number is open.');
    await expect(number.locator('h1')).toHaveText(/^[12]$/);
    expect(await number.evaluate(() => 'kit' in window)).toBe(false);
    // A real key, as the system sends it: Playwright's own reach the page past the main process.
    await kit.tell(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().includes('/console/'))
        ?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Escape' }),
    );
    await expect.poll(numbers, { timeout: 3000 }).toEqual([]);
    await expect(sheet).toBeVisible();

    const stage = await kit.page('stage');
    await sheet.getByRole('button', { name: '5%' }).click();
    await expect(stage.locator('.edge-marks')).toBeVisible();
    await expect(stage.locator('.edge-marks')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();

    await (await menu(page)).getByRole('button', { name: words('console.useOne') }).click();
    await expect(page.locator('.present-audience-view')).toBeVisible();
    await page.keyboard.press('KeyC');
    expect(await line(page)).toBe('chosenOne');
    await (await menu(page)).getByRole('button', { name: words('console.useTwo') }).click();
    await stageShown(page);
    await forward(page);
    await expect.poll(async () => (await seminar(page)).segments[0]).toEqual({ kind: 'deck', step: 3 });
  });
});

test('time asleep is no time of the seminar, and the stage stands again afterwards', async ({
  kit,
  consolePage: page,
}) => {
  await begin(page);
  await kit.tell(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expect.poll(async () => (await snapshot(page)).saving.state).toBe('saved');
  await kit.tell(({ powerMonitor }) => powerMonitor.emit('resume'));
  await expect.poll(async () => (await seminar(page)).awayMs).toBeGreaterThan(0);
  await stageShown(page);
  await atThirdStep(page);
});
