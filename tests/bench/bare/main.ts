import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, Menu, type Rectangle, screen } from 'electron';

/** Time a window manager gets to carry out a placement, ms; the kit waits as long. */
const SETTLE_MS = 300;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const open = (
  page: string,
  options: Electron.BrowserWindowConstructorOptions,
  query: Record<string, string> = {},
): BrowserWindow => {
  const window = new BrowserWindow({
    show: false,
    autoHideMenuBar: true,
    ...options,
    webPreferences: { backgroundThrottling: false, spellcheck: false },
  });
  void window.loadFile(join(__dirname, '../renderer', page, 'index.html'), { query });
  return window;
};

/** A window as any app opens it: shown, filling the laptop's display, once it has drawn. */
const openFirst = (page: string): BrowserWindow => {
  const window = open(page, { width: 1366, height: 768 });
  window.once('ready-to-show', () => {
    window.maximize();
    window.show();
  });
  return window;
};

const fill = async (window: BrowserWindow, bounds: Rectangle): Promise<void> => {
  window.showInactive();
  window.setBounds(bounds);
  await wait(SETTLE_MS);
  window.setFullScreen(true);
};

/** A window of its own, full screen on the second display. */
const openSecond = (page: string, query?: Record<string, string>): void => {
  const bounds = screen.getAllDisplays().find(({ bounds: { x } }) => x > 0)?.bounds;
  if (bounds === undefined) throw new Error('The second display is not there.');
  const window = open(page, { width: 1280, height: 720, frame: false }, query);
  window.once('ready-to-show', () => void fill(window, bounds));
};

/** A plain window; `window.open(file)` in it opens the PDF `file` on the second display. */
const openPdfs = (): void => {
  openFirst('launch').webContents.setWindowOpenHandler(({ url }) => {
    openSecond('pdf', { file: url });
    return { action: 'deny' };
  });
};

const print = async (address: string): Promise<void> => {
  const window = new BrowserWindow({ show: false, webPreferences: { javascript: false } });
  try {
    await window.loadURL(address);
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
    });
    writeFileSync(`${fileURLToPath(address)}.pdf`, pdf);
  } finally {
    window.destroy();
  }
};

/** A plain window; `window.open(file)` in it prints the page `file` to a PDF beside it and then says so. */
const openPrinter = (): void => {
  const { webContents } = openFirst('launch');
  const tell = (error: string | null): void =>
    void webContents.executeJavaScript(`window.benchPrinted(${JSON.stringify(error)})`);
  webContents.setWindowOpenHandler(({ url }) => {
    void print(url).then(
      () => tell(null),
      (error: unknown) => tell(String(error)),
    );
    return { action: 'deny' };
  });
};

/**
 * Which windows are opened: `launch` the plain one, `deck` the deck's own, `two` the deck on both displays, `pdf` the plain
 * one that can open a PDF, `print` the plain one that can print a page.
 */
const shape = app.commandLine.getSwitchValue('windows');

void app.whenReady().then(() => {
  Menu.setApplicationMenu(null);
  if (shape === 'launch') openFirst('launch');
  if (shape === 'pdf') openPdfs();
  if (shape === 'print') openPrinter();
  if (shape === 'two') openFirst('deck');
  if (shape === 'two' || shape === 'deck') openSecond('deck');
});
app.on('window-all-closed', () => app.quit());
