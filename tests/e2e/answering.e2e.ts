import { forward, goTo, seminar, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';

test.describe('a quiz by hands', () => {
  test('is counted by number keys, undone, and shown as bars only when the trainer goes on', async ({
    kit,
    consolePage,
  }) => {
    await startSeminar(consolePage);
    const stage = await kit.page('stage');
    await goTo(consolePage, 'trac-nghiem-dau');
    await forward(consolePage);
    await expect(consolePage.locator('[data-count="1"]')).toBeVisible();
    for (const key of ['Digit1', 'Digit8', 'Enter', 'Digit2', 'Digit4', 'Enter', 'Digit3', 'Enter'])
      await consolePage.keyboard.press(key);
    await expect(consolePage.locator('.present-count-sum')).toContainText('35/37');
    await expect(stage.locator('.stage')).not.toContainText('24');
    await consolePage.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(consolePage.locator('.present-count-sum')).toContainText('32/37');
    await forward(consolePage);
    await expect(stage.locator('.stage')).toContainText('24');
    await expect(stage.locator('.stage')).toContainText('75');
  });

  test('allows more hands than pupils and says so', async ({ consolePage }) => {
    await startSeminar(consolePage);
    await goTo(consolePage, 'trac-nghiem-dau');
    await forward(consolePage);
    await consolePage.locator('[data-count="1"]').fill('99');
    await expect(consolePage.locator('.present-count-sum strong')).toBeVisible();
  });
});

test.describe('a role-play with the class', () => {
  test('goes from the note through a vote, the red flags and the debrief to the activity', async ({
    kit,
    consolePage,
  }) => {
    await startSeminar(consolePage);
    const stage = await kit.page('stage');
    await goTo(consolePage, 'cuoc-goi-la');
    await expect(stage.getByText('Bài thực hành', { exact: false }).first()).toBeVisible();
    const phase = async () => {
      const { segment, segments } = await seminar(consolePage);
      const part = segments[segment];
      return part?.kind === 'roleplay' ? part.rehearsal.phase : part?.kind;
    };
    await expect(async () => {
      await forward(consolePage);
      expect(await phase()).toBe('choice');
    }).toPass({ intervals: [0] });
    await consolePage.locator('[data-count="1"]').fill('8');
    await consolePage.locator('[data-count="2"]').fill('26');
    await expect(stage.locator('.stage')).not.toContainText('26');
    await consolePage.keyboard.press('Escape');
    await forward(consolePage);
    await expect(stage.locator('.stage')).toContainText('26');
    await forward(consolePage);
    await expect.poll(phase).toBe('feedback');
    await forward(consolePage);
    await consolePage.getByRole('button', { name: 'Dấu hiệu nguy hiểm' }).click();
    await expect(consolePage.getByRole('button', { name: 'Dấu hiệu nguy hiểm' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await consolePage.getByRole('button', { name: 'Dừng tình huống' }).click();
    await expect.poll(phase).toBe('debrief');
    await expect(async () => {
      await forward(consolePage);
      expect(await phase()).toBe('activity');
    }).toPass({ intervals: [0] });
    await forward(consolePage);
    await expect(stage.getByRole('timer')).toBeVisible();
  });

  test('plays under another name where a pupil bears the character’s', async ({ kit, consolePage }) => {
    await startSeminar(consolePage);
    const stage = await kit.page('stage');
    await goTo(consolePage, 'cuoc-goi-la');
    const select = consolePage.locator('.present-names label', { hasText: 'Mai' }).locator('select');
    const other = (await select.locator('option').nth(1).textContent()) ?? '';
    await select.selectOption(other);
    await forward(consolePage, 2);
    await expect(stage.locator('.stage')).toContainText(other);
  });
});
