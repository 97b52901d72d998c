import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;
/** Length, type and check sum around the data of a chunk, in bytes. */
const FRAME = 12;

/** Bytes of a pixel: red, green, blue. */
const RGB = 3;

type Chunk = { type: string; data: Buffer };

const chunksOf = (png: Buffer): Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += FRAME + length;
  }
  return chunks;
};

const written = ({ type, data }: Chunk): Buffer => {
  const whole = Buffer.alloc(FRAME + data.length);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, 'latin1');
  data.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length);
  return whole;
};

/** Takes a row's filter off in place, given the row above without its own (PNG specification, 9.2). */
function unfilter(type: number, row: Buffer, above: Buffer): void {
  for (let at = 0; at < row.length; at += 1) {
    const left = at < RGB ? 0 : (row[at - RGB] ?? 0);
    const up = above[at] ?? 0;
    const corner = at < RGB ? 0 : (above[at - RGB] ?? 0);
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][type] ?? 0;
    row[at] = ((row[at] ?? 0) + guess) & 255;
  }
}

const paeth = (left: number, up: number, corner: number): number => {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
};

/**
 * The same picture in fewer bytes, for flat drawings and text: rows without filters, packed as tightly as zlib can.
 * @param png 8 bits per channel, RGB, not interlaced, as Chromium writes screenshots
 */
export function smallerPng(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const head = chunks.find(({ type }) => type === 'IHDR');
  if (head?.data[8] !== 8 || head.data[9] !== 2) throw new Error('This is no PNG with 8 bits of RGB.');
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  const raw = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
  );
  let above = Buffer.alloc(width * RGB);
  for (let y = 0; y < height; y += 1) {
    const begin = y * (width * RGB + 1);
    const row = raw.subarray(begin + 1, begin + 1 + width * RGB);
    unfilter(raw[begin] ?? 0, row, above);
    raw[begin] = 0;
    above = row;
  }
  const packed = { type: 'IDAT', data: deflateSync(raw, { level: 9, memLevel: 9 }) };
  const end = { type: 'IEND', data: Buffer.alloc(0) };
  return Buffer.concat([png.subarray(0, SIGNATURE), ...[head, packed, end].map(written)]);
}
