import type { ReadableDb } from '../archive/database.ts';
import { importsToRestore } from './imports.ts';
import { contentOfLine, type FactRow, lineOf, lineOfContent, lineReader } from './lines.ts';
import { type FrozenContent, factPages, type Source } from './source.ts';
import { openStrange } from './strange.ts';

/** A fact as the damaged file names it. */
type Bad = { id: string; hash: string };

/** What of a damaged archive can still be believed, and which facts cannot. */
export type Salvage = { source: Source; bad: Bad[] };

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

async function* goodContents(db: ReadableDb): AsyncGenerator<FrozenContent[]> {
  for (const { hash } of db.all('SELECT hash FROM contents ORDER BY hash')) {
    const json = String(db.get('SELECT json FROM contents WHERE hash = ?', String(hash))?.json ?? '');
    const good = attempt(() => contentOfLine(lineOfContent(String(hash), json)));
    if (good !== null) yield [good];
  }
}

/**
 * Opens a damaged archive of this laptop so that what is good in it can be merged: a fact or content whose hash does not
 * fit is left out, and named in `bad` once `facts` has been read. A page that cannot be read at all ends it with
 * SourceRefused: how much of which seminar is missing then, nobody knows.
 */
export function openSalvage(path: string): Salvage {
  const { db, installation, close } = openStrange(path, path);
  const bad: Bad[] = [];
  const facts = async function* (jsonOf: (hash: string) => string | undefined): AsyncGenerator<FactRow[]> {
    const read = lineReader(jsonOf);
    for await (const rows of factPages(db))
      yield rows.flatMap((row) => {
        const good = attempt(() => read(lineOf(row)));
        if (good?.hash === row.hash) return [good];
        bad.push({ id: row.id, hash: row.hash });
        return [];
      });
  };
  const source: Source = {
    ...{ path, installation, made: null, bundle: null, facts, close },
    imports: () => importsToRestore(db),
    verify: () => Promise.resolve(),
    contents: () => goodContents(db),
  };
  return { source, bad };
}
