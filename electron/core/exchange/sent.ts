import { createHash, type Hash } from 'node:crypto';
import { NO_SEMINAR } from '../../contract/archive.ts';
import type { ReadableDb, WritableDb } from '../archive/database.ts';
import { readSettings, writeSetting } from '../archive/settings.ts';

/** Key of what went out in bundles before: seminar -> what its set of facts was then. */
const SENT = 'bundle.sent';

/** Each seminar with a short name of its present set of facts; another fact gives another name. */
function statesOf(db: ReadableDb): Map<string, string> {
  const hashes = new Map<string, Hash>();
  db.each('SELECT seminar, id, hash FROM facts ORDER BY seminar, id, hash', [], ({ seminar, id, hash }) => {
    const begun = hashes.get(String(seminar));
    if (begun) begun.update(` ${id} ${hash}`);
    else hashes.set(String(seminar), createHash('sha256').update(`${id} ${hash}`));
  });
  return new Map([...hashes].map(([seminar, hash]) => [seminar, hash.digest('hex').slice(0, 16)]));
}

/** A name of all facts that `seminars` have now, in hex: the same facts have the same, others have another. */
export function stateOf(db: ReadableDb, seminars: readonly string[]): string {
  const chosen = new Set(seminars);
  const hash = createHash('sha256');
  for (const [seminar, state] of statesOf(db)) if (chosen.has(seminar)) hash.update(`${seminar} ${state} `);
  return hash.digest('hex');
}

/** What went out, seminar -> state. */
function sentBefore(db: ReadableDb): Record<string, unknown> {
  const sent = readSettings(db)[SENT];
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? { ...sent } : {};
}

/** Every seminar of the archive, in the order of their ids. */
export const allSeminars = (db: ReadableDb): string[] =>
  db
    .all('SELECT DISTINCT seminar FROM facts WHERE seminar <> ? ORDER BY seminar', NO_SEMINAR)
    .map(({ seminar }) => String(seminar));

/** Seminars of which something has not gone out in a bundle yet. */
export function unsentSeminars(db: ReadableDb): string[] {
  const sent = sentBefore(db);
  return [...statesOf(db)]
    .filter(([seminar, state]) => seminar !== NO_SEMINAR && sent[seminar] !== state)
    .map(([seminar]) => seminar);
}

/** Remembers that all facts of `seminars` have gone out. */
export function markSent(db: WritableDb, seminars: readonly string[]): void {
  const gone = new Set(seminars);
  const now = [...statesOf(db)].filter(([seminar]) => gone.has(seminar));
  writeSetting(db, SENT, { ...sentBefore(db), ...Object.fromEntries(now) } as Record<string, string>);
}
