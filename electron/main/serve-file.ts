import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { rangeOf } from './range.ts';

/** Answers a file piece by piece, so that a large one is never in memory as a whole; null where it is not there. */
export async function fileResponse(
  file: string,
  request: Request,
  headers: Record<string, string>,
): Promise<Response | null> {
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null) return null;
  const range = rangeOf(request.headers.get('range'), size);
  if (range === 'outside')
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } });
  const { first, last } = range ?? { first: 0, last: size - 1 };
  const part: Record<string, string> = range ? { 'content-range': `bytes ${first}-${last}/${size}` } : {};
  return new Response(size === 0 ? null : bytesOf(file, first, last), {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      ...part,
      'accept-ranges': 'bytes',
      'content-length': String(size === 0 ? 0 : last - first + 1),
    },
  });
}

const bytesOf = (file: string, start: number, end: number): ReadableStream =>
  Readable.toWeb(createReadStream(file, { start, end })) as WebStream as ReadableStream;
