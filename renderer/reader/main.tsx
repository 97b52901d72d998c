import type { PdfReading } from '../../electron/contract/pdf.ts';
import { readPdf } from './read.ts';

declare global {
  interface Window {
    /** What main asks of this page. */
    readPdf?: (address: string) => Promise<PdfReading>;
  }
}

window.readPdf = readPdf;
