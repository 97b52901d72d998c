import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { rangeOf } from './range.ts';

/** What goes back for one address: status and headers as in HTTP, and the bytes. */
export type Reply = { statusCode: number; headers: Record<string, string>; data: Readable };

/** An answer whose bytes are all there. */
export const reply = (
  statusCode: number,
  headers: Record<string, string>,
  body: Uint8Array | string,
): Reply => ({
  statusCode,
  headers,
  data: Readable.from(body.length === 0 ? [] : [Buffer.from(body as string)]),
});

const sizeOf = (file: string): Promise<number | null> =>
  stat(file).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );

const pieceOf = (file: string, held: Uint8Array | null, first: number, last: number): Readable =>
  held === null
    ? createReadStream(file, { start: first, end: last })
    : Readable.from([Buffer.from(held.subarray(first, last + 1))]);

/**
 * Answers a file, or the part of it that `range` (a Range header, null for the whole) asks for, piece by piece, so that a
 * large one is never in memory as a whole; null where it is not there. `held`: its bytes, where they are in memory already.
 */
export async function fileReply(
  file: string,
  range: string | null,
  headers: Record<string, string>,
  held: Uint8Array | null = null,
): Promise<Reply | null> {
  const size = held?.byteLength ?? (await sizeOf(file));
  if (size === null) return null;
  const part = rangeOf(range, size);
  if (part === 'outside') return reply(416, { ...headers, 'content-range': `bytes */${size}` }, '');
  const { first, last } = part ?? { first: 0, last: size - 1 };
  const partial: Record<string, string> = part ? { 'content-range': `bytes ${first}-${last}/${size}` } : {};
  return {
    statusCode: part ? 206 : 200,
    headers: {
      ...headers,
      ...partial,
      'accept-ranges': 'bytes',
      'content-length': String(size === 0 ? 0 : last - first + 1),
    },
    data: size === 0 ? Readable.from([]) : pieceOf(file, held, first, last),
  };
}
