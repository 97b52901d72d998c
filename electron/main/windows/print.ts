import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { ORIGIN } from '../address.ts';
import { withPageNumbers } from './page-numbers.ts';

const pages = new Map<string, string>();
/** The one page that a window looks at, whose token changes with each. */
let shown: { token: string; html: string } | null = null;

/** The page handed over for printing or to be looked at under `token`, null when there is none. */
export const printPage = (token: string): string | null =>
  pages.get(token) ?? (shown?.token === token ? shown.html : null);

/** Keeps an HTML document for a window to look at, in place of the one before; answers its address. */
export function showPage(html: string): string {
  shown = { token: randomUUID(), html };
  return `${ORIGIN}/print/${shown.token}`;
}

/**
 * Prints an HTML document to PDF (A4, the page's own margins), tagged, fonts embedded, numbered where it asks for that. The page runs no script.
 * Rejects when the page cannot be loaded or printed.
 */
export async function htmlToPdf(html: string): Promise<Uint8Array> {
  const token = randomUUID();
  const numbered = withPageNumbers(html, process.versions.chrome);
  pages.set(token, numbered.html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false, javascript: false },
  });
  try {
    await window.loadURL(`${ORIGIN}/print/${token}`);
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      ...numbered.options,
    });
  } finally {
    pages.delete(token);
    window.destroy();
  }
}
