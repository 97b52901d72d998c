import { PDFDataRangeTransport } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Size of the first piece of a document, in bytes; the others are as pdf.js asks for them. */
const FIRST_BYTES = 64 * 1024;

/** Pieces are fetched in multiples of this, in bytes: a picture on a page in a few, not in hundreds. */
export const CHUNK_BYTES = 256 * 1024;

async function piece(address: string, first: number, last: number): Promise<Response> {
  const answer = await fetch(address, { headers: { range: `bytes=${first}-${last}` } });
  if (answer.status !== 206) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

const sizeOf = (answer: Response): number =>
  Number(/\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')?.[1] ?? 0);

/** A document that is fetched piece by piece, as its pages are shown. */
export class Ranges extends PDFDataRangeTransport {
  readonly #address: string;

  constructor(address: string, size: number, start: Uint8Array) {
    super(size, start);
    this.#address = address;
  }

  override requestDataRange(begin: number, end: number): void {
    piece(this.#address, begin, end - 1)
      .then((answer) => answer.arrayBuffer())
      .then(
        (bytes) => this.onDataRange(begin, new Uint8Array(bytes)),
        // pdf.js waits for an answer; without bytes it gives the page up.
        () => this.onDataRange(begin, null),
      );
  }
}

/** Fetches the beginning of the document at `address` and opens the way to the rest. Rejects when it is not there. */
export async function openRanges(address: string): Promise<Ranges> {
  const answer = await piece(address, 0, FIRST_BYTES - 1);
  return new Ranges(address, sizeOf(answer), new Uint8Array(await answer.arrayBuffer()));
}
