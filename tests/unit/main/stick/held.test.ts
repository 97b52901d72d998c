import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileReply } from '../../../../electron/main/serve-file.ts';
import { holdFiles, holdFor } from '../../../../electron/main/stick/held.ts';

let stick: string;
beforeEach(() => {
  stick = mkdtempSync(join(tmpdir(), 'kit-held-'));
});
afterEach(() => rmSync(stick, { recursive: true, force: true }));

const put = (name: string, text: string): string => {
  mkdirSync(join(stick, name, '..'), { recursive: true });
  writeFileSync(join(stick, name), text);
  return join(stick, name);
};
const textOf = (bytes: Uint8Array | null): string | null => bytes && Buffer.from(bytes).toString();

test('pictures of the programme and the pages are there when the stick is not, and go when it ends', async () => {
  const picture = put('media/tranh một.svg', 'tranh');
  const page = put('pages/assets/stage.js', 'trang');
  const other = put('media/khac.svg', 'khác');
  const content = {
    decks: [
      { art: 'app://kit/media/bai/tranh một.svg', html: '<img src="app://kit/media/bai/mat.svg" alt="">' },
    ],
  };
  const held = holdFiles();
  await held.hold([other]);
  await holdFor(held, join(stick, 'pages'), content, (path) =>
    path === 'bai/tranh một.svg' ? picture : path === 'bai/mat.svg' ? join(stick, 'mat.svg') : null,
  );
  rmSync(stick, { recursive: true });
  expect([picture, page, other].map((file) => textOf(held.get(file)))).toEqual(['tranh', 'trang', null]);
  const part = await fileReply(picture, 'bytes=1-2', {}, held.get(picture));
  expect(part).toMatchObject({ statusCode: 206, headers: { 'content-range': 'bytes 1-2/5' } });
  expect(Buffer.concat(await (part?.data.toArray() ?? [])).toString()).toBe('ra');
  await holdFor(held, join(stick, 'pages'), null, () => picture);
  expect(held.get(picture)).toBeNull();
});

test('what has no room is left out, and a programme that was begun meanwhile is the one that is held', async () => {
  const [long, short] = [put('phim.webm', 'x'.repeat(100)), put('anh.png', 'ảnh')];
  const held = holdFiles(50);
  await held.hold([long, short]);
  expect([held.get(long), textOf(held.get(short))]).toEqual([null, 'ảnh']);
  const next = put('tiep.png', 'tiếp');
  await Promise.all([held.hold([put('cu.png', 'cũ')]), held.hold([next])]);
  expect([held.get(join(stick, 'cu.png')), textOf(held.get(next))]).toEqual([null, 'tiếp']);
});
