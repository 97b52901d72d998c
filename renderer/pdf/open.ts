import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentLoadingTask,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import rendererSrc from 'pdfjs-dist/legacy/build/pdf.renderer.min.mjs?url';
import workerSrc from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { CHUNK_BYTES, openRanges } from './ranges.ts';

/** Larger pictures are left out of a page: decoding one would take hundreds of megabytes. Pixels. */
const MAX_IMAGE_PIXELS = 64_000_000;

/** Where build/pdf-parts.ts puts what pdf.js fetches when a document needs it. */
const partsAt = (folder: string): string => new URL(`/pdf/${folder}/`, location.origin).href;

/**
 * Opens the PDF at `address` (under `app://kit/`). Parsing runs in a worker, drawing in another one (`draw`), both from
 * files of the kit. The caller destroys the task.
 *
 * SECURITY: scripts in a document are not even read (there is no viewer around it), forms in XFA are not built, nothing is
 * compiled at run time (no eval, no WebAssembly: the strict policy stays), and what it fetches lies under `app://kit/pdf/`.
 */
export async function openPdf(address: string, draw: boolean): Promise<PDFDocumentLoadingTask> {
  GlobalWorkerOptions.workerSrc = workerSrc;
  GlobalWorkerOptions.rendererSrc = rendererSrc;
  return getDocument({
    range: await openRanges(address),
    rangeChunkSize: CHUNK_BYTES,
    disableAutoFetch: true,
    disableStream: true,
    disableWorkerRendering: !draw,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    maxImageSize: MAX_IMAGE_PIXELS,
    standardFontDataUrl: partsAt('fonts'),
    cMapUrl: partsAt('cmaps'),
    cMapPacked: true,
    wasmUrl: partsAt('decoders'),
    verbosity: 0,
  });
}
