import { sha256 } from '../archive/canonical.ts';
import type { ReadableDb, WritableDb } from '../archive/database.ts';
import { readSettings, writeSetting } from '../archive/settings.ts';

/** Key of what went out in bundles before: seminar -> what its set of facts was then. */
const SENT = 'bundle.sent';

/** Each seminar with a short name of its present set of facts; another fact gives another name. */
function statesOf(db: ReadableDb): Map<string, string> {
  const states = new Map<string, string>();
  const keys: { seminar: string; line: string }[] = [];
  db.each('SELECT seminar, id, hash FROM facts ORDER BY seminar, id, hash', [], (row) => {
    const seminar = String(row.seminar);
    const open = keys.at(-1);
    if (open?.seminar === seminar) open.line += ` ${row.id} ${row.hash}`;
    else keys.push({ seminar, line: `${row.id} ${row.hash}` });
    if (keys.length > 1) settleFirst(keys, states);
  });
  while (keys.length > 0) settleFirst(keys, states);
  return states;
}

function settleFirst(keys: { seminar: string; line: string }[], states: Map<string, string>): void {
  const done = keys.shift();
  if (done) states.set(done.seminar, sha256(done.line).slice(0, 16));
}

/** Every seminar of the archive, in the order of their ids. */
export const allSeminars = (db: ReadableDb): string[] => [...statesOf(db).keys()];

/** Seminars of which something has not gone out in a bundle yet. */
export function unsentSeminars(db: ReadableDb): string[] {
  const sent = readSettings(db)[SENT];
  const known = typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? sent : {};
  return [...statesOf(db)]
    .filter(([seminar, state]) => (known as Record<string, unknown>)[seminar] !== state)
    .map(([seminar]) => seminar);
}

/** Remembers that all facts of `seminars` have gone out. */
export function markSent(db: WritableDb, seminars: readonly string[]): void {
  const states = statesOf(db);
  const sent = readSettings(db)[SENT];
  const before = typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? sent : {};
  const now = seminars.flatMap((seminar) => {
    const state = states.get(seminar);
    return state === undefined ? [] : [[seminar, state] as const];
  });
  writeSetting(db, SENT, { ...before, ...Object.fromEntries(now) });
}
