import type { Page } from '@playwright/test';
import { forward, goTo, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { atSetup, rehearsal, step } from './support/trainer.ts';
import { words } from './support/words.ts';

/** The whole of it is in sight on a laptop of 1366x768, without scrolling. */
const inSight = (page: Page, selector: string) => expect(page.locator(selector)).toBeInViewport({ ratio: 1 });

/** Steps on until the class has to choose, and goes on with the first option until `scene`. */
async function toFork(page: Page, scene: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const now = await rehearsal(page);
    if (now.phase === 'choice' && now.scene === scene) return;
    if (now.phase === 'choice') {
      await page.locator('.present-pick').first().click();
      await expect.poll(async () => (await rehearsal(page)).path.length).toBeGreaterThan(now.path.length);
    } else await step(page);
  }
  throw new Error(`The fork of "${scene}" was not reached.`);
}

test('on a small laptop what a step needs stands in the rail without scrolling, and notes are whole while hands are counted', async ({
  kit,
  consolePage: page,
}) => {
  await atSetup(page);
  await page
    .getByRole('button', { name: words('print.open') })
    .first()
    .click();
  await inSight(page, '.print-actions .is-main');
  await page.locator('.print').evaluate((dialog) => dialog.scrollTo(0, dialog.scrollHeight));
  await inSight(page, '.print-close');
  await page.keyboard.press('Escape');

  await startSeminar(page);
  await goTo(page, 'trac-nghiem-dau');
  await inSight(page, '.mode-row button:last-child');
  await step(page);
  await inSight(page, '[data-count="3"]');
  const notes = page.locator('.present-notes');
  await expect(notes).toBeVisible();
  expect(await notes.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);

  await goTo(page, 'cuoc-goi-la');
  await inSight(page, '.present-names label:nth-of-type(1)');
  await step(page);
  for (const control of ['talk', 'flags', 'skip', 'countdown', 'stop'])
    await inSight(page, `[data-control="${control}"]`);

  const stage = await kit.page('stage');
  await toFork(page, 'cuoc-goi');
  await page.keyboard.press('KeyR');
  await expect(stage.locator('.stage-flag')).toHaveCount(3);
  // Everything with a flag is seen; the last thing said and everything without one may make room.
  await expect(stage.locator('.stage-gone .stage-flag, .stage-folded .stage-flag')).toHaveCount(0);
  await expect(stage.locator('.stage-folded')).not.toHaveCount(0);
  await page.keyboard.press('KeyR');
  await expect(stage.locator('.stage-folded')).toHaveCount(0);

  await page.locator('.present-part').last().click();
  const finish = page.getByRole('button', { name: words('console.finish') });
  await forward(page, 3);
  await expect(finish).toHaveClass(/is-over/);
});
