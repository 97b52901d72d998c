import { BrowserWindow, type Rectangle } from 'electron';
import { ORIGIN } from '../address.ts';
import { webPreferences } from './console.ts';
import { boundsOf, settle, TRIES } from './move.ts';

/** True where `window` is in its place; under a scale like 125 % the system rounds, so that one unit is none. */
const isAt = (window: BrowserWindow, target: Rectangle): boolean => {
  const bounds = window.getBounds();
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(bounds[side] - target[side]) <= 1);
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
    const target = boundsOf(displayId);
    if (target === null || window.isDestroyed() || !wanted()) return false;
    if (attempt === 0) show(window);
    if (isAt(window, target) && window.isFullScreen()) return true;
    if (window.isFullScreen() && !isAt(window, target)) window.setFullScreen(false);
    window.setBounds(target);
    await settle();
    if (window.isDestroyed() || !wanted()) return false;
    window.setFullScreen(true);
    await settle();
  }
  return isPlaced(window, displayId);
}

/** True where the stage fills the display with `displayId`. */
export function isPlaced(window: BrowserWindow, displayId: number): boolean {
  const target = boundsOf(displayId);
  return target !== null && !window.isDestroyed() && isAt(window, target);
}

/** "Show the desktop" puts the stage away together with the console: it has to come back by itself. */
function show(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.showInactive();
}
