import { NO_SEMINAR } from '../../contract/archive.ts';
import type { GoingSeminar, PurgeChoice, PurgePreview } from '../../contract/purge.ts';
import { StorageError } from '../files/errors.ts';
import { copiesIn, seminarsInCopy } from './copies.ts';
import type { ReadableDb } from './database.ts';
import { listSeminars } from './seminars.ts';
import { stillNamed } from './still-named.ts';
import { readFacts } from './store.ts';

/** A seminar and whether it is simulated: the two kinds never meet. */
export type Scope = { seminar: string; simulated: boolean };

/** One word for a scope. */
export const scopeKey = ({ seminar, simulated }: Scope): string => `${simulated ? 's' : 'r'} ${seminar}`;

const scopeOfKey = (key: string): Scope => ({ seminar: key.slice(2), simulated: key.startsWith('s') });

/** How many facts and responses each seminar has in the archive, purge facts not counted. */
function countsIn(db: ReadableDb): Map<string, { facts: number; responses: number }> {
  const rows = db.all(
    `SELECT seminar, simulated, count(*) AS facts, sum(kind = 'response') AS responses FROM facts
     WHERE seminar <> ? AND kind <> 'purge' GROUP BY seminar, simulated`,
    NO_SEMINAR,
  );
  return new Map(
    rows.map(({ seminar, simulated, facts, responses }) => [
      scopeKey({ seminar: String(seminar), simulated: simulated === 1 }),
      { facts: Number(facts), responses: Number(responses) },
    ]),
  );
}

/** Every seminar that was taken out for good, here or on another laptop. */
export const purgedScopes = (db: ReadableDb): Scope[] =>
  db
    .all("SELECT DISTINCT seminar, simulated FROM facts WHERE kind = 'purge' ORDER BY seminar, simulated")
    .map(({ seminar, simulated }) => ({ seminar: String(seminar), simulated: simulated === 1 }));

/** Purged seminars of which something still lies in the archive of `dir` or in a copy beside it. */
export function leftOver(db: ReadableDb, dir: string): Scope[] {
  const purged = purgedScopes(db);
  if (purged.length === 0) return [];
  const places = [countsIn(db), ...copiesIn(dir).map((path) => seminarsInCopy(path) ?? new Set<string>())];
  return purged.filter((scope) => places.some((place) => place.has(scopeKey(scope))));
}

/**
 * The seminars that `choice` means, in the archive `db` of data directory `dir`. Throws StorageError `not-found` where one
 * that is named is not there.
 */
export function chosenScopes(db: ReadableDb, dir: string, choice: PurgeChoice): Scope[] {
  if (choice.by === 'elsewhere') return leftOver(db, dir);
  const traces = purgedScopes(db);
  const purged = new Set(traces.map(scopeKey));
  const there = [...countsIn(db).keys()].filter((key) => !purged.has(key)).map(scopeOfKey);
  // Traces of simulated seminars go as well, else an archive that was practised on would never be empty.
  if (choice.by === 'practice') return [...there, ...traces].filter(({ simulated }) => simulated);
  if (choice.by === 'before') {
    const old = listSeminars(db).filter(({ date }) => date < choice.day);
    const keys = new Set(old.map(({ id, simulated }) => scopeKey({ seminar: id, simulated })));
    return there.filter((scope) => keys.has(scopeKey(scope)));
  }
  const missing = choice.ids.find((id) => !there.some(({ seminar }) => seminar === id));
  if (missing !== undefined)
    throw new StorageError('not-found', `${db.path}: there is no seminar ${missing} in the archive.`);
  return there.filter(({ seminar }) => choice.ids.includes(seminar));
}

type Shown = Pick<GoingSeminar, 'school' | 'commune' | 'date'>;

/** Place and day as the list shows them; of what the list leaves out already, as some revision of it says. */
function shownIn(db: ReadableDb): (scope: Scope) => Shown {
  const listed = new Map(
    listSeminars(db).map(({ id, simulated, schoolName: school, commune, date }) => [
      scopeKey({ seminar: id, simulated }),
      { school, commune, date },
    ]),
  );
  return (scope) => {
    const known = listed.get(scopeKey(scope));
    if (known !== undefined) return known;
    const fact = readFacts(db, scope.seminar).find(({ kind }) => kind === 'seminar');
    if (fact?.kind !== 'seminar') return { school: '', commune: '', date: '' };
    return { school: fact.body.school.name, commune: fact.body.school.communeName, date: fact.body.date };
  };
}

const byDay = (a: GoingSeminar, b: GoingSeminar): number =>
  a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1;

/**
 * What a purge of `choice` would delete; changes nothing. Seminars are sorted by day. Throws as chosenScopes.
 */
export function previewPurge(db: ReadableDb, dir: string, choice: PurgeChoice): PurgePreview {
  const scopes = chosenScopes(db, dir, choice);
  const counts = countsIn(db);
  const shown = shownIn(db);
  const seminars = scopes
    .map((scope): GoingSeminar => {
      const { facts = 0, responses = 0 } = counts.get(scopeKey(scope)) ?? {};
      return { id: scope.seminar, simulated: scope.simulated, ...shown(scope), facts, responses };
    })
    .sort(byDay);
  const keys = scopes.map(scopeKey);
  const copies = copiesIn(dir).filter((path) => {
    const held = seminarsInCopy(path);
    return held === null || keys.some((key) => held.has(key));
  });
  const sum = (of: 'facts' | 'responses'): number => seminars.reduce((all, one) => all + one[of], 0);
  const named = stillNamed(db, seminars);
  return { seminars, facts: sum('facts'), responses: sum('responses'), copies: copies.length, named };
}
