import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Want } from './queue.ts';

/** A drawing under way; `cancel` makes `done` reject. */
export type Drawing = { done: Promise<HTMLCanvasElement>; cancel: () => void };

/** Draws a page as large as fits into what is wanted, its shape kept, in real pixels. */
export function drawPage(document_: PDFDocumentProxy, { page: number, width, height }: Want): Drawing {
  let stop: (() => void) | null = null;
  let cancelled = false;
  const draw = async (): Promise<HTMLCanvasElement> => {
    const page = await document_.getPage(number);
    if (cancelled) throw new Error('cancelled');
    const natural = page.getViewport({ scale: 1 });
    const scale = Math.min(width / natural.width, height / natural.height);
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(viewport.width));
    canvas.height = Math.max(1, Math.round(viewport.height));
    const task = page.render({ canvas, viewport });
    stop = () => task.cancel();
    try {
      await task.promise;
    } finally {
      // The pictures of a page may be large; what it was drawn from is let go of at once.
      page.cleanup();
    }
    return canvas;
  };
  return {
    done: draw(),
    cancel: () => {
      cancelled = true;
      stop?.();
    },
  };
}
