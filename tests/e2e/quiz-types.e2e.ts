import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../build/tools/paths.ts';
import { violations } from './support/axe.ts';
import type { Kit } from './support/kit.ts';
import { forward, goTo, seminar, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

/** Starts the kit with a pack whose quiz asks for several options and for a point of a scale. */
async function launched(kit: Kit) {
  cpSync(inRoot('tests', 'fixtures', 'quizzes', 'pack'), join(kit.data, 'packs', 'kieu'), {
    recursive: true,
  });
  await kit.launch();
  const page = await kit.page('console');
  await startSeminar(page, { programmeId: 'kieu' });
  return page;
}

test('where one may choose several, hands are more than pupils and are never called so', async ({
  idleKit: kit,
}) => {
  const page = await launched(kit);
  const stage = await kit.page('stage');
  for (const part of ['dau', 'cuoi']) {
    await goTo(page, part);
    await forward(page);
    await expect(stage.getByText(words('quiz.hint.several'))).toBeVisible();
    await page.locator('[data-count="1"]').fill('37');
    await page.locator('[data-count="2"]').fill('24');
    const sum = page.locator('.present-count-sum');
    await expect(sum).toContainText(words('quiz.count.each'));
    await expect(sum.locator('strong')).toHaveCount(0);
    await expect(stage.locator('.stage')).not.toContainText('24');
    // More hands for one option than pupils in the room can only be a mistake of counting.
    await page.locator('[data-count="3"]').fill('38');
    await expect(sum.locator('strong')).toBeVisible();
    await page.locator('[data-count="3"]').fill('0');
    await page.keyboard.press('Escape');
    await forward(page);
    await expect(stage.locator('.stage')).toContainText('65');
    await expect(stage.locator('.stage-quiz-hands')).toContainText('37 em');
    await expect(stage.locator('.stage')).not.toContainText('61');
    expect(await violations(page)).toEqual([]);
    await forward(page);
    await expect(stage.getByText(words('quiz.hint.scale'))).toBeVisible();
    await page.locator('[data-count="3"]').fill('30');
    await page.keyboard.press('Escape');
    await forward(page, 2);
  }
  // Opening and closing side by side: both bars of the first option are full, that is all 37.
  await expect(stage.locator('.stage-anchor-row').first()).toContainText('100');
  expect(await violations(stage)).toEqual([]);
});

test('several options are counted on the class’s own picture too @one', async ({ idleKit: kit }) => {
  const page = await launched(kit);
  await forward(page);
  await expect(page.getByText(words('quiz.hint.several'))).toBeVisible();
  for (const key of ['Digit1', 'Digit3', 'Digit0', 'Enter', 'Digit2', 'Digit5', 'Enter', 'Digit0', 'Enter'])
    await page.keyboard.press(key);
  await expect
    .poll(async () => {
      const part = (await seminar(page)).segments[0];
      return part?.kind === 'quiz' ? part.tallies['ke-voi-ai'] : null;
    })
    .toEqual({ 'bo-me': 30, 'co-giao': 25 });
  await forward(page);
  await expect(page.locator('.stage')).toContainText('25');
});
