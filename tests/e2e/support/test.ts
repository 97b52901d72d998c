import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect as expectations, type Page, type TestInfo } from '@playwright/test';
import { openDisplays, type TwoDisplays } from '../../../build/display.ts';
import { Kit } from './kit.ts';
import type { KitOptions } from './options.ts';
import { looksSoon } from './patience.ts';
import { checkout, ordinaryUser, type Place } from './place.ts';

type Fixtures = KitOptions & {
  /** Arguments for every launch of the test (`test.use({ kitArgs: [...] })`). */
  kitArgs: string[];
  /** The private screen. */
  screens: TwoDisplays;
  /** The kit, not yet started: for tests that prepare the data directory first. */
  idleKit: Kit;
  /** The kit, started on a fresh data directory. */
  kit: Kit;
  /** The started kit's console. */
  consolePage: Page;
};
type WorkerFixtures = { checkoutPlace: Place; ordinaryPlace: { get: () => Promise<Place> } };

/** What a failed test leaves: a picture of every window and what the kit printed. */
const attachEvidence = async (kit: Kit, info: TestInfo): Promise<void> => {
  await info.attach('log', { body: kit.log, contentType: 'text/plain' });
  for (const page of kit.isRunning ? kit.app.windows() : []) {
    const picture = await page.screenshot({ timeout: 5000 }).catch(() => undefined);
    if (picture !== undefined) await info.attach(page.url(), { body: picture, contentType: 'image/png' });
  }
};

/** Playwright's test with the kit in real Electron on a private screen. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  displays: [2, { option: true }],
  sandboxed: [false, { option: true }],
  kitArgs: [[], { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  checkoutPlace: [async ({}, use) => use(checkout()), { scope: 'worker' }],

  ordinaryPlace: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      let place: Promise<Place> | undefined;
      const get = (): Promise<Place> => {
        place ??= ordinaryUser();
        return place;
      };
      await use({ get });
      (await place)?.remove();
    },
    { scope: 'worker' },
  ],

  screens: async ({ displays }, use) => {
    const screens = await openDisplays(displays);
    await use(screens);
    await screens.close();
  },

  idleKit: async ({ screens, sandboxed, kitArgs, checkoutPlace, ordinaryPlace }, use, info) => {
    const place = sandboxed ? await ordinaryPlace.get() : checkoutPlace;
    const data = mkdtempSync(join(tmpdir(), 'kit-data-'));
    place.giveTo(data);
    const kit = new Kit(place, screens, data, kitArgs);
    await use(kit);
    if (info.status !== info.expectedStatus) await attachEvidence(kit, info);
    await kit.close();
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },

  kit: async ({ idleKit }, use) => {
    await idleKit.launch();
    await use(idleKit);
  },

  consolePage: async ({ kit }, use) => use(await kit.page('console')),
});

export const expect = looksSoon(expectations);
