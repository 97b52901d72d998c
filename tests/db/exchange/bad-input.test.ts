import { existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ARCHIVE_FILE } from '../../../electron/core/archive/open.ts';
import { mergeAll } from '../../../electron/core/exchange/merge-all.ts';
import type { Refusal } from '../../../electron/core/exchange/refusal.ts';
import { closedSeminar, seminarFact, tallyFact, tempArchive, tempDir } from '../archive/fixtures.ts';
import {
  archiveBytes,
  bundleAt,
  factsHash,
  forged,
  hashOf,
  oneLine,
  soundParts,
  triedWithGood,
  withByte,
  written,
} from './bad-files.ts';

const FOUR_GB = 4 * 1024 ** 3;
const MB = 1024 ** 2;

type Sound = Awaited<ReturnType<typeof soundParts>>;
/** `make` puts the bad thing into `folder` and returns what is to be named; `given`: it is not found by itself there. */
type Case = {
  what: string;
  make: (folder: string, sound: Sound) => string;
  code: Refusal;
  says: RegExp;
  given?: true;
};

const NO_BUNDLE = /is no bundle of the kit\. Choose a file that the kit made/;
const AGAIN = /Ask for (this bundle|it) again/;

const file =
  (bytes: (sound: Sound) => Uint8Array | string, name = 'hong.kmm') =>
  (folder: string, sound: Sound): string =>
    written(join(folder, name), bytes(sound));

/** A file of 4 GB that takes no room. */
const sparse = (folder: string, name: string): string => {
  const path = written(join(folder, name), '');
  truncateSync(path, FOUR_GB);
  return path;
};

/** The data folder of another laptop with `bytes` in the place of its archive. */
const dataFolder =
  (bytes: () => Uint8Array | string) =>
  (folder: string): string => {
    const dir = join(folder, 'du-lieu');
    mkdirSync(dir);
    written(join(dir, ARCHIVE_FILE), bytes());
    return dir;
  };

/** One line of zeros, packed a thousand to one. */
const bomb = (size: number): Uint8Array => new Uint8Array(size).fill(10, -1);

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** A database that is not the kit's, as its schema says. */
function database(schema: string): Buffer {
  const db = new Database(':memory:');
  db.exec(schema);
  const bytes = db.serialize();
  db.close();
  return bytes;
}

/** The place of the record of `name` in the directory at the end of a zip. */
const inDirectory = (bytes: Buffer, name: string): number => bytes.lastIndexOf(name) - 46;

function claiming(bytes: Buffer, name: string, field: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(value, inDirectory(copy, name) + field);
  return copy;
}

const CASES: readonly Case[] = [
  { what: 'a file of no length', make: file(() => ''), code: 'foreign', says: NO_BUNDLE },
  { what: 'one byte', make: file(() => 'P'), code: 'foreign', says: NO_BUNDLE },
  { what: 'text', make: file(() => utf16('báo cáo')), code: 'foreign', says: NO_BUNDLE },
  { what: 'foreign JSON', make: file(() => '{"facts":[]}'), code: 'foreign', says: NO_BUNDLE },
  {
    what: 'a picture that was renamed',
    make: file(() => Buffer.from('ffd8ffe000104a46494600', 'hex')),
    code: 'foreign',
    says: NO_BUNDLE,
  },
  {
    what: 'a bundle cut in the middle',
    make: file(({ bytes }) => bytes.subarray(0, bytes.length / 2)),
    code: 'damaged',
    says: /cut off or changed on its way.*Ask for this bundle again/,
  },
  {
    what: 'a bundle without its last byte',
    make: file(({ bytes }) => bytes.subarray(0, -1)),
    code: 'damaged',
    says: AGAIN,
  },
  {
    what: 'a bit that flipped in its facts',
    make: file(({ bytes }) => withByte(bytes, bytes.indexOf('facts.jsonl') + 60, (old) => old ^ 4)),
    code: 'damaged',
    says: /facts\.jsonl.*Ask for this bundle again/,
  },
  {
    what: 'a bit that flipped in its directory',
    make: file(({ bytes }) => withByte(bytes, inDirectory(bytes, 'facts.jsonl'), (old) => old ^ 1)),
    code: 'damaged',
    says: AGAIN,
  },
  {
    what: 'parts zipped anew inside a folder',
    make: file(({ parts }) => zipSync({ goi: parts })),
    code: 'foreign',
    says: NO_BUNDLE,
  },
  {
    what: 'a zip of another program with the same four names',
    make: file(({ parts }) =>
      zipSync(Object.fromEntries(Object.keys(parts).map((name) => [name, strToU8('{"a":1}\n')]))),
    ),
    code: 'foreign',
    says: NO_BUNDLE,
  },
  {
    what: 'names that lead out of the folder',
    make: file(({ parts }) => zipSync({ '../../thoat.txt': strToU8('x'), ...parts })),
    code: 'foreign',
    says: NO_BUNDLE,
  },
  {
    what: 'thousands of parts',
    make: file(() =>
      zipSync(Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`p${n}`, new Uint8Array()]))),
    ),
    code: 'foreign',
    says: NO_BUNDLE,
  },
  { what: '4 GB of nothing', make: (folder) => sparse(folder, 'hong.kmm'), code: 'foreign', says: NO_BUNDLE },
  {
    what: 'a directory that claims a part of 4 GB',
    make: file(({ bytes }) => claiming(bytes, 'facts.jsonl', 20, 0xffff_fff0)),
    code: 'damaged',
    says: AGAIN,
  },
  {
    what: 'a directory that claims to begin at 4 GB',
    make: file(({ bytes }) => claiming(bytes, 'facts.jsonl', 42, 0xffff_fff0)),
    code: 'damaged',
    says: AGAIN,
  },
  {
    what: 'a manifest that claims 4 GB',
    make: file((sound) => forged(sound, oneLine(tallyFact()), { bytes: FOUR_GB })),
    code: 'bomb',
    says: /unpacks to far more than any bundle/,
  },
  {
    what: 'a bomb that says it is small',
    make: file((sound) => forged(sound, bomb(64 * MB), { bytes: 300 })),
    code: 'bomb',
    says: /unpacks to more than it says/,
  },
  {
    what: 'a bomb that says how large it is',
    make: file((sound) => forged(sound, bomb(64 * MB))),
    code: 'bomb',
    says: /unpacks to far more than any bundle/,
  },
  {
    what: 'a line without an end',
    make: file((sound) => forged(sound, bomb(64 * MB), { level: 0 })),
    code: 'damaged',
    says: /a line without an end/,
  },
  {
    what: 'a manifest that is a bomb',
    make: file(({ parts }) => zipSync({ ...parts, 'manifest.json': new Uint8Array(64 * MB) })),
    code: 'foreign',
    says: NO_BUNDLE,
  },
  {
    what: 'a wrong signature',
    make: file(({ parts }) => zipSync({ ...parts, signature: strToU8('A'.repeat(86).concat('==')) })),
    code: 'signature',
    says: /was changed after it was made\. Ask for this bundle again, straight from the laptop/,
  },
  {
    what: 'a school whose letters are apart (NFD), which no kit records',
    make: file((sound) => {
      const fact = seminarFact({}, { organisation: 'Trường THCS Hoa Ban'.normalize('NFD') });
      return forged(sound, oneLine(fact));
    }),
    code: 'damaged',
    says: /facts\.jsonl, line 1: the line is not in canonical form/,
  },
  {
    what: 'brackets without end',
    make: file((sound) => forged(sound, strToU8(`${'['.repeat(MB)}\n`))),
    code: 'damaged',
    says: /facts\.jsonl, line 1/,
  },
  {
    what: 'a bundle that is named like a backup',
    make: file(({ bytes }) => bytes, 'goi.db'),
    code: 'damaged',
    says: /the archive is damaged/,
    given: true,
  },
  {
    what: 'a device, which may never end',
    make: () => devNull,
    code: 'foreign',
    says: /is no file/,
    given: true,
  },
  {
    what: 'a folder with nothing in it',
    make: (folder) => {
      mkdirSync(join(folder, 'trong'));
      return join(folder, 'trong');
    },
    code: 'foreign',
    says: /neither a bundle/,
    given: true,
  },
  {
    what: 'a stick that is not there',
    make: (folder) => join(folder, 'khong-co'),
    code: 'gone',
    says: /Plug the stick in again/,
    given: true,
  },
  {
    what: 'a data folder whose archive is empty',
    make: dataFolder(() => ''),
    code: 'damaged',
    says: /the archive is damaged\. Ask for a bundle/,
  },
  {
    what: 'a data folder whose archive is 4 GB of nothing',
    make: (folder) => {
      const dir = join(folder, 'du-lieu');
      mkdirSync(dir);
      sparse(dir, ARCHIVE_FILE);
      return dir;
    },
    code: 'damaged',
    says: /the archive is damaged/,
  },
  {
    what: 'a data folder whose archive was cut off',
    make: dataFolder(() => archiveBytes(closedSeminar()).subarray(0, 20_000)),
    code: 'damaged',
    says: /the archive is damaged/,
  },
  {
    what: 'a data folder with a page of something else',
    make: dataFolder(() => {
      const bytes = archiveBytes(closedSeminar());
      return bytes.fill(0x5a, 4096, bytes.length - 4096);
    }),
    code: 'damaged',
    says: /the archive is damaged/,
  },
  {
    what: 'a data folder of another program',
    make: dataFolder(() => database('PRAGMA user_version = 1; CREATE TABLE notes (x)')),
    code: 'foreign',
    says: /is no archive of the kit/,
  },
  {
    what: 'a data folder in which a view that never ends stands for the facts',
    make: dataFolder(() =>
      database(`PRAGMA user_version = 1; CREATE TABLE contents (hash, json); CREATE TABLE settings (key, value);
        CREATE VIEW facts AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n`),
    ),
    code: 'foreign',
    says: /is no archive of the kit/,
  },
  {
    what: 'a data folder of a newer kit',
    make: dataFolder(() => archiveBytes(closedSeminar(), (db) => db.exec('PRAGMA user_version = 999'))),
    code: 'newer',
    says: /Install the newer kit/,
  },
  {
    what: 'a data folder in which somebody changed a number',
    make: dataFolder(() =>
      archiveBytes(closedSeminar(), (db) => {
        db.exec('DROP TRIGGER facts_no_update');
        db.run("UPDATE facts SET body = replace(body, ':39', ':40') WHERE kind = 'tally'");
      }),
    ),
    code: 'damaged',
    says: /is not what was recorded/,
  },
];

describe('bad input is refused in a sentence, leaves the archive alone and never stops the others', () => {
  test.each(CASES)('$what', async ({ make, code, says, given }) => {
    const folder = tempDir();
    const bad = make(folder, await soundParts());
    const before = process.memoryUsage().rss;
    const {
      bad: outcome,
      others,
      isUnchanged,
    } = await triedWithGood(folder, bad, given ? [bad, folder] : [folder]);
    expect(outcome).toMatchObject({ status: 'refused', code, message: expect.stringMatching(says) });
    expect(outcome).toMatchObject({ message: expect.stringContaining(`${bad}: `) });
    expect(others.filter(({ path }) => path.endsWith('-tot.kmm')).map(({ status }) => status)).toEqual([
      'taken',
      'taken',
    ]);
    expect(isUnchanged).toBe(true);
    // Never as much memory as the input claims to need.
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * MB);
    expect(existsSync(join(dirname(dirname(folder)), 'thoat.txt'))).toBe(false);
  });
});

describe('what only looks bad is taken', () => {
  const facts = closedSeminar();
  const taken = async (path: string, named = path): Promise<void> => {
    const { db } = tempArchive();
    expect(await mergeAll(db, [named])).toMatchObject([{ status: 'taken', path, added: facts.length }]);
    expect(factsHash(db)).toBe(hashOf(facts));
  };

  test('parts zipped anew by another program, in another order and not packed', async () => {
    const path = await bundleAt(join(tempDir(), 'goi.kmm'), facts);
    const parts = Object.entries(unzipSync(readFileSync(path))).toReversed();
    await taken(written(path, zipSync(Object.fromEntries(parts), { level: 0 })));
  });

  test('a bundle that was renamed', async () => {
    await taken(await bundleAt(join(tempDir(), 'goi (1).kmm.zip'), facts));
    await taken(await bundleAt(join(tempDir(), 'GOI.KMM'), facts));
  });

  test('a name with its letters apart, whichever way it is typed', async () => {
    const name = 'trường Đồi Ngô.kmm';
    const apart = await bundleAt(join(tempDir(), name.normalize('NFD')), facts);
    await taken(apart);
    await taken(apart, join(dirname(apart), name.normalize('NFC')));
    const { db } = tempArchive();
    expect(await mergeAll(db, [dirname(apart)])).toMatchObject([{ status: 'taken', path: apart }]);
  });

  test('a path of more than 300 characters', async () => {
    const path = join(tempDir(), ...Array.from({ length: 5 }, () => 'thư mục dài '.repeat(5)), 'goi.kmm');
    expect(path.length).toBeGreaterThan(300);
    await taken(await bundleAt(path, facts));
  });

  test.each(['1970-01-01', '2099-12-31'])('a bundle of a laptop that thinks it is %s', async (made) => {
    const path = await bundleAt(join(tempDir(), 'goi.kmm'), facts, made);
    await taken(path);
    const { db } = tempArchive();
    expect(await mergeAll(db, [path])).toMatchObject([{ made }]);
  });
});
