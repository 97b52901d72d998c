import { randomFillSync } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

/** A deck as large as one gets: every page has a picture of its own that cannot be packed. */
export const PDF_PAGES = 200;

/** Pixels of each picture; with three bytes each, all of them are 83 MB. */
const [WIDTH, HEIGHT] = [420, 330];

/** Objects of the file before the first page: catalogue, list of pages, typeface. */
const BEFORE = 3;
/** Objects of each page: the page, its words, its picture. */
const EACH = 3;

const pageObject = (index: number): number => BEFORE + 1 + index * EACH;

/** Writes objects one after the other and knows where each begins (ISO 32000-1, 7.5). */
class Writer {
  readonly #file: number;
  readonly #offsets: number[] = [];
  #at = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
    this.put('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
  }

  put(data: string | Buffer): void {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data;
    writeSync(this.#file, bytes);
    this.#at += bytes.length;
  }

  object(number: number, head: string, data?: Buffer): void {
    this.#offsets[number] = this.#at;
    this.put(`${number} 0 obj\n${head}`);
    if (data) {
      this.put('\nstream\n');
      this.put(data);
      this.put('\nendstream');
    }
    this.put('\nendobj\n');
  }

  end(): void {
    const places = this.#offsets.slice(1).map((at) => `${String(at).padStart(10, '0')} 00000 n \n`);
    const start = this.#at;
    this.put(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places.join('')}`);
    this.put(`trailer\n<</Size ${places.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`);
    closeSync(this.#file);
  }
}

/** Writes a PDF of 200 pages and 83 MB to `path`. */
export function writeBigPdf(path: string): void {
  const writer = new Writer(path);
  const pages = Array.from({ length: PDF_PAGES }, (_, index) => index);
  const kids = pages.map((index) => `${pageObject(index)} 0 R`).join(' ');
  writer.object(1, '<</Type/Catalog/Pages 2 0 R>>');
  writer.object(2, `<</Type/Pages/Count ${PDF_PAGES}/Kids[${kids}]>>`);
  writer.object(3, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
  for (const index of pages) writePage(writer, index);
  writer.end();
}

function writePage(writer: Writer, index: number): void {
  const page = pageObject(index);
  const words = `BT /F 40 Tf 60 460 Td (Page ${index + 1}: hang up and tell an adult) Tj ET`;
  const drawing = Buffer.from(`${words} q 420 0 0 330 480 80 cm /I Do Q`);
  const picture = randomFillSync(Buffer.alloc(WIDTH * HEIGHT * 3));
  const resources = `<</Font<</F 3 0 R>>/XObject<</I ${page + 2} 0 R>>>>`;
  writer.object(
    page,
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 960 540]/Contents ${page + 1} 0 R/Resources${resources}>>`,
  );
  writer.object(page + 1, `<</Length ${drawing.length}>>`, drawing);
  writer.object(
    page + 2,
    `<</Type/XObject/Subtype/Image/Width ${WIDTH}/Height ${HEIGHT}/ColorSpace/DeviceRGB/BitsPerComponent 8` +
      `/Length ${picture.length}>>`,
    picture,
  );
}
