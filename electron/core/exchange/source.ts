import { join } from 'node:path';
import { quickCheck, type ReadableDb } from '../archive/database.ts';
import { ARCHIVE_FILE } from '../archive/open.ts';
import { StorageError } from '../files/errors.ts';
import { openBundle } from './bundle.ts';
import type { Found } from './find.ts';
import { type ImportRow, importsToRestore } from './imports.ts';
import { contentOfLine, type FactRow, factRow, lineOf, lineOfContent, lineReader } from './lines.ts';
import { CONTENTS_PART, FACTS_PART } from './manifest.ts';
import { SourceRefused } from './refusal.ts';
import { damagedArchive, openStrange, reading } from './strange.ts';

export type FrozenContent = { hash: string; json: string };

/** Something that can be merged: a bundle, a backup, or the data directory of another kit. Reading it twice gives the same. */
export type Source = {
  path: string;
  installation: string | null;
  /** Day on which a bundle was made, by the calendar of its laptop; null for a data directory. */
  made: string | null;
  /** Of a bundle: what is the same in every copy of it, and how much it says to hold. */
  bundle: { fingerprint: string; facts: number; seminars: number } | null;
  /** What a backup kept of that which was handed in. */
  imports: () => ImportRow[];
  /** Reads everything once and compares it with what it says of itself. Throws SourceRefused. */
  verify(): Promise<void>;
  contents(): AsyncIterable<FrozenContent[]>;
  /** Facts in the order of their ids, each checked; `jsonOf` gives frozen content by its hash. */
  facts(jsonOf: (hash: string) => string | undefined): AsyncIterable<FactRow[]>;
  close(): void;
};

/** What `read` throws, as SourceRefused `damaged` that says where. */
function checking<T>(path: string, where: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof SourceRefused || cause instanceof StorageError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new SourceRefused('damaged', `${path}: ${where}: ${why}. Ask for it again.`, cause);
  }
}

/** Applies `read` to each line. Throws SourceRefused `damaged` with the line's number. */
async function* each<T>(
  path: string,
  part: string,
  blocks: AsyncIterable<string[]>,
  read: (line: string) => T,
): AsyncGenerator<T[]> {
  let line = 0;
  for await (const block of blocks) {
    yield block.map((text) => {
      line += 1;
      return checking(path, `${part}, line ${line}`, () => read(text));
    });
  }
}

async function bundleSource(path: string): Promise<Source> {
  const bundle = await openBundle(path);
  return {
    path,
    installation: bundle.manifest.installation,
    made: bundle.manifest.made,
    bundle: {
      fingerprint: bundle.fingerprint,
      facts: bundle.manifest.facts,
      seminars: bundle.manifest.seminars,
    },
    imports: () => [],
    verify: bundle.verify,
    contents: () => each(path, CONTENTS_PART, bundle.lines(CONTENTS_PART), contentOfLine),
    facts: (jsonOf) => each(path, FACTS_PART, bundle.lines(FACTS_PART), lineReader(jsonOf)),
    close: bundle.close,
  };
}

const PAGE = 2000;
const FACTS = `SELECT id, hash, kind, seminar, parent, simulated, body, content FROM facts
  WHERE (id, hash) > (?, ?) ORDER BY id, hash LIMIT ${PAGE}`;

/** All rows of the table of facts, as they stand, some at a time, so that no statement stays open while others are used. */
export async function* factPages(db: ReadableDb): AsyncGenerator<FactRow[]> {
  for (let last = { id: '', hash: '' }; ; ) {
    const rows = db.all(FACTS, last.id, last.hash).map(factRow);
    if (rows.length > 0) yield rows;
    last = rows.at(-1) ?? last;
    if (rows.length < PAGE) return;
  }
}

/** A row of another archive is believed no more than a line of a file: it is read as one, and has to have its hash. */
async function* checkedRows(
  db: ReadableDb,
  path: string,
  jsonOf: (hash: string) => string | undefined,
): AsyncGenerator<FactRow[]> {
  const read = lineReader(jsonOf);
  for await (const rows of factPages(db)) {
    yield rows.map((row) => {
      const checked = checking(path, `fact ${row.id}`, () => read(lineOf(row)));
      if (checked.hash === row.hash) return checked;
      throw new SourceRefused(
        'damaged',
        `${path}: fact ${row.id} is not what was recorded. Use a backup of it.`,
      );
    });
  }
}

/** `file`: the archive itself; `path`: what the trainer named. Only a backup brings back what was handed in before. */
function archiveSource(path: string, file: string, isBackup: boolean): Source {
  const { db, installation, close } = openStrange(path, file);
  const contents = async function* (): AsyncGenerator<FrozenContent[]> {
    for (const { hash } of db.all('SELECT hash FROM contents ORDER BY hash')) {
      const json = jsonHere(String(hash)) ?? '';
      yield [checking(path, `content ${hash}`, () => contentOfLine(lineOfContent(String(hash), json)))];
    }
  };
  const jsonHere = (hash: string): string | undefined => {
    const row = db.get('SELECT json FROM contents WHERE hash = ?', hash);
    return row === undefined ? undefined : String(row.json);
  };
  return {
    path,
    installation,
    made: null,
    bundle: null,
    imports: () => (isBackup ? reading(path, () => importsToRestore(db)) : []),
    verify: async () => {
      // A changed page can hide facts: what is left has its hashes all the same.
      if (quickCheck(db).length > 0) throw damagedArchive(path);
      for await (const _ of contents());
      for await (const _ of checkedRows(db, path, jsonHere));
    },
    contents,
    facts: (jsonOf) => checkedRows(db, path, jsonOf),
    close,
  };
}

/** Opens what `findSources` has found; an archive is only read. Throws SourceRefused. */
export async function openSource({ path, kind }: Found): Promise<Source> {
  if (kind === 'bundle') return bundleSource(path);
  const isFolder = kind === 'folder';
  return archiveSource(path, isFolder ? join(path, ARCHIVE_FILE) : path, !isFolder);
}
