import { BrowserWindow, screen } from 'electron';
import type { DisplayInfo } from '../../contract/snapshot.ts';
import { ORIGIN } from '../address.ts';

/** How long the numbers stay, ms. */
const SHOWN_MS = 5000;

/** The numbers that tell displays apart: one small window in the middle of each. They go by themselves, or with any key. */
export class Numbers {
  #windows: BrowserWindow[] = [];
  #stop: (() => void) | null = null;

  /** Shows the number of each of `displays`; a key in one of the kit's windows `listening` takes them away. */
  show(displays: readonly DisplayInfo[], listening: readonly BrowserWindow[]): void {
    this.close();
    this.#windows = displays.flatMap(open);
    const timer = setTimeout(() => this.close(), SHOWN_MS);
    const press = (event: Electron.Event, input: Electron.Input): void => {
      if (input.type !== 'keyDown') return;
      // Esc closes the innermost thing and nothing else; every other key does what it always does.
      if (input.code === 'Escape') event.preventDefault();
      this.close();
    };
    for (const { webContents } of listening) webContents.on('before-input-event', press);
    this.#stop = () => {
      clearTimeout(timer);
      for (const window of listening)
        if (!window.isDestroyed()) window.webContents.off('before-input-event', press);
    };
  }

  close(): void {
    this.#stop?.();
    this.#stop = null;
    for (const window of this.#windows) if (!window.isDestroyed()) window.destroy();
    this.#windows = [];
  }
}

function open({ id, number, label, width, height }: DisplayInfo): BrowserWindow[] {
  const bounds = screen.getAllDisplays().find((display) => display.id === id)?.bounds;
  if (!bounds) return [];
  const side = Math.round(Math.min(bounds.width, bounds.height) / 2.4);
  const window = new BrowserWindow({
    x: bounds.x + Math.round((bounds.width - side) / 2),
    y: bounds.y + Math.round((bounds.height - side) / 2),
    width: side,
    height: side,
    show: false,
    frame: false,
    resizable: false,
    // The console keeps the focus, and with it the keys.
    focusable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    backgroundColor: '#12263a',
    title: String(number),
    // SECURITY: it shows three words and can call nothing, so it gets no bridge.
    webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false },
  });
  window.setAlwaysOnTop(true, 'screen-saver');
  const words = new URLSearchParams({ number: String(number), label, size: `${width}×${height}` });
  window.once('ready-to-show', () => {
    if (!window.isDestroyed()) window.showInactive();
  });
  void window.loadURL(`${ORIGIN}/identify/index.html?${words}`).catch(() => undefined);
  return [window];
}
