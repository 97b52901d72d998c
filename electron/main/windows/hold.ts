import type { BrowserWindow } from 'electron';

/**
 * Keys of the system (Alt+Tab, the Windows key, Ctrl+Esc, Alt+F4, Esc) come to a page only while it filled the screen by itself and
 * asked for them: https://wicg.github.io/keyboard-lock/. Which ones it really gets is up to the system.
 */
const HOLD = `document.documentElement.requestFullscreen({ navigationUI: 'hide' }).then(() => navigator.keyboard.lock())`;

/** Keeps the screen and the keys for `window`, as far as the system allows; answers whether the page has them. */
export async function hold(window: BrowserWindow): Promise<boolean> {
  if (window.isDestroyed()) return false;
  if (!window.isKiosk()) window.setKiosk(true);
  window.setAlwaysOnTop(true, 'screen-saver');
  try {
    await window.webContents.executeJavaScript(HOLD, true);
    return true;
  } catch {
    // The page is just being loaded or left; it is asked again when it is there.
    return false;
  }
}

/** Lets go of the screen, so that the window can be put on another display. */
export function release(window: BrowserWindow): void {
  window.setAlwaysOnTop(false);
  if (window.isKiosk()) window.setKiosk(false);
}
