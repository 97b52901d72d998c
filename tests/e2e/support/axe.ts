import { expect, type Frame, type Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

/** Brings axe into a frame, once for each document; finite motion is at its end before anything is looked at. */
async function bringAxe(frame: Frame): Promise<void> {
  const isThere = await frame.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(moving.map(({ finished }) => finished));
    return 'axe' in window;
  });
  if (!isThere) await frame.evaluate(axe.source);
}

/** What axe finds wrong on a page, each with the places where. */
export const violations = async (page: Page): Promise<string[]> => {
  // A frame may be on its way to another page: then it is that page which is looked at.
  for (const frame of page.frames()) await expect(async () => bringAxe(frame)).toPass({ timeout: 30_000 });
  const found = await page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    const results: AxeResults = await here.run(document, { resultTypes: ['violations'] });
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      targets: nodes.map(({ target }) => target.join(' ')),
    }));
  });
  return found.map(({ id, help, targets }) => `${id}: ${help} at ${targets.join(', ')}`);
};
