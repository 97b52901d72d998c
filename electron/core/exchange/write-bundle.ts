import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { canonicalJson } from '../archive/canonical.ts';
import type { ReadableDb } from '../archive/database.ts';
import { draftOf } from '../files/draft.ts';
import { onDisk, StorageError, storageError } from '../files/errors.ts';
import { syncDirectory } from '../files/sync.ts';
import { openBundle } from './bundle.ts';
import type { Signer } from './keys.ts';
import { factRow, lineOf, lineOfContent } from './lines.ts';
import {
  BUNDLE_FORMAT,
  type BundlePart,
  CONTENTS_PART,
  FACTS_PART,
  MANIFEST_PART,
  type Manifest,
  SIGNATURE_PART,
} from './manifest.ts';

/** Lines are gathered to this many characters before they are compressed. */
const BLOCK = 64 * 1024;

const CHOSEN = '(SELECT value FROM json_each(?))';
/** Of a purged seminar only that it was: what still lies here until the next purge goes nowhere. */
const GOING = `seminar IN ${CHOSEN} AND (kind = 'purge' OR NOT EXISTS (SELECT 1 FROM facts p
  WHERE p.seminar = f.seminar AND p.kind = 'purge' AND p.simulated = f.simulated))`;
const FACTS = `SELECT id, hash, kind, seminar, parent, simulated, body, content FROM facts f
  WHERE ${GOING} ORDER BY id, hash`;
const CONTENTS = `SELECT hash, json FROM contents
  WHERE hash IN (SELECT content FROM facts f WHERE ${GOING}) ORDER BY hash`;

/** What goes into a bundle and what it says about itself; `made` is a day (YYYY-MM-DD). */
export type BundleOrder = {
  seminars: readonly string[];
  installation: string;
  app: string;
  made: string;
  signer: Signer;
};

/**
 * Every part bears the same moment: a zip knows none before 1980, and a laptop that has lost the time would write nothing.
 */
const MOMENT = new Date(2026, 0, 1);

function beginEntry(zip: Zip, name: string): ZipDeflate {
  const entry = new ZipDeflate(name, { level: 6 });
  entry.mtime = MOMENT;
  zip.add(entry);
  return entry;
}

/** One part of the zip, written line by line; `end` tells what was written. */
function beginPart(zip: Zip, name: BundlePart['name']): { add(line: string): void; end(): BundlePart } {
  const entry = beginEntry(zip, name);
  const hash = createHash('sha256');
  let [block, bytes, lines] = ['', 0, 0];
  const flush = (last: boolean): void => {
    const chunk = Buffer.from(block, 'utf8');
    hash.update(chunk);
    bytes += chunk.length;
    block = '';
    entry.push(chunk, last);
  };
  return {
    add: (line) => {
      block += `${line}\n`;
      lines += 1;
      if (block.length > BLOCK) flush(false);
    },
    end: () => {
      flush(true);
      return { name, bytes, lines, sha256: hash.digest('hex') };
    },
  };
}

function addSmall(zip: Zip, name: string, content: Uint8Array): void {
  beginEntry(zip, name).push(content, true);
}

/**
 * Writes the whole zip to `handle`, row by row, and returns its manifest. What the medium refuses is thrown as a
 * StorageError about `path`: between rows it would pass for a failure of the archive.
 */
function writeZip(db: ReadableDb, order: BundleOrder, handle: number, path: string): Manifest {
  const failed: unknown[] = [];
  /** The zip's own code would catch what is thrown here, and go on. */
  const zip = new Zip((error, chunk) => {
    if (failed.length > 0) return;
    try {
      if (error) throw error;
      for (let at = 0; at < chunk.length; ) at += writeSync(handle, chunk, at);
    } catch (cause) {
      failed.push(storageError(cause, path));
    }
  });
  const goOn = (): void => {
    if (failed.length > 0) throw failed[0];
  };
  const chosen = JSON.stringify(order.seminars);
  const manifest = db.reading(() => {
    const contents = beginPart(zip, CONTENTS_PART);
    const versions: string[] = [];
    db.each(CONTENTS, [chosen], ({ hash, json }) => {
      contents.add(lineOfContent(String(hash), String(json)));
      versions.push(String(hash));
      goOn();
    });
    const contentsPart = contents.end();
    const facts = beginPart(zip, FACTS_PART);
    let simulated = false;
    db.each(FACTS, [chosen], (row) => {
      const fact = factRow(row);
      simulated ||= fact.simulated;
      facts.add(lineOf(fact));
      goOn();
    });
    const factsPart = facts.end();
    return {
      format: BUNDLE_FORMAT,
      ...{ app: order.app, installation: order.installation, key: order.signer.key, made: order.made },
      ...{ simulated, seminars: order.seminars.length, facts: factsPart.lines },
      contents: versions,
      parts: [contentsPart, factsPart],
    } satisfies Manifest;
  });
  const bytes = Buffer.from(canonicalJson(manifest), 'utf8');
  addSmall(zip, MANIFEST_PART, bytes);
  addSmall(zip, SIGNATURE_PART, Buffer.from(order.signer.sign(bytes), 'ascii'));
  zip.end();
  goOn();
  return manifest;
}

/** Reads a written bundle back as a merge would. Throws StorageError `not-kept` where the medium has changed it. */
async function readBack(path: string): Promise<void> {
  try {
    const bundle = await openBundle(path);
    try {
      await bundle.verify();
    } finally {
      bundle.close();
    }
  } catch (cause) {
    throw new StorageError(
      'not-kept',
      `${path}: could not be read back as it was written. Try again, or use another stick.`,
      cause,
    );
  }
}

/** A stick that is gone, or became read-only, keeps its draft; what has to be said is why the bundle was not written. */
function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // The hidden draft has no ending of a bundle, so nobody takes it for one.
  }
}

/**
 * Writes the facts of the seminars in `order` to the file `path`: under a temporary name, synced, read back, renamed.
 * When it returns the stick may be pulled out. Memory stays flat however many facts there are. Throws StorageError
 * (`disk-full`, `read-only`, `missing`, `not-kept`); no half-written file stays behind then.
 */
export async function writeBundle(db: ReadableDb, order: BundleOrder, path: string): Promise<Manifest> {
  const dir = dirname(path);
  const draft = draftOf(path);
  try {
    const manifest = onDisk(path, () => {
      mkdirSync(dir, { recursive: true });
      const handle = openSync(draft, 'wx');
      try {
        const made = writeZip(db, order, handle, path);
        fsyncSync(handle);
        return made;
      } finally {
        closeSync(handle);
      }
    });
    await readBack(draft);
    onDisk(path, () => {
      renameSync(draft, path);
      syncDirectory(dir);
    });
    return manifest;
  } catch (cause) {
    removeDraft(draft);
    throw cause;
  }
}
