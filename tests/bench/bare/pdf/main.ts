import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerSrc from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerSrc;

/** Draws one page as large as the display and puts it in the place of the one before. */
async function show(document_: PDFDocumentProxy, number: number): Promise<void> {
  const page = await document_.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const pixels = (length: number): number => length * devicePixelRatio;
  const scale = Math.min(pixels(screen.width) / natural.width, pixels(screen.height) / natural.height);
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  page.cleanup();
  canvas.dataset.page = String(number);
  document.querySelector('.pdf-page')?.replaceChildren(canvas);
}

/** pdf.js as its documentation says, with the whole file: nothing is drawn ahead, nothing is kept. */
async function start(file: string): Promise<void> {
  const document_ = await getDocument({ url: file, verbosity: 0 }).promise;
  let number = 1;
  await show(document_, number);
  window.addEventListener('keydown', ({ code }) => {
    if (code !== 'PageDown') return;
    number += 1;
    void show(document_, number);
  });
}

void start(new URLSearchParams(location.search).get('file') ?? '');
