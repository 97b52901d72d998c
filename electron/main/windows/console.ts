import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { ORIGIN } from '../address.ts';

/** SECURITY: what every window of the kit is made with (Electron checklist 2, 3, 4, 6, 8). */
export const webPreferences = {
  preload: join(__dirname, '../preload/preload.cjs'),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  // A middle click opens nothing.
  disableBlinkFeatures: 'Auxclick',
  spellcheck: false,
  backgroundThrottling: false,
  v8CacheOptions: 'code',
} as const;

/**
 * The trainer's window. Shown once it has drawn, so that nobody sees an empty one; not at all where pupils had the laptop
 * when the kit ended.
 */
export function createConsole(locked: boolean): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 960,
    minHeight: 600,
    show: false,
    backgroundColor: '#fdf8ef',
    title: 'Không Một Mình',
    autoHideMenuBar: true,
    webPreferences,
  });
  window.once('ready-to-show', () => {
    if (locked) return;
    window.maximize();
    window.show();
  });
  void window.loadURL(`${ORIGIN}/console/index.html`);
  return window;
}
