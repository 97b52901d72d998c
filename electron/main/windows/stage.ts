import { BrowserWindow, type Rectangle, screen } from 'electron';
import { ORIGIN } from '../address.ts';
import { webPreferences } from './console.ts';

/** How often the place of the stage is corrected before the trainer is told. */
const TRIES = 5;

/** Time a window manager gets to carry out a placement, ms. */
const SETTLE_MS = 300;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const isAt = (window: BrowserWindow, { x, y, width, height }: Rectangle): boolean => {
  const bounds = window.getBounds();
  return bounds.x === x && bounds.y === y && bounds.width === width && bounds.height === height;
};

/** The audience's window, not shown yet. It never takes the focus from the console. */
export function createStage(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 720,
    show: false,
    frame: false,
    backgroundColor: '#12263a',
    title: 'Không Một Mình · màn chiếu',
    autoHideMenuBar: true,
    webPreferences,
  });
  void window.loadURL(`${ORIGIN}/stage/index.html`);
  return window;
}

/**
 * Puts `window` full screen on the display with `displayId`. Some desktops put it elsewhere: its bounds are read back and
 * applied again. Answers whether it is where it should be; false as well when window or display have gone meanwhile, or when
 * `wanted` no longer holds, because displays changed again and a later placement is under way.
 */
export async function placeStage(
  window: BrowserWindow,
  displayId: number,
  wanted: () => boolean,
): Promise<boolean> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const display = screen.getAllDisplays().find(({ id }) => id === displayId);
    if (!display || window.isDestroyed() || !wanted()) return false;
    if (attempt === 0) window.showInactive();
    if (isAt(window, display.bounds) && window.isFullScreen()) return true;
    if (window.isFullScreen() && !isAt(window, display.bounds)) window.setFullScreen(false);
    window.setBounds(display.bounds);
    await wait(SETTLE_MS);
    if (window.isDestroyed() || !wanted()) return false;
    window.setFullScreen(true);
    await wait(SETTLE_MS);
  }
  const display = screen.getAllDisplays().find(({ id }) => id === displayId);
  return display !== undefined && !window.isDestroyed() && isAt(window, display.bounds);
}
