import { NO_SEMINAR } from '../../contract/archive.ts';
import { currentFacts } from '../archive/current.ts';
import type { WritableDb } from '../archive/database.ts';
import { INSERT_CONTENT, INSERT_FACT, readKeys } from '../archive/store.ts';
import { StorageError } from '../files/errors.ts';
import type { FactRow } from './lines.ts';
import { SourceRefused } from './refusal.ts';
import type { Source } from './source.ts';

/** What one source brought, in facts, and of seminars those that were not here before. */
export type Merged = {
  added: number;
  already: number;
  /** Facts that correct one that was recorded before. */
  corrections: number;
  /** Things of which two versions are here now: kept, shown, not counted until somebody decides. */
  conflicts: number;
  /** Facts of seminars that were taken out for good: not taken. */
  purged: number;
  /** Seminars that were here and are taken out by it, for good. */
  removed: number;
  seminars: { added: number; already: number };
};

/** Frozen content waits apart until a fact that is taken rests on it: that of a purged seminar never gets in. */
const INCOMING = `CREATE TEMP TABLE IF NOT EXISTS incoming (hash TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
  DELETE FROM temp.incoming;`;
const incomingJson = (db: WritableDb, hash: string): string | undefined => {
  const row = db.get('SELECT json FROM temp.incoming WHERE hash = ?', hash);
  return row === undefined ? undefined : String(row.json);
};

type Here = { purged: Set<string>; seminars: Set<string>; simulated: boolean | null };

/** A seminar and whether it is simulated: the two kinds never meet, whatever a file claims. */
const scopeOf = ({ seminar, simulated }: Pick<FactRow, 'seminar' | 'simulated'>): string =>
  `${simulated ? 's' : 'r'} ${seminar}`;

function whatIsHere(db: WritableDb): Here {
  const rows = db.all('SELECT DISTINCT seminar, simulated FROM facts');
  const purges = db.all("SELECT seminar, simulated FROM facts WHERE kind = 'purge'");
  const scope = (row: (typeof rows)[number]): string =>
    scopeOf({ seminar: String(row.seminar), simulated: row.simulated === 1 });
  const kinds = new Set(rows.map(({ simulated }) => simulated === 1));
  return {
    purged: new Set(purges.map(scope)),
    seminars: new Set(rows.map(scope)),
    simulated: kinds.size === 0 ? null : kinds.has(true),
  };
}

/** A copy of a piece of text that does not keep the long text alive that it was cut from. */
const ownText = (piece: string): string => Buffer.from(piece).toString();

/** A seminar that facts of the source are about: its name, what the archive had of it, whether a seminar comes in. */
type Scope = { name: string; isHere: boolean; isPurged: boolean; isSeminar: boolean };

/** Puts one fact in and counts it; a fact of the other kind ends the merge. */
function keeper(db: WritableDb, path: string, here: Here, merged: Merged) {
  let { simulated } = here;
  const insert = db.prepare(INSERT_FACT);
  const doubtful = new Set<string>();
  const roots = new Set<string>();
  const scopes = new Map<string, Scope>();
  let last = '';
  /** Asked for every fact, made once for each seminar; all that are taken are of one kind. */
  const scopeIn = (fact: FactRow): Scope => {
    const known = scopes.get(fact.seminar);
    if (known !== undefined) return known;
    const seminar = ownText(fact.seminar);
    const name = scopeOf({ ...fact, seminar });
    const scope = {
      name,
      isHere: here.seminars.has(name),
      isPurged: here.purged.has(name),
      isSeminar: false,
    };
    scopes.set(seminar, scope);
    return scope;
  };
  /** Remembers seminars in which two versions of one thing can be now; of all others nothing has to be read again. */
  const doubt = ({ name, isHere }: Scope, { id, kind, parent }: FactRow): void => {
    const single = kind === 'seminar' || kind === 'content';
    const root = single ? `${kind} ${name}` : '';
    if (isHere || parent !== null || id === last || (single && roots.has(root))) doubtful.add(name);
    if (single) roots.add(root);
  };
  const keep = (fact: FactRow): void => {
    simulated ??= fact.simulated;
    if (fact.simulated !== simulated)
      throw new SourceRefused(
        'mixed',
        `${path}: holds ${fact.simulated ? 'simulated' : 'real'} seminars and the archive ${fact.simulated ? 'real' : 'simulated'} ones; they never mix. Choose another data folder.`,
      );
    const scope = scopeIn(fact);
    // What was deleted elsewhere is not one more seminar.
    if (fact.seminar !== NO_SEMINAR && fact.kind !== 'purge') scope.isSeminar = true;
    if (scope.isPurged && fact.kind !== 'purge') {
      merged.purged += 1;
      return;
    }
    const { id, hash, kind, seminar, parent, body, content } = fact;
    if (content !== null) db.run(INSERT_CONTENT, content, incomingJson(db, content) ?? null);
    const changes = insert(id, hash, kind, seminar, parent, fact.simulated ? 1 : 0, body, content);
    if (changes === 0) merged.already += 1;
    else {
      merged.added += 1;
      if (kind === 'purge' && scope.isHere && !scope.isPurged) merged.removed += 1;
      if (parent !== null && kind !== 'decision') merged.corrections += 1;
      doubt(scope, fact);
    }
    last = id;
  };
  return { keep, doubtful, seen: () => [...scopes.values()].filter(({ isSeminar }) => isSeminar) };
}

/** Ends the transaction without a trace. On a full disk SQLite may have ended it already, and then says so. */
function rollBack(db: WritableDb): void {
  try {
    db.exec('ROLLBACK');
  } catch (cause) {
    if (!(cause instanceof StorageError)) throw cause;
  }
}

/** Conflicts in seminars that got something new. */
function conflictsIn(db: WritableDb, scopes: ReadonlySet<string>): number {
  const seminars = new Set([...scopes].map((scope) => scope.slice(2)));
  return [...seminars].reduce(
    (sum, seminar) => sum + currentFacts(readKeys(db, seminar)).conflicts.length,
    0,
  );
}

/**
 * Takes a source into the archive: checks all of it first, then writes it in one transaction, streamed, so memory stays
 * flat. Merging it again, or parts of it before, gives the same set. `record` is called last in the transaction, with the
 * ids of the seminars that were new. Throws SourceRefused and StorageError; the archive is then as it was.
 */
export async function mergeSource(
  db: WritableDb,
  source: Source,
  record: (merged: Merged, seminars: string[]) => void = () => {},
): Promise<Merged> {
  await source.verify();
  const here = whatIsHere(db);
  const merged: Merged = {
    ...{ added: 0, already: 0, corrections: 0, conflicts: 0, purged: 0, removed: 0 },
    seminars: { added: 0, already: 0 },
  };
  db.exec(INCOMING);
  db.exec('BEGIN IMMEDIATE');
  try {
    for await (const contents of source.contents())
      for (const { hash, json } of contents)
        db.run(
          'INSERT INTO temp.incoming (hash, json) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING',
          hash,
          json,
        );
    const jsonOf = (hash: string): string | undefined => incomingJson(db, hash);
    const { keep, doubtful, seen } = keeper(db, source.path, here, merged);
    for await (const facts of source.facts(jsonOf)) for (const fact of facts) keep(fact);
    const fresh = seen().filter(({ isHere, isPurged }) => !isHere && !isPurged);
    merged.seminars.added = fresh.length;
    merged.seminars.already = seen().filter(({ isHere }) => isHere).length;
    merged.conflicts = conflictsIn(db, doubtful);
    record(
      merged,
      fresh.map(({ name }) => name.slice(2)),
    );
    db.exec('COMMIT');
    return merged;
  } catch (cause) {
    rollBack(db);
    throw cause;
  }
}
