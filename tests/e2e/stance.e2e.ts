import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { ask, forward, goTo, seminar, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

/** What was marked at each item so far. */
const marked = async (page: Page): Promise<(string | null)[]> => {
  const { segment, segments } = await seminar(page);
  const part = segments[segment];
  return part?.kind === 'quiz' ? Object.values(part.stance) : [];
};

test('a hall that stands is marked by one key, and shown in words without any number', async ({
  kit,
  consolePage,
}) => {
  await startSeminar(consolePage);
  const stage = await kit.page('stage');
  await goTo(consolePage, 'trac-nghiem-dau');
  await consolePage.getByRole('button', { name: words('scan.mode.stance') }).click();
  await forward(consolePage);
  const panel = consolePage.locator('.stance');
  await expect(panel).toBeVisible();
  await expect(stage.locator('.stage-quiz-hands')).toHaveText(words('stance.ask'));
  await consolePage.keyboard.press('Digit2');
  await expect(panel.getByRole('button', { pressed: true })).toContainText('2');
  await expect(stage.locator('.stage-quiz-hands')).toHaveText(words('stance.marked'));
  await expect(stage.locator('.stage-most')).toHaveCount(0);
  expect(await violations(consolePage)).toEqual([]);
  await panel.getByRole('button', { name: words('stance.none') }).click();
  await expect.poll(() => marked(consolePage)).toEqual([null]);
  await panel.getByRole('button').nth(2).click();
  await forward(consolePage);
  await expect(stage.locator('.stage-option').nth(2)).toContainText(words('stance.most'));
  await expect(stage.locator('.stage-option-result')).toHaveCount(0);
  expect(await violations(stage)).toEqual([]);
  await forward(consolePage);
  await consolePage.keyboard.press('Digit0');
  await expect(panel.getByRole('button', { pressed: true })).toContainText('0');
  await forward(consolePage);
  await expect(stage.locator('.stage-quiz-hands')).toHaveText(words('stance.shared'));
});

test('a hall is marked on the class’s own view, which does not say what @one', async ({ consolePage }) => {
  await startSeminar(consolePage);
  await ask(consolePage, 'seminar.dispatch', { type: 'move/segment', segment: 1 });
  await ask(consolePage, 'seminar.dispatch', { type: 'quiz/mode', mode: 'stance' });
  await forward(consolePage);
  await expect(consolePage.locator('.stage-stance-key')).toHaveCount(4);
  // Keys are heard only once the picture is drawn.
  await expect(async () => {
    await consolePage.keyboard.press('Digit3');
    expect(await marked(consolePage)).toHaveLength(1);
  }).toPass();
  await expect(consolePage.locator('.stage-quiz-hands')).toHaveText(words('stance.marked'));
  await expect(consolePage.locator('.stage-most')).toHaveCount(0);
  await forward(consolePage);
  await expect(consolePage.locator('.stage-option').nth(2)).toContainText(words('stance.most'));
});

test('hands are taken back by a key of the console, where nothing is being typed', async ({
  consolePage,
}) => {
  await startSeminar(consolePage);
  await goTo(consolePage, 'trac-nghiem-dau');
  await forward(consolePage);
  const first = consolePage.locator('[data-count="1"]');
  await expect(first).toBeVisible();
  for (const key of ['Digit1', 'Digit9', 'Enter']) await consolePage.keyboard.press(key);
  await expect(first).toHaveValue('9');
  await consolePage.keyboard.press('KeyU');
  await expect(first).toHaveValue('');
});
