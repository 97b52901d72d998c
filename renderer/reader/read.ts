import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MAX_PAGE_TEXT, type PdfInfo, type PdfReading } from '../../electron/contract/pdf.ts';
import { MAX_PAGES } from '../../slides/model/deck.ts';
import { openPdf } from '../pdf/open.ts';
import { firstLetters, headingOf, linesOf, type Run } from './lines.ts';

type Page = PdfInfo['pages'][number];

async function readPage(document: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await document.getPage(number);
  try {
    const { items } = await page.getTextContent();
    const lines = linesOf(items.filter((item): item is typeof item & Run => 'str' in item));
    const title = headingOf(lines);
    const others = lines.filter(({ text }) => text !== title);
    return { title, lines: firstLetters(others, MAX_PAGE_TEXT) };
  } finally {
    page.cleanup();
  }
}

/** What the PDF at `address` holds, or why it cannot be shown. Every page is opened once: none may be broken. */
export async function readPdf(address: string): Promise<PdfReading> {
  const task = await openPdf(address, false);
  try {
    const document = await task.promise;
    if (document.numPages === 0) return { ok: false, reason: 'empty' };
    if (document.numPages > MAX_PAGES) return { ok: false, reason: 'pages' };
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await readPage(document, number));
    return { ok: true, info: { pages } };
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return { ok: false, reason: encrypted ? 'encrypted' : 'broken' };
  } finally {
    await task.destroy();
  }
}
