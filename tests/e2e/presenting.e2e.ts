import { forward, goTo, seminar, snapshot, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { stageShown } from './support/trainer.ts';

test.describe('presenting with a projector', () => {
  test('the stage fills the projector and the console stays on the laptop', async ({ kit, consolePage }) => {
    await startSeminar(consolePage);
    await stageShown(consolePage);
    const places = await kit.ask(({ BrowserWindow, screen }) => ({
      windows: BrowserWindow.getAllWindows().map((window) => window.getBounds()),
      second: screen.getAllDisplays().find(({ bounds }) => bounds.x > 0)?.bounds,
    }));
    expect(places.windows).toContainEqual(places.second);
    expect(places.windows.some(({ x }) => x < 100)).toBe(true);
  });

  test('the clicker walks slides and fragments, and back', async ({ kit, consolePage }) => {
    await startSeminar(consolePage);
    const stage = await kit.page('stage');
    await expect(stage.locator('section.present h1')).toHaveText('Không một mình');
    await goTo(consolePage, 'bat-coc-online');
    await forward(consolePage);
    await expect(stage.locator('section.present h1')).toHaveText('Ba bước của kẻ xấu');
    await expect(stage.locator('section.present .fragment.visible')).toHaveCount(0);
    await forward(consolePage, 2);
    await expect(stage.locator('section.present .fragment.visible')).toHaveCount(2);
    await consolePage.keyboard.press('PageUp');
    await expect(stage.locator('section.present .fragment.visible')).toHaveCount(1);
    await expect(consolePage.getByTestId('notes')).toContainText('ba bước');
  });

  test('the clicker works while the stage has the focus', async ({ kit, consolePage }) => {
    await startSeminar(consolePage);
    const stage = await kit.page('stage');
    await expect(stage.locator('section.present')).toBeVisible();
    const press = (keyCode: string) =>
      kit.tell(({ BrowserWindow }, code) => {
        const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
          webContents.getURL().includes('/stage/'),
        );
        window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: code });
      }, keyCode);
    await press('PageDown');
    await expect
      .poll(async () => (await seminar(consolePage)).segments[0])
      .toEqual({ kind: 'deck', step: 1 });
    await press('H');
    await expect.poll(async () => (await seminar(consolePage)).audience.cover).toBe('help');
  });

  test('black, help and a held picture cover the stage and nothing else', async ({ kit, consolePage }) => {
    await startSeminar(consolePage);
    const stage = await kit.page('stage');
    await consolePage.keyboard.press('Period');
    await expect(stage.locator('.stage-black')).toBeVisible();
    await forward(consolePage);
    await expect(stage.locator('.stage-black')).toBeHidden();
    expect((await seminar(consolePage)).segments[0]).toEqual({ kind: 'deck', step: 0 });
    await consolePage.keyboard.press('KeyH');
    await expect(stage.getByText('111').first()).toBeVisible();
    await expect(stage.getByText('Cô Hoa, phòng y tế')).toBeVisible();
    await consolePage.keyboard.press('Escape');
    await consolePage.keyboard.press('KeyF');
    await forward(consolePage, 2);
    await expect(consolePage.locator('.present-where')).toContainText('3/4');
    await expect(stage.locator('section.present h1')).toHaveText('Không một mình');
  });

  test('a projector that is pulled out and plugged in again loses no step', async ({ kit, consolePage }) => {
    await startSeminar(consolePage);
    await stageShown(consolePage);
    await forward(consolePage, 2);
    await kit.displays.unplug();
    await expect(consolePage.locator('.present-audience-view')).toBeVisible();
    await expect(consolePage.getByRole('status')).toContainText('Mất máy chiếu');
    await expect(consolePage.locator('section.present h1')).toHaveText('Bốn quy ước của lớp mình');
    await forward(consolePage);
    await kit.displays.plug();
    await stageShown(consolePage);
    const stage = await kit.page('stage');
    await expect(stage.locator('section.present h1')).toHaveText('Hôm nay, em nói riêng được với ai?');
    await expect(consolePage.locator('.present-side')).toBeVisible();
  });

  test('a stage or console page that crashes comes back on the same step', async ({ kit, consolePage }) => {
    await startSeminar(consolePage);
    await forward(consolePage, 2);
    await consolePage.reload();
    await expect(consolePage.locator('.present-where')).toContainText('3/4');
    const stage = await kit.page('stage');
    await stage.reload();
    await expect(stage.locator('section.present h1')).toHaveText('Bốn quy ước của lớp mình');
  });

  test('the laptop stays awake only while a programme is on', async ({ kit, consolePage }) => {
    const awake = () =>
      kit.ask(({ powerSaveBlocker }) => [0, 1, 2, 3].some((id) => powerSaveBlocker.isStarted(id)));
    await expect.poll(awake).toBe(false);
    await startSeminar(consolePage);
    await expect.poll(awake).toBe(true);
    await consolePage.getByRole('button', { name: 'Kết thúc buổi' }).click();
    await expect.poll(awake).toBe(false);
  });
});

test.describe('the language', () => {
  test('switches on console and stage at once, without a restart', async ({ kit, consolePage }) => {
    await startSeminar(consolePage);
    const stage = await kit.page('stage');
    await goTo(consolePage, 'bat-coc-online');
    await forward(consolePage);
    for (const [locale, next, call] of [
      ['en', 'Next ▶', 'Call 111'],
      ['uk', 'Далі ▶', '111'],
      ['vi', 'Tiếp ▶', 'Gọi 111'],
    ] as const) {
      await consolePage.locator('.language-menu').selectOption(locale);
      await expect(consolePage.getByRole('button', { name: next })).toBeVisible();
      await expect(stage.locator('.slide-foot')).toContainText(call);
      await expect(stage.locator('section.present .slide-text')).toHaveAttribute('lang', locale);
    }
  });
});

test.describe('the console by keyboard', () => {
  test('Tab walks to every button; the clicker still works from there', async ({ consolePage }) => {
    await startSeminar(consolePage);
    const focused = () => consolePage.evaluate(() => document.activeElement?.textContent ?? '');
    await expect(async () => {
      await consolePage.keyboard.press('Tab');
      expect(await focused()).toBe('Kết thúc buổi');
    }).toPass({ intervals: [0] });
    await consolePage.keyboard.press('PageDown');
    await expect
      .poll(async () => (await seminar(consolePage)).segments[0])
      .toEqual({ kind: 'deck', step: 1 });
    await consolePage.keyboard.press('Enter');
    await expect.poll(async () => (await seminar(consolePage)).stage).toBe('closing');
  });

  test('notes hidden by hand stay hidden when displays change, and what comes next goes with them', async ({
    kit,
    consolePage,
  }) => {
    await startSeminar(consolePage);
    await stageShown(consolePage);
    await consolePage.getByRole('button', { name: 'Ẩn lời dẫn' }).click();
    await expect(consolePage.getByTestId('notes')).toBeHidden();
    await expect(consolePage.locator('.present-preview')).toBeHidden();
    await kit.displays.unplug();
    await expect.poll(async () => (await snapshot(consolePage)).room.mode).toBe('one');
    await consolePage.keyboard.press('KeyC');
    await expect(consolePage.locator('.present-side')).toBeVisible();
    await expect(consolePage.getByTestId('notes')).toBeHidden();
  });

  test('a stage closed by hand comes back', async ({ kit, consolePage }) => {
    await startSeminar(consolePage);
    await stageShown(consolePage);
    const closed = (await kit.page('stage')).waitForEvent('close');
    await kit.tell(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().includes('/stage/'))
        ?.close(),
    );
    await closed;
    const stage = await kit.page('stage');
    await expect(stage.locator('section.present h1')).toHaveText('Không một mình');
  });
});
