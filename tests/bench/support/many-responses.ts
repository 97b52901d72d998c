import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { canonicalJson, sha256 } from '../../../electron/core/archive/canonical.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import { signerIn } from '../../../electron/core/exchange/keys.ts';
import { mergeAll } from '../../../electron/core/exchange/merge-all.ts';
import { allSeminars } from '../../../electron/core/exchange/sent.ts';
import { writeBundle } from '../../../electron/core/exchange/write-bundle.ts';

/** Responses of one class. */
const A_CLASS = 500;
const BLOCK = 10_000;
const INSERT =
  'INSERT INTO facts (id, hash, kind, seminar, parent, simulated, body, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';

/** A version 4 UUID that comes after those of all smaller numbers. */
function idOf(number: number, word: string): string {
  const rest = createHash('sha256').update(`${word} ${number}`).digest('hex');
  return `${number.toString(16).padStart(8, '0')}-${rest.slice(0, 4)}-4${rest.slice(4, 7)}-8${rest.slice(7, 10)}-${rest.slice(10, 22)}`;
}

const form = (when: 'opening' | 'closing', number: number) => ({
  ...{ segment: when, quiz: 'thcs-the', form: when === 'opening' ? 'A' : 'B', when },
  answers: Object.fromEntries(
    Array.from({ length: 8 }, (_, item) => [`cau-${item + 1}`, [`o${1 + ((number * 7 + item * 3) % 3)}`]]),
  ),
});

type Made = readonly [id: string, hash: string, seminar: string, body: string];

function responseOf(number: number): Made {
  const id = idOf(number, 'fact');
  const seminar = idOf(Math.floor(number / A_CLASS), 'seminar');
  const body = {
    mode: 'cards',
    role: 'student',
    ageBand: '12-15',
    forms: [form('opening', number), form('closing', number)],
  };
  const fact = { id, kind: 'response', seminar, parent: null, simulated: false, body };
  return [id, sha256(canonicalJson(fact)), seminar, canonicalJson(body)];
}

/** Keeps `rows` responses with SQLite alone, prepared and in one transaction; ms, without the time for making them up. */
function insertPlainly(dir: string, rows: number): number {
  openArchive(dir).close();
  const db = new Database(join(dir, 'kit.db'));
  db.pragma('synchronous = FULL');
  const insert = db.prepare(INSERT);
  let ms = 0;
  const timed = (work: () => void): void => {
    const before = performance.now();
    work();
    ms += performance.now() - before;
  };
  timed(() => db.exec('BEGIN IMMEDIATE'));
  for (let from = 0; from < rows; from += BLOCK) {
    const block = Array.from({ length: Math.min(BLOCK, rows - from) }, (_, index) =>
      responseOf(from + index),
    );
    timed(() => {
      for (const [id, hash, seminar, body] of block)
        insert.run(id, hash, 'response', seminar, null, 0, body, null);
    });
  }
  timed(() => db.exec('COMMIT'));
  db.close();
  return ms;
}

async function bundleOf(dir: string, path: string): Promise<void> {
  const db = openArchive(dir);
  await writeBundle(
    db,
    {
      seminars: allSeminars(db),
      installation: idOf(0, 'installation'),
      ...{ app: '0.1.0', made: '2026-11-27', signer: signerIn(dir) },
    },
    path,
  );
  db.close();
}

async function merge(dir: string, path: string, rows: number): Promise<number> {
  const db = openArchive(dir);
  const before = performance.now();
  const [outcome] = await mergeAll(db, [path]);
  const ms = performance.now() - before;
  db.close();
  if (outcome?.status !== 'taken' || outcome.added !== rows) throw new Error(JSON.stringify(outcome));
  return ms;
}

// A process of its own for each step, so that the memory of one is not that of another.
const [step, rows, dir, path] = process.argv.slice(2);
const folder = dir ?? '';
const bundle = path ?? '';
const ms =
  step === 'bare'
    ? insertPlainly(folder, Number(rows))
    : step === 'bundle'
      ? await bundleOf(folder, bundle).then(() => 0)
      : await merge(folder, bundle, Number(rows));
process.stdout.write(JSON.stringify({ ms, kilobytes: process.resourceUsage().maxRSS }));
