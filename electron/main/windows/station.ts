import { BrowserWindow } from 'electron';
import { ORIGIN } from '../address.ts';
import { webPreferences } from './console.ts';

/** The pupils' window, not shown yet. */
export function createStation(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 720,
    show: false,
    frame: false,
    backgroundColor: '#fdf8ef',
    title: 'Không Một Mình · máy học sinh',
    autoHideMenuBar: true,
    webPreferences,
  });
  void window.loadURL(`${ORIGIN}/station/index.html`);
  return window;
}
