import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../../electron/core/content/import/find.ts';
import { Notes } from '../../../electron/core/content/import/notes.ts';
import { unzip, ZIP_LIMITS, type ZipLimits } from '../../../electron/core/content/import/unzip.ts';
import { zipName } from '../../../electron/core/content/import/zip-names.ts';
import { emptyFolder } from '../content/packs.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

async function open(bytes: Uint8Array, limits: Partial<ZipLimits> = {}) {
  const folder = emptyFolder();
  const file = join(folder, 'bai.zip');
  const target = join(folder, 'in');
  writeFileSync(file, bytes);
  const notes = new Notes();
  const failed = await unzip(file, 'bai.zip', target, notes, { ...ZIP_LIMITS, ...limits }).then(
    () => null,
    (error: { code: string }) => error.code,
  );
  const files = existsSync(target) ? filesBelow(target) : [];
  return { failed, files, target, folder, said: notes.all.map(({ code, what }) => `${code} ${what}`) };
}

/** The zip with `from` in its names and flags replaced byte by byte. */
const patched = (zip: Uint8Array, from: string, to: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1))
    Buffer.from(to).copy(bytes, at);
  return bytes;
};

describe('a zip', () => {
  it('gives what decks are made of, and nothing else', async () => {
    const { failed, files, target } = await open(
      zipSync({
        'bai/a.md': text('# a'),
        'bai/ảnh.png': text('x'),
        'bai/x.exe': text('MZ'),
        '__MACOSX/a.md': text(''),
      }),
    );
    expect({ failed, files }).toEqual({ failed: null, files: ['bai/a.md', 'bai/ảnh.png'] });
    expect(readFileSync(join(target, 'bai/a.md'), 'utf8')).toBe('# a');
  });

  it('writes nothing outside of its folder', async () => {
    const { failed, files, folder, said } = await open(
      zipSync({
        '../out.md': text('x'),
        '/abs.md': text('x'),
        'a/../../up.md': text('x'),
        'C:\\win.md': text('x'),
        'ok.md': text('x'),
      }),
    );
    expect(failed).toBeNull();
    expect(files).toEqual(['ok.md']);
    expect(existsSync(join(folder, 'out.md'))).toBe(false);
    expect(existsSync(join(folder, 'up.md'))).toBe(false);
    expect(said).toHaveLength(4);
    expect(said.every((line) => line.startsWith('zip-path'))).toBe(true);
  });

  it('has no links, no zips inside, and no two names that are one on Windows', async () => {
    const link = { os: 3, attrs: 0o120777 * 65536 };
    const { files, said } = await open(
      zipSync({
        'a.md': text('1'),
        'A.MD': text('2'),
        'l.md': [text('/etc/passwd'), link],
        'in.zip': text('PK'),
      } as Zippable),
    );
    expect(files).toEqual(['a.md']);
    expect(said.sort()).toEqual(['zip-case A.MD', 'zip-link l.md', 'zip-nested in.zip']);
  });

  it('is given up when more comes out of it than may', async () => {
    const bomb = zipSync({ 'a.md': new Uint8Array(40 * 1024 * 1024) }, { level: 9 });
    expect((await open(bomb)).failed).toBe('bomb');
    expect((await open(zipSync({ 'a.md': text('x'), 'b.md': text('y') }), { entries: 1 })).failed).toBe(
      'too-many',
    );
    expect((await open(zipSync({ 'a.md': text('abc') }), { bytes: 2 })).failed).toBe('bomb');
  });

  it('is refused when it is none, cut off, locked, or lies about its sizes', async () => {
    expect((await open(text('no zip'))).failed).toBe('not-zip');
    const whole = zipSync({ 'a.md': text('words '.repeat(1000)) });
    expect((await open(whole.slice(0, -30))).failed).toBe('not-zip');
    const locked = Buffer.from(whole);
    const central = locked.lastIndexOf('PK\x01\x02');
    locked.writeUInt16LE(locked.readUInt16LE(central + 8) | 1, central + 8);
    expect((await open(locked)).failed).toBe('encrypted');
    const lying = Buffer.from(whole);
    lying.writeUInt32LE(5, central + 24);
    expect((await open(lying)).failed).toBe('not-zip');
  });

  it('has names of older Windows too', async () => {
    // "á" in the Vietnamese code page of Windows is one byte, which is not UTF-8.
    const { files, failed } = await open(
      patched(zipSync({ 'b_i.md': text('x') }), 'b_i', new Uint8Array([0x62, 0xe1, 0x69])),
    );
    expect({ failed, files }).toEqual({ failed: null, files: ['bái.md'] });
    const utf8 = patched(zipSync({ '__i.md': text('x') }), '__i', new Uint8Array([0xc3, 0xa1, 0x69]));
    expect((await open(utf8)).files).toEqual(['ái.md']);
  });
});

it('a name in a zip stays inside on every system', () => {
  for (const name of [
    '..\\x.md',
    'a/..\\..\\x.md',
    'con.md',
    'a/nul',
    'x:y.md',
    'a /b.md',
    'a./b.md',
    `${'a/'.repeat(20)}x.md`,
  ])
    expect([name, zipName(name)]).toEqual([name, { left: 'zip-path' }]);
  expect(zipName('./a//b.md')).toEqual({ path: 'a/b.md' });
});
