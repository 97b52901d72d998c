import type { Page } from '@playwright/test';
import type { StationView } from '../../../electron/contract/station.ts';
import type { Kit } from './kit.ts';
import { expect } from './patience.ts';
import { ask } from './seminar.ts';

/** What the station draws now; fails where it is closed. */
export async function at(station: Page): Promise<NonNullable<StationView['on']>> {
  const { on } = (await ask(station, 'station.get')) as StationView;
  if (!on) throw new Error('The station is closed.');
  return on;
}

/** Where the station is, as a text that is another one after each step. */
export const place = async (station: Page): Promise<string> => JSON.stringify(await at(station));

/** Does `what` and waits until it has had its effect. */
export async function moved(station: Page, what: () => Promise<unknown>): Promise<void> {
  const before = await place(station);
  await what();
  await expect.poll(() => place(station)).not.toBe(before);
}

/** A finger on the middle of `element`, as a touch screen reports it. */
export async function tap(page: Page, selector: ReturnType<Page['locator']>): Promise<void> {
  await selector.scrollIntoViewIfNeeded();
  const box = await selector.boundingBox();
  if (!box) throw new Error('There is nothing to touch.');
  const session = await page.context().newCDPSession(page);
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** The clicker's forward key while the station has the focus, as the system reports it. */
export const click = (kit: Kit): Promise<void> =>
  kit.tell(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes('/station/'),
    );
    for (const type of ['keyDown', 'keyUp'] as const)
      window?.webContents.sendInputEvent({ type, keyCode: 'PageDown' });
  });

/** For this window it is `ms` later from now on, as if nobody had touched it since. */
export const waited = (page: Page, ms: number): Promise<void> =>
  page.evaluate((late) => {
    const { now } = Date;
    Date.now = () => now() + late;
  }, ms);
