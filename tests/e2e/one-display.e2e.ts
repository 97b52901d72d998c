import { violations } from './support/axe.ts';
import { ask, forward, seminar, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { stageShown } from './support/trainer.ts';

test.describe('presenting with one display @one', () => {
  test('the audience’s view fills the screen; a key brings the console with notes and answers hidden', async ({
    kit,
    consolePage,
  }) => {
    await startSeminar(consolePage);
    await expect(consolePage.locator('section.present h1')).toHaveText('Không một mình');
    await expect
      .poll(() =>
        kit.ask(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isFullScreen())),
      )
      .toEqual([true]);
    await consolePage.keyboard.press('Tab');
    await expect(consolePage.locator('.present-side')).toBeVisible();
    await expect(consolePage.getByTestId('notes')).toBeHidden();
    await consolePage.getByRole('button', { name: 'Hiện lời dẫn' }).click();
    await expect(consolePage.getByTestId('notes')).toBeVisible();
    await consolePage.keyboard.press('F5');
    await expect(consolePage.locator('.present-audience-view')).toBeVisible();
    await consolePage.keyboard.press('Tab');
    await expect(consolePage.getByTestId('notes')).toBeHidden();
  });

  test('hands are counted on the audience’s view and stay hidden until they are revealed', async ({
    consolePage,
  }) => {
    await startSeminar(consolePage);
    await ask(consolePage, 'seminar.dispatch', { type: 'move/segment', segment: 1 });
    await forward(consolePage);
    await expect(consolePage.locator('.stage-entry')).toHaveCount(3);
    // Keys are heard only once the picture is drawn.
    await expect(async () => {
      await consolePage.keyboard.press('Digit1');
      await expect(consolePage.locator('.stage-entry').first()).toBeFocused({ timeout: 500 });
    }).toPass();
    for (const key of ['Digit8', 'Enter', 'Digit2', 'Digit5', 'Escape'])
      await consolePage.keyboard.press(key);
    const state = async () => {
      const part = (await seminar(consolePage)).segments[1];
      return part?.kind === 'quiz' ? Object.values(Object.values(part.tallies)[0] ?? {}) : [];
    };
    await expect.poll(state).toEqual([8, 25]);
    await expect(consolePage.locator('.stage')).not.toContainText('25');
    await forward(consolePage);
    await expect(consolePage.locator('.stage')).toContainText('25');
  });

  test('the overview comes over the audience’s view with names only, and goes to a slide', async ({
    consolePage,
  }) => {
    await startSeminar(consolePage);
    await expect(consolePage.locator('section.present h1')).toHaveText('Không một mình');
    await consolePage.keyboard.press('KeyG');
    const overview = consolePage.locator('dialog.overview');
    await expect(overview).toBeVisible();
    await expect(overview.locator('.overview-picture')).toHaveCount(0);
    expect(await violations(consolePage)).toEqual([]);
    await consolePage.keyboard.press('Escape');
    await expect(overview).toHaveCount(0);
    await expect(consolePage.locator('.present-audience-view')).toBeVisible();
    await consolePage.keyboard.press('KeyO');
    await consolePage.keyboard.type('quy uoc cua lop');
    await consolePage.keyboard.press('Enter');
    await expect(consolePage.locator('.present-audience-view section.present h1')).toHaveText(
      'Bốn quy ước của lớp mình',
    );
  });

  test('nothing but the display decides: plugging a projector in opens the stage there', async ({
    kit,
    consolePage,
  }) => {
    await startSeminar(consolePage);
    await forward(consolePage);
    await kit.displays.plug();
    await stageShown(consolePage);
    const stage = await kit.page('stage');
    await expect(stage.locator('section.present h1')).toHaveText('Hôm nay mình làm gì?');
  });
});

test('help reaches the class with one key, also while the console is up @one', async ({ consolePage }) => {
  await startSeminar(consolePage);
  await consolePage.keyboard.press('Tab');
  await expect(consolePage.locator('.present-side')).toBeVisible();
  await consolePage.keyboard.press('KeyH');
  await expect(consolePage.locator('.present-audience-view')).toContainText('Em không có lỗi');
});
