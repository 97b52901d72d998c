import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../slides/model/text.ts';
import type { Kit, WindowName } from '../../tests/e2e/support/kit.ts';
import { expect } from '../../tests/e2e/support/patience.ts';
import { ask, snapshot } from '../../tests/e2e/support/seminar.ts';

/** A window is still when letters and pictures are there, every motion is over, and two frames have gone by. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(
      [...document.images]
        .filter(({ complete }) => !complete)
        .map((image) => image.decode().catch(() => undefined)),
    );
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    await frame();
    const ending = document
      .getAnimations()
      .filter((motion) => Number.isFinite(motion.effect?.getComputedTiming().endTime));
    await Promise.all(ending.map((motion) => motion.finished.catch(() => undefined)));
    await frame();
  });

const speaks = (page: Page, locale: Locale): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('lang', locale);

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** A picture of the page as it stands. Asked for directly: there are hundreds, and speed counts more than bytes. */
async function picture(page: Page): Promise<Buffer> {
  let session = sessions.get(page);
  if (!session) {
    session = page.context().newCDPSession(page);
    sessions.set(page, session);
  }
  await settle(page);
  const options = { format: 'png', optimizeForSpeed: true } as const;
  const { data } = await (await session).send('Page.captureScreenshot', options);
  return Buffer.from(data, 'base64');
}

/** Switches the language without the menu, so that what is open and has the focus stays so. */
async function speak(page: Page, locale: Locale): Promise<void> {
  await ask(page, 'settings.set', { locale });
  const { seminar } = await snapshot(page);
  if (seminar)
    await ask(page, 'seminar.dispatch', { type: 'setup/change', setup: { ...seminar.setup, locale } });
}

export type Stop = {
  /** The language menu cannot be reached, or would take the focus from what is to be seen. */
  withoutMenu?: boolean;
  /** Done on the console after each switch, where a screen has a language of its own. */
  after?: (page: Page, locale: Locale) => Promise<void>;
  /** Only these windows; both where left out. */
  windows?: readonly WindowName[];
};

/**
 * Takes pictures of console and stage in all languages into `folder`/{vi,en,uk}/NN-name-{console,stage}.png, numbered in
 * the order in which they are taken. It switches by the language menu and leaves the kit in Vietnamese.
 */
export class Camera {
  readonly #folder: string;
  #stops = 0;
  #taken = 0;

  constructor(folder: string) {
    this.#folder = folder;
    for (const locale of LOCALES) mkdirSync(join(folder, locale), { recursive: true });
  }

  /** How many pictures were taken. */
  get taken(): number {
    return this.#taken;
  }

  /** Takes the pictures of one stop: every open window in every language. */
  async shoot(kit: Kit, name: string, { withoutMenu = false, after, windows }: Stop = {}): Promise<void> {
    this.#stops += 1;
    const label = `${String(this.#stops).padStart(2, '0')}-${name}`;
    const page = await kit.page('console');
    for (const locale of ['en', 'uk', 'vi'] as const) {
      if (withoutMenu) await speak(page, locale);
      else await page.locator('.language-menu').selectOption(locale);
      await speaks(page, locale);
      await after?.(page, locale);
      await this.#windows(kit, locale, label, windows);
    }
  }

  async #windows(
    kit: Kit,
    locale: Locale,
    label: string,
    windows: readonly WindowName[] = ['console', 'stage'],
  ): Promise<void> {
    const open = windows.filter((window) => kit.isOpen(window));
    await Promise.all(
      open.map(async (window) => {
        const page = await kit.page(window);
        await speaks(page, locale);
        writeFileSync(join(this.#folder, locale, `${label}-${window}.png`), await picture(page));
        this.#taken += 1;
      }),
    );
  }
}
