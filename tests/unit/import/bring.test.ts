import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importReportSchema } from '../../../electron/contract/importing.ts';
import { bringIn } from '../../../electron/core/content/import/bring.ts';
import { listImported, removeImported } from '../../../electron/core/content/import/own.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { packRoots } from '../../../electron/core/content/packs.ts';
import { BUILT_IN, emptyFolder, GOOD_PACK } from '../content/packs.ts';

const DECK = fileURLToPath(new URL('../../fixtures/import/an-toan', import.meta.url));

/** A data directory, and a folder beside it to put things into. */
function place() {
  const folder = emptyFolder();
  const dataDir = join(folder, 'data');
  const desk = join(folder, 'desk');
  mkdirSync(dataDir);
  mkdirSync(desk);
  const bring = async (path: string) => {
    const report = await bringIn({ path, dataDir, builtIn: BUILT_IN });
    expect(importReportSchema.safeParse(report).error).toBeUndefined();
    expect(existsSync(join(dataDir, 'importing')) ? readdirSync(join(dataDir, 'importing')) : []).toEqual([]);
    return report;
  };
  const write = (name: string, bytes: string | Uint8Array): string => {
    mkdirSync(join(desk, name, '..'), { recursive: true });
    writeFileSync(join(desk, name), bytes);
    return join(desk, name);
  };
  const library = () => loadContent([BUILT_IN, ...packRoots(join(dataDir, 'packs'))]);
  return { dataDir, desk, bring, write, library };
}

describe('a foreign deck that is brought in', () => {
  it('can be presented at once: slides, picture, clip, notes, and the contacts at the end', async () => {
    const { bring, library } = place();
    const report = await bring(DECK);
    expect(report).toMatchObject({
      kind: 'added',
      pack: 'an-toan',
      programme: 'an-toan',
      slides: 7,
      pictures: 2,
      clips: 1,
    });
    const { decks, programmes, media } = library();
    const deck = decks['an-toan'];
    expect(deck?.title.vi).toBe('An toàn trên mạng');
    expect(deck?.slides.map(({ fragments, autoAnimate = false }) => [fragments, autoAnimate])).toEqual([
      ...[
        [0, true],
        [3, true],
        [0, false],
        [0, false],
        [0, false],
        [0, false],
        [1, false],
      ],
    ]);
    expect(deck?.slides[0]).toMatchObject({
      layout: 'free',
      tone: 'night',
      background: { color: '#175b8d' },
    });
    expect(deck?.slides[0]?.notes.vi).toContain('<strong>Nói chậm.</strong>');
    expect(deck?.slides[2]?.html.vi).toContain('<th class="to-center">');
    expect(deck?.slides[3]?.html.vi).toMatch(
      /<div class="columns">[\s\S]*<img src="app:\/\/kit\/media\/an-toan\/den-long.png"/,
    );
    expect(deck?.slides[4]?.background?.image).toBe('app://kit/media/an-toan/nui.svg');
    expect(deck?.slides[5]?.clips).toEqual(['Đoạn phim']);
    expect(Object.keys(media).filter((name) => name.startsWith('an-toan/'))).toHaveLength(3);
    const programme = programmes.find(({ id }) => id === 'an-toan');
    expect(programme?.segments.map(({ kind }) => kind)).toEqual(['deck', 'contacts']);
  });

  it('comes with a list of what could not be kept, each with its line', async () => {
    const report = await place().bring(DECK);
    if (report.kind !== 'added') throw new Error(report.kind);
    const said = report.notes.map(({ code, what, line }) => `${code} ${what} ${line}`);
    for (const one of [
      ...[
        'front-matter theme, revealOptions 1',
        'vertical 1 null',
        'background-shade #1b6ca8 7',
        'transition  16',
      ],
      ...['style width: 40% 46', 'link https://example.edu.vn/a_b 68', 'link-removed javascript:alert(1) 68'],
      ...['removed <script> 72', 'removed <iframe> 73', 'script onclick 74', 'html-shown <foo> 75'],
      ...[
        'remote https://example.com/a.png 77',
        'media-missing khong-co.png 77',
        'media-outside ../../../etc/passwd 77',
      ],
      ...['phone 0912 345 678 null', 'term tắt máy null'],
    ])
      expect(said).toContain(one);
    const { html } = { html: JSON.stringify(report) };
    expect(html).not.toContain('/tmp/');
  });

  it('may be a file alone, a zip, or several decks, and never takes a name that is there', async () => {
    const { bring, write, library } = place();
    const zip = write(
      'Bài của tôi.zip',
      zipSync({
        'x/README.md': new Uint8Array(),
        'x/1.md': Buffer.from('# a\n---\nb'),
        'x/2.md': Buffer.from('# c\n---\nd'),
      }),
    );
    expect(await bring(zip)).toMatchObject({ kind: 'added', pack: 'bai-cua-toi', slides: 4 });
    expect(await bring(write('thcs-45.md', '﻿# Một\n'))).toMatchObject({
      kind: 'added',
      pack: 'thcs-45-2',
      slides: 1,
    });
    expect(await bring(write('thcs-45.MD', '# Hai'))).toMatchObject({ pack: 'thcs-45-3' });
    const { programmes, problems } = library();
    expect(programmes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['bai-cua-toi', 'thcs-45', 'thcs-45-2', 'thcs-45-3']),
    );
    expect(programmes).toHaveLength(loadContent([BUILT_IN]).programmes.length + 3);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('may have Vietnamese letters, marks apart from them, and spaces in every name', async () => {
    const { bring, desk, library } = place();
    const picture = readFileSync(join(DECK, 'images/den lồng.png'));
    for (const form of ['NFC', 'NFD'] as const) {
      const other = form === 'NFC' ? 'NFD' : 'NFC';
      const folder = join(desk, `${form} Bài giảng số 1`.normalize(form));
      mkdirSync(join(folder, 'Hình ảnh đẹp'.normalize(form)), { recursive: true });
      writeFileSync(
        join(folder, 'Hình ảnh đẹp'.normalize(form), 'Đèn lồng ở Bảo Yên.png'.normalize(form)),
        picture,
      );
      const words = '# Đường về\n\n![](<Hình ảnh đẹp/Đèn lồng ở Bảo Yên.png>)\n---\n# Hết'.normalize(other);
      writeFileSync(join(folder, 'Bài đầu tiên.md'.normalize(form)), words);
      const report = await bring(folder);
      const pack = `${form.toLowerCase()}-bai-giang-so-1`;
      expect(report).toMatchObject({ kind: 'added', pack, slides: 2, pictures: 1, notes: [] });
      expect(report.name).toBe(`${form} Bài giảng số 1`.normalize('NFC'));
      const alone = await bring(join(folder, 'Bài đầu tiên.md'.normalize(form)));
      expect(alone).toMatchObject({ kind: 'added', slides: 2, pictures: 1 });
      const zip = join(desk, `${form} Gói bài.zip`.normalize(form));
      writeFileSync(
        zip,
        zipSync({
          ['Gói bài/Bài.md'.normalize(form)]: Buffer.from(words),
          ['Gói bài/Hình ảnh đẹp/Đèn lồng ở Bảo Yên.png'.normalize(form)]: picture,
        }),
      );
      expect(await bring(zip)).toMatchObject({ kind: 'added', slides: 2, pictures: 1, notes: [] });
    }
    const own = library().problems.filter(
      ({ pack, severity }) => pack.includes('/packs/') && severity === 'error',
    );
    expect(own).toEqual([]);
  });

  it('reads UTF-16 of old editors and says what is no text at all', async () => {
    const { bring, write } = place();
    expect(await bring(write('a.md', Buffer.from('﻿# Tiếng Việt', 'utf16le')))).toMatchObject({
      title: { vi: 'Tiếng Việt' },
    });
    expect(await bring(write('b.md', new Uint8Array([0x23, 0x20, 0xe1, 0xba])))).toMatchObject({
      kind: 'refused',
      code: 'encoding',
    });
    expect(await bring(write('c.md', 'a'.repeat(10 * 1024 * 1024)))).toMatchObject({
      kind: 'refused',
      code: 'too-large',
    });
    expect(await bring(write('d.md', '\n \n---\n\n'))).toMatchObject({ kind: 'refused', code: 'empty' });
  });

  it('follows no link out of its folder, and reads no picture that is too large or none', async () => {
    const { bring, write, desk } = place();
    const secret = write('secret.png', readFileSync(join(DECK, 'images/den lồng.png')));
    mkdirSync(join(desk, 'deck'));
    symlinkSync(secret, join(desk, 'deck/link.png'));
    symlinkSync(desk, join(desk, 'deck/up'));
    const huge = Buffer.alloc(64);
    huge.write('\x89PNG\r\n\x1a\n', 'latin1');
    huge.writeUInt32BE(10_000, 16);
    huge.writeUInt32BE(10_000, 20);
    write('deck/huge.png', huge);
    write('deck/fake.png', '<html>');
    write('deck/evil.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>');
    write('deck/a.avi', 'RIFF....AVI ');
    const pictures = [
      'link.png',
      'up/secret.png',
      'huge.png',
      'fake.png',
      'evil.svg',
      'a.avi',
      'data:image/png;base64,AA',
    ];
    write('deck/a.md', `# a\n\n${pictures.map((file) => `![](${file})`).join('\n')}`);
    const report = await bring(join(desk, 'deck'));
    expect(report).toMatchObject({ kind: 'added', pictures: 0, clips: 0 });
    expect(report.kind === 'added' && report.notes.map(({ code, what }) => [code, what])).toEqual([
      ['media-missing', 'link.png'],
      ['media-missing', 'up/secret.png'],
      ['media-pixels', 'huge.png, 100 MP'],
      ['media-unknown', 'fake.png'],
      ['media-active', 'evil.svg'],
      ['clip-unknown', 'a.avi'],
      ['data-image', 'data:image/png;base64,AA'],
    ]);
  });

  it('says which slides have more words than can be read, and takes at most 300 slides', async () => {
    const { bring, write } = place();
    const long = `# a\n\n${'nhiều chữ lắm '.repeat(120)}`;
    const report = await bring(write('a.md', `${long}\n---\n# ngắn`));
    expect(report.kind === 'added' && report.notes).toMatchObject([{ code: 'long-slide', slide: 1 }]);
    const many = Array.from({ length: 310 }, (_, index) => `# Trang số ${index + 1000}`).join('\n---\n');
    const cut = await bring(write('b.md', many));
    expect(cut).toMatchObject({ kind: 'added', slides: 300, notes: [{ code: 'many-slides', what: '310' }] });
  });
});

describe('what cannot be brought in', () => {
  it('is said in a way that a sentence can be made of', async () => {
    const { bring, write, desk } = place();
    expect(await bring(write('Bài.pptx', 'PK'))).toEqual({ kind: 'office', name: 'Bài.pptx' });
    expect(await bring(write('x.odp', ''))).toMatchObject({ kind: 'office' });
    expect(await bring(write('x.exe', 'MZ'))).toMatchObject({ kind: 'refused', code: 'kind' });
    expect(await bring(join(desk, 'gone.md'))).toMatchObject({ kind: 'refused', code: 'missing' });
    expect(await bring(write('x.zip', 'no'))).toMatchObject({ kind: 'refused', code: 'not-zip' });
    expect(await bring(write('y.zip', zipSync({ 'a.txt': new Uint8Array() })))).toMatchObject({
      kind: 'refused',
    });
    expect(await bring(mkdtempSync(join(desk, 'e-')))).toMatchObject({ kind: 'refused', code: 'empty' });
  });
});

describe('a pack that was written for the kit', () => {
  it('is taken as it is, but for its telephone numbers', async () => {
    const { bring, desk, library } = place();
    cpSync(GOOD_PACK, join(desk, 'mau'), { recursive: true });
    const report = await bring(join(desk, 'mau'));
    expect(report).toMatchObject({ kind: 'added', programme: 'mau', problems: [] });
    expect(report.kind === 'added' && report.notes.map(({ code }) => code)).toEqual(['contacts']);
    const built = loadContent([BUILT_IN]).contacts;
    expect(library().contacts).toEqual(built);
  });

  it('is refused with its mistakes where nothing in it can be used', async () => {
    const { bring, write, desk } = place();
    write('p/slides/programmes/a.yaml', 'format: 1\nid: b\n');
    const report = await bring(join(desk, 'p'));
    expect(report).toMatchObject({ kind: 'refused', code: 'unusable' });
    expect(report.kind === 'refused' && report.problems[0]?.file).toBe('slides/programmes/a.yaml');
  });
});

it('a deck that was brought in can be listed and taken out again, and nothing else can', async () => {
  const { bring, dataDir, write, library } = place();
  const first = await bring(write('a.md', '# a'));
  await bring(write('b.md', '# b'));
  expect(
    listImported(dataDir)
      .map(({ pack }) => pack)
      .sort(),
  ).toEqual(['a', 'b']);
  expect(listImported(dataDir)).toContainEqual(first);
  removeImported(dataDir, 'a');
  expect(listImported(dataDir).map(({ pack }) => pack)).toEqual(['b']);
  expect(readdirSync(join(dataDir, 'trash'))).toEqual(['a']);
  expect(library().programmes.map(({ id }) => id)).not.toContain('a');
  mkdirSync(join(dataDir, 'packs/cua-toi/slides'), { recursive: true });
  expect(() => removeImported(dataDir, 'cua-toi')).toThrow('not brought along');
});
