import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { rangeOf } from '../../../electron/main/range.ts';
import { fileReply, type Reply } from '../../../electron/main/serve-file.ts';

describe('the part of a file that is asked for', () => {
  it.each([
    ['bytes=0-99', { first: 0, last: 99 }],
    ['bytes=900-', { first: 900, last: 999 }],
    ['bytes=-100', { first: 900, last: 999 }],
    ['bytes=-5000', { first: 0, last: 999 }],
    ['bytes=990-5000', { first: 990, last: 999 }],
    ['bytes=1000-', 'outside'],
    ['bytes=-0', 'outside'],
    ['bytes=9-3', null],
    ['bytes=0-1,5-6', null],
    ['lines=1-2', null],
    ['', null],
    [null, null],
  ])('%s of 1000 bytes', (header, part) => {
    expect(rangeOf(header, 1000)).toEqual(part);
  });

  it('lies inside the file, whatever is asked', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(), fc.nat(), (size, a, b) => {
        for (const header of [`bytes=${a}-${b}`, `bytes=${a}-`, `bytes=-${b}`]) {
          const part = rangeOf(header, size);
          if (part === null || part === 'outside') continue;
          expect(part.first).toBeGreaterThanOrEqual(0);
          expect(part.last).toBeLessThan(size);
          expect(part.first).toBeLessThanOrEqual(part.last);
        }
      }),
    );
  });
});

describe('a large file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-range-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'large');
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
  writeFileSync(file, bytes);
  const ask = (range: string | null = null): Promise<Reply | null> => fileReply(file, range, {});

  const bytesIn = async (answer: Reply | null): Promise<Uint8Array> =>
    new Uint8Array(Buffer.concat((await answer?.data.toArray()) ?? []));

  it('is answered in pieces', async () => {
    const answer = await ask('bytes=70000-200000');
    expect(answer?.statusCode).toBe(206);
    expect(answer?.headers['content-range']).toBe('bytes 70000-200000/300000');
    expect(answer?.headers['content-length']).toBe('130001');
    expect(await bytesIn(answer)).toEqual(bytes.slice(70_000, 200_001));
  });

  it('is answered whole where no piece is asked for', async () => {
    const answer = await ask();
    expect(answer?.statusCode).toBe(200);
    expect((await bytesIn(answer)).length).toBe(300_000);
  });

  it('says so where nothing is left of it, or there is none', async () => {
    expect((await ask('bytes=400000-'))?.statusCode).toBe(416);
    expect(await fileReply(join(folder, 'none'), null, {})).toBeNull();
  });
});
