import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { ORIGIN } from '../address.ts';
import { withPageNumbers } from './page-numbers.ts';

const pages = new Map<string, string>();

/** The page handed over for printing under `token`, null when there is none. */
export const printPage = (token: string): string | null => pages.get(token) ?? null;

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
