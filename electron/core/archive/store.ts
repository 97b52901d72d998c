import type { DecisionBody, Fact } from '../../contract/archive.ts';
import type { FactKey } from './current.ts';
import type { ReadableDb, Row, WritableDb } from './database.ts';
import { bodyJson, checkFacts, type StoredFact } from './facts.ts';
import { storedJson } from './stored-json.ts';

/** Keeps one fact; one that is there already (same id, same hash) changes nothing. */
export const INSERT_FACT = `INSERT INTO facts (id, hash, kind, seminar, parent, simulated, body, content)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id, hash) DO NOTHING`;
/** Keeps frozen content once. */
export const INSERT_CONTENT = 'INSERT INTO contents (hash, json) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING';
const KEY = `f.id, f.hash, f.kind, f.seminar, f.parent, f.simulated,
  CASE WHEN f.kind = 'decision' THEN f.body END AS body`;
const KEYS = `SELECT ${KEY} FROM facts f`;
/** Jumps in the index from seminar to seminar, so that the many responses between are never read. */
const EACH_SEMINAR = `WITH RECURSIVE one (seminar) AS (
    SELECT min(seminar) FROM facts
    UNION ALL SELECT (SELECT min(seminar) FROM facts WHERE seminar > one.seminar) FROM one WHERE seminar IS NOT NULL
  )`;
const OUTLINE = `${EACH_SEMINAR}
  SELECT ${KEY} FROM one JOIN facts f ON f.seminar = one.seminar AND f.kind IN ('seminar', 'purge', 'decision')`;
/** Seminars in which something may have two versions: a correction, or one id twice. One walk along the primary key. */
const CONTESTED = `SELECT DISTINCT seminar FROM facts WHERE id IN (
    SELECT id FROM facts GROUP BY id HAVING count(*) > 1 OR max(parent IS NOT NULL))`;
/**
 * A seminar has one record and one frozen content, each with its own beginning. By jumps: asked of all facts at once, SQLite
 * looks up every one of a million answers.
 */
export const TWICE = `${EACH_SEMINAR}
  SELECT DISTINCT f.seminar FROM one JOIN facts f ON f.seminar = one.seminar AND f.kind IN ('seminar', 'content')
  GROUP BY f.seminar, f.kind, f.simulated HAVING count(*) > 1`;
const FACT = 'f.id, f.hash, f.kind, f.seminar, f.parent, f.simulated, f.body, f.content, c.json';
const WHOLE = `SELECT ${FACT} FROM facts f LEFT JOIN contents c ON c.hash = f.content`;
const OF_KIND = `${EACH_SEMINAR}
  SELECT ${FACT} FROM one JOIN facts f ON f.seminar = one.seminar AND f.kind = ?
  LEFT JOIN contents c ON c.hash = f.content ORDER BY f.id, f.hash`;

function insert(db: WritableDb, fact: StoredFact): number {
  const content = fact.kind === 'content' ? fact.body : null;
  if (content !== null) db.run(INSERT_CONTENT, content.hash, content.json);
  const { id, hash, kind, seminar, parent, simulated } = fact;
  const values = [id, hash, kind, seminar, parent, simulated ? 1 : 0, bodyJson(fact), content?.hash ?? null];
  return db.run(INSERT_FACT, ...values).changes;
}

/**
 * Adds facts to the archive, all or none, sorted by id. A fact that is there already (same id, same content) is
 * accepted silently; the same id with other content is kept beside it and is a conflict.
 * Returns how many were new and how many known. Throws StorageError (`invalid`, `disk-full`, `read-only`, `busy`).
 */
export function appendFacts(db: WritableDb, facts: readonly Fact[]): { added: number; already: number } {
  const checked = checkFacts(facts);
  const added = db.transaction(() => checked.reduce((sum, fact) => sum + insert(db, fact), 0));
  return { added, already: checked.length - added };
}

const keyOfRow = (row: Row): FactKey => ({
  id: String(row.id),
  hash: String(row.hash),
  kind: row.kind as Fact['kind'],
  seminar: String(row.seminar),
  parent: row.parent === null ? null : String(row.parent),
  simulated: row.simulated === 1,
});

const keyWithDecision = (row: Row): FactKey =>
  row.body === null ? keyOfRow(row) : { ...keyOfRow(row), body: storedJson(row.body) as FactKey['body'] };

/** What was checked when it was written is not checked again: a list of thousands has to open at once. */
const factOfRow = (row: Row): StoredFact => {
  const content = { hash: row.content, json: row.json };
  return {
    ...keyOfRow(row),
    body: row.content === null ? storedJson(row.body) : content,
  } as StoredFact;
};

/** Envelopes of all facts, or of one seminar's, without their bodies; decisions with theirs. */
export const readKeys = (db: ReadableDb, seminar?: string): FactKey[] =>
  (seminar === undefined ? db.all(KEYS) : db.all(`${KEYS} WHERE f.seminar = ?`, seminar)).map(
    keyWithDecision,
  );

/** As readKeys of the whole archive, but only records of seminars, purges and decisions: fast however many answered. */
export const readOutline = (db: ReadableDb): FactKey[] => db.all(OUTLINE).map(keyWithDecision);

/**
 * As readOutline, and whole every seminar in which something may have two versions or was set aside. What is current of
 * records of seminars, which conflicts there are and what was decided come out of it as out of all facts; answers that nobody
 * corrected are left out.
 */
export function readContested(db: ReadableDb): FactKey[] {
  const outline = readOutline(db);
  const seminars = new Set([...contestedSeminars(db), ...decidedSeminars(outline)]);
  return [...outline, ...[...seminars].flatMap((seminar) => readKeys(db, seminar))];
}

/** A decision may set the only version aside, where the other one has not come in (yet): that is a conflict too. */
const decidedSeminars = (outline: readonly FactKey[]): string[] =>
  outline
    .filter(({ kind, body }) => kind === 'decision' && (body as DecisionBody).about === 'conflict')
    .map(({ seminar }) => seminar);

type Contested = { version: string; seminars: string[] };
const contested = new WeakMap<ReadableDb, Contested>();

/** Seminars that may have two versions of something; asked of the file again only when it has changed since. */
function contestedSeminars(db: ReadableDb): string[] {
  const version = versionOf(db);
  const known = contested.get(db);
  if (known?.version === version) return known.seminars;
  const seminars = [
    ...new Set([...db.all(CONTESTED), ...db.all(TWICE)].map(({ seminar }) => String(seminar))),
  ];
  contested.set(db, { version, seminars });
  return seminars;
}

/** Another word after every change of the file: `data_version` counts those of others, `total_changes` one's own. */
const versionOf = (db: ReadableDb): string =>
  JSON.stringify([db.pragma('data_version'), db.get('SELECT total_changes() AS own')]);

/** All facts of one seminar, by (id, hash). */
export const readFacts = (db: ReadableDb, seminar: string): StoredFact[] =>
  db.all(`${WHOLE} WHERE f.seminar = ? ORDER BY f.id, f.hash`, seminar).map(factOfRow);

/** All facts of one kind, by (id, hash); facts of other kinds are not read. */
export const readFactsOfKind = (db: ReadableDb, kind: Fact['kind']): StoredFact[] =>
  db.all(OF_KIND, kind).map(factOfRow);

/** True where the archive has at least one fact that was not simulated. */
export const holdsRealFacts = (db: ReadableDb): boolean =>
  db.get('SELECT 1 AS found FROM facts WHERE simulated = 0 LIMIT 1') !== undefined;
