import { BrowserWindow } from 'electron';
import { ORIGIN } from '../address.ts';
import { isPupilKey } from '../lock-keys.ts';
import { webPreferences } from './console.ts';

/** The pupils' window, not shown yet. SECURITY: no developer tools, no key beyond a pupil's, no zoom. */
export function createStation(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 720,
    show: false,
    frame: false,
    minimizable: false,
    closable: false,
    backgroundColor: '#fdf8ef',
    title: 'Không Một Mình · máy học sinh',
    autoHideMenuBar: true,
    webPreferences: { ...webPreferences, devTools: false, navigateOnDragDrop: false },
  });
  const { webContents } = window;
  webContents.on('before-input-event', (event, input) => {
    if (!isPupilKey(input)) event.preventDefault();
  });
  // Buttons of a mouse and swipes that mean "back" to a browser.
  window.on('app-command', (event) => event.preventDefault());
  webContents.on('did-finish-load', () => void webContents.setVisualZoomLevelLimits(1, 1));
  void window.loadURL(`${ORIGIN}/station/index.html`);
  return window;
}
