import { type BrowserWindow, type Rectangle, screen } from 'electron';

/** Time a window manager gets to carry out a placement, ms. */
export const SETTLE_MS = 300;

/** How often a place is corrected before that is given up. */
export const TRIES = 5;

export const settle = (): Promise<void> => new Promise((done) => setTimeout(done, SETTLE_MS));

/** Bounds of the display with this id, null when it is gone. */
export const boundsOf = (displayId: number): Rectangle | null =>
  screen.getAllDisplays().find(({ id }) => id === displayId)?.bounds ?? null;

/**
 * Brings `window` to the display with `displayId` and lets it fill it, as long as `wanted` holds. Reads back where it is
 * and tries again; answers whether it got there.
 */
export async function moveTo(
  window: BrowserWindow,
  displayId: number,
  wanted: () => boolean,
): Promise<boolean> {
  const isThere = (): boolean => screen.getDisplayMatching(window.getBounds()).id === displayId;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const target = boundsOf(displayId);
    if (target === null || window.isDestroyed() || !wanted()) return false;
    if (isThere()) return true;
    if (window.isFullScreen()) window.setFullScreen(false);
    if (window.isMaximized()) window.unmaximize();
    await settle();
    if (window.isDestroyed() || !wanted()) return false;
    window.setBounds(target);
    await settle();
    if (window.isDestroyed() || !wanted()) return false;
    if (isThere()) window.maximize();
  }
  return !window.isDestroyed() && isThere();
}
