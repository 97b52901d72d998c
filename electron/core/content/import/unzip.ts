import { createWriteStream, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { foldedName } from './names.ts';
import type { Notes } from './notes.ts';
import { ImportRefused } from './refusal.ts';
import { decodeName, zipName } from './zip-names.ts';

/** What a zip may become at most: files, bytes, and bytes for each byte of the zip. */
export type ZipLimits = { entries: number; bytes: number; ratio: number };

export const ZIP_LIMITS: ZipLimits = { entries: 5000, bytes: 1024 * 1024 * 1024, ratio: 200 };

/** So much may come out of any zip, however small it is. */
const HARMLESS = 32 * 1024 * 1024;

/**
 * Unpacks what decks are made of from the zip `file` into the folder `target`, and notes what was left out. Sizes are
 * counted as they come out, never believed. Throws ImportRefused (`not-zip`, `encrypted`, `bomb`, `too-many`).
 */
export async function unzip(
  file: string,
  name: string,
  target: string,
  notes: Notes,
  limits: ZipLimits = ZIP_LIMITS,
): Promise<void> {
  const zip = await openPromise(file, { decodeStrings: false, validateEntrySizes: true }).catch((error) => {
    throw new ImportRefused('not-zip', `${name} is no zip file that can be read (${String(error)}).`);
  });
  const budget = Math.min(limits.bytes, Math.max(HARMLESS, statSync(file).size * limits.ratio));
  const state: State = { left: budget, entries: 0, known: new Set(), name, target, notes, limits };
  try {
    await eachEntry(zip, (entry) => take(zip, entry, state));
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    throw new ImportRefused('not-zip', `${name} is damaged (${String(error)}).`);
  } finally {
    zip.close();
  }
}

type State = {
  left: number;
  entries: number;
  known: Set<string>;
  name: string;
  target: string;
  notes: Notes;
  limits: ZipLimits;
};

const eachEntry = (zip: ZipFile, visit: (entry: Entry) => Promise<void>): Promise<void> =>
  new Promise((done, fail) => {
    zip.on('error', fail);
    zip.on('end', () => done());
    zip.on('entry', (entry: Entry) => {
      visit(entry).then(() => zip.readEntry(), fail);
    });
    zip.readEntry();
  });

async function take(zip: ZipFile, entry: Entry, state: State): Promise<void> {
  const { notes, name } = state;
  state.entries += 1;
  if (state.entries > state.limits.entries)
    throw new ImportRefused('too-many', `${name} has more than ${state.limits.entries} files.`);
  if (entry.isEncrypted()) throw new ImportRefused('encrypted', `${name} is locked with a password.`);
  const written = decodeName(entry.fileNameRaw);
  const place = { file: name, line: null, slide: null };
  const wanted = zipName(written);
  // The upper half holds the mode of Unix; a link's content is where it leads.
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000)
    return notes.add('zip-link', written, place);
  if ('left' in wanted) {
    if (wanted.left !== 'skip') notes.add(wanted.left, written, place);
    return;
  }
  const folded = foldedName(wanted.path);
  if (state.known.has(folded)) return notes.add('zip-case', written, place);
  state.known.add(folded);
  const target = join(state.target, wanted.path);
  mkdirSync(dirname(target), { recursive: true });
  const stream = await zip.openReadStreamPromise(entry);
  await pipeline(stream, counted(state), createWriteStream(target, { flags: 'wx' }));
}

/** Lets bytes through until the zip has given more than it may. */
const counted = (state: State): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      state.left -= chunk.length;
      if (state.left >= 0) done(null, chunk);
      else done(new ImportRefused('bomb', `${state.name} unpacks to far more than such a file should.`));
    },
  });
