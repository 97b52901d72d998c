import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '../../electron/core/archive/open.ts';
import { simulateDirectory } from '../../electron/core/archive/simulate/run.ts';
import { loadContent } from '../../electron/core/content/load.ts';
import { mergeAll } from '../../electron/core/exchange/merge-all.ts';
import type { Kit } from '../../tests/e2e/support/kit.ts';
import { expect } from '../../tests/e2e/support/patience.ts';
import { words } from '../../tests/e2e/support/words.ts';
import { inRoot } from '../tools/paths.ts';
import type { Camera } from './camera.ts';
import type { Steps } from './steps.ts';

const LAPTOPS = 4;

/** The pages beside the list, by the message of their button. */
const PAGES = {
  home: 'imports.open',
  take: 'exchange.take.open',
  decide: 'decide.open',
  plan: 'plan.pageButton',
  schools: 'plan.schools.pageButton',
  rollup: 'rollup.open',
  give: 'exchange.give.open',
  backup: 'exchange.backup.open',
  organisation: 'organisation.open',
  purge: 'purge.open',
} as const;

/** Fills `data` with what an organiser has: simulated seminars of several laptops. */
export async function manyLaptops(data: string): Promise<void> {
  const library = loadContent([inRoot()]);
  const sticks = mkdtempSync(join(tmpdir(), 'kit-demo-'));
  try {
    const paths = Array.from({ length: LAPTOPS }, (_, index) => join(sticks, `usb-${index + 1}`));
    for (const [index, path] of paths.entries())
      simulateDirectory(path, {
        seminars: 6 + index,
        seed: `den-long-${index + 1}`,
        library,
        appVersion: '0.0.0',
      });
    const db = openArchive(data);
    await mergeAll(db, paths);
    db.close();
  } finally {
    rmSync(sticks, { recursive: true, force: true });
  }
}

/** The list of closed seminars of many laptops, and every page beside it. */
export async function organiser({
  kit,
  camera,
  step,
}: {
  kit: Kit;
  camera: Camera;
  step: Steps['step'];
}): Promise<void> {
  const page = await kit.page('console');
  const shoot = (name: string): Promise<void> => camera.shoot(kit, name, { windows: ['console'] });
  await step('the seminars of many laptops', async () => {
    await page.getByRole('button', { name: words('setup.recent.all') }).click();
    await expect(page.locator('.archive-row').first()).toBeVisible();
    await shoot('many');
  });
  await step('the organiser’s pages', async () => {
    for (const [name, button] of Object.entries(PAGES)) {
      // Names of pages end alike ("Góc tổng hợp…"), and a button may say after its name how much waits.
      const opens = new RegExp(`^${words(button)}`);
      await page.locator('.archive-pages nav button').filter({ hasText: opens }).click();
      await expect(page.getByRole('button', { name: words('exchange.back') })).toBeVisible();
      if (name === 'rollup') await expect(page.locator('.rollup-safe').first()).toBeVisible();
      await shoot(name);
      await page.getByRole('button', { name: words('exchange.back') }).click();
    }
  });
}
