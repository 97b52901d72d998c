import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { type PdfInfo, pdfReadingSchema } from '../../contract/pdf.ts';
import { PdfError } from '../../core/content/pdf/refusal.ts';
import { ORIGIN } from '../address.ts';

/** A large document on a slow laptop takes a minute; this long nobody waits before the screen, ms. */
const PATIENCE_MS = 5 * 60 * 1000;

/** Documents being read now: name in the address -> file. */
const reading = new Map<string, string>();

/** The file that is being read under `path` (below `/media/`), null when none is. */
export const pdfBeingRead = (path: string): string | null => reading.get(path) ?? null;

/**
 * Looks into a PDF: its pages with their words. SECURITY: a document from outside is taken apart in a sandboxed window of
 * its own that can call nothing of the kit; what it answers is checked like any input.
 *
 * @throws PdfError `encrypted`, `broken`, `empty`, `pages`, `slow`
 */
export async function readPdf(file: string, name: string): Promise<PdfInfo> {
  const path = `being-read/${randomUUID()}.pdf`;
  reading.set(path, file);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false, spellcheck: false },
  });
  try {
    const parsed = pdfReadingSchema.safeParse(await ask(window, `${ORIGIN}/media/${path}`, name));
    if (!parsed.success) throw new PdfError('broken', name, parsed.error);
    if (!parsed.data.ok) throw new PdfError(parsed.data.reason, name);
    return parsed.data.info;
  } finally {
    reading.delete(path);
    if (!window.isDestroyed()) window.destroy();
  }
}

function ask(window: BrowserWindow, address: string, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new PdfError('slow', name)), PATIENCE_MS);
    const settle = (answer: () => void): void => {
      clearTimeout(late);
      answer();
    };
    // Too much for the window is too much for the stage.
    window.webContents.once('render-process-gone', (_event, { reason }) =>
      settle(() => reject(new PdfError('broken', name, reason))),
    );
    window
      .loadURL(`${ORIGIN}/reader/index.html`)
      .then(() => window.webContents.executeJavaScript(`window.readPdf(${JSON.stringify(address)})`))
      .then(
        (answer: unknown) => settle(() => resolve(answer)),
        (error: unknown) => settle(() => reject(new PdfError('broken', name, error))),
      );
  });
}
