import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { ORIGIN } from '../address.ts';

const pages = new Map<string, string>();

/** The page handed over for printing under `token`, null when there is none. */
export const printPage = (token: string): string | null => pages.get(token) ?? null;

/**
 * Prints an HTML document to PDF (A4, the page's own margins), tagged, fonts embedded. The page runs no script.
 * Rejects when the page cannot be loaded or printed.
 */
export async function htmlToPdf(html: string): Promise<Uint8Array> {
  const token = randomUUID();
  pages.set(token, html);
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
    });
  } finally {
    pages.delete(token);
    window.destroy();
  }
}
