import { randomUUID } from 'node:crypto';
import { type AliasBody, type FactOf, NO_SEMINAR } from '../../../contract/archive.ts';
import type { School } from '../../../contract/setup.ts';
import { currentFacts } from '../../archive/current.ts';
import type { ReadableDb, WritableDb } from '../../archive/database.ts';
import type { StoredFact } from '../../archive/facts.ts';
import { appendFacts, readFacts } from '../../archive/store.ts';
import { StorageError } from '../../files/errors.ts';
import { schoolKey } from './key.ts';

/** "`from` is `to`", as somebody said. `counts`: false where another alias of the same name says otherwise. */
export type Alias = { id: string; from: School; to: School; counts: boolean };

/** Which school every school is: by its key the one that stands for it. */
export type Aliases = ReadonlyMap<string, School>;

const isAlias = (fact: StoredFact): fact is FactOf<'alias'> & { hash: string } => fact.kind === 'alias';

/**
 * The aliases that hold in a set of facts, by id. What was taken back is left out, and so are two corrections of one
 * alias that disagree. Two aliases for one name that lead to two schools are listed, and neither counts.
 */
export function aliasesIn(facts: readonly StoredFact[]): Alias[] {
  const said = currentFacts(facts.filter(isAlias)).heads.flatMap(({ id, body: { from, to } }) =>
    to === null ? [] : [{ id, from, to }],
  );
  const meant = new Map<string, Set<string>>();
  for (const { from, to } of said) {
    const key = schoolKey(from);
    meant.set(key, (meant.get(key) ?? new Set()).add(schoolKey(to)));
  }
  return said.map((alias) => ({ ...alias, counts: meant.get(schoolKey(alias.from))?.size === 1 }));
}

/** Aliases as `schoolOf` looks them up. */
export const lookUp = (aliases: readonly Alias[]): Aliases =>
  new Map(aliases.filter(({ counts }) => counts).map(({ from, to }) => [schoolKey(from), to]));

/**
 * The school that a school as typed stands for: aliases are followed from one to the next. A circle of them says nothing,
 * so a school in it or leading into it stays what it is.
 */
export function schoolOf(school: School, aliases: Aliases): School {
  const met = new Set<string>();
  let at = school;
  for (;;) {
    const key = schoolKey(at);
    if (met.has(key)) return school;
    met.add(key);
    const next = aliases.get(key);
    if (next === undefined) return at;
    at = next;
  }
}

/** All aliases of an archive, by id. They are about no seminar, so nothing else is read. */
export const readAliases = (db: ReadableDb): Alias[] => aliasesIn(readFacts(db, NO_SEMINAR));

/**
 * The one school behind each school as typed, by what holds in the archive now: for lists and sums. `key` is the same
 * for every spelling of one school; `school` is the one it is called by.
 */
export function canonicalSchools(db: ReadableDb): (school: School) => { key: string; school: School } {
  const aliases = lookUp(readAliases(db));
  return (typed) => {
    const school = schoolOf(typed, aliases);
    return { key: schoolKey(school), school };
  };
}

/** A fact about the archive as a whole is simulated where the archive is. */
export const isSimulated = (db: ReadableDb): boolean =>
  db.get('SELECT simulated FROM facts LIMIT 1')?.simulated === 1;

function append(db: WritableDb, parent: string | null, body: AliasBody): void {
  const envelope = { id: randomUUID(), seminar: NO_SEMINAR, parent, simulated: isSimulated(db) };
  appendFacts(db, [{ ...envelope, kind: 'alias', body }]);
}

/**
 * Says that the school written `from` is `to`. An alias that said otherwise about `from` is corrected; the same again
 * changes nothing. Throws StorageError `invalid` where both are one school already.
 */
export function joinSchools(db: WritableDb, from: School, to: School): void {
  const all = readAliases(db);
  const known = lookUp(all);
  if (schoolKey(schoolOf(from, known)) === schoolKey(schoolOf(to, known)))
    throw new StorageError('invalid', `${db.path}: "${from.name}" and "${to.name}" are one school already.`);
  const key = schoolKey(from);
  const before = all.filter((alias) => schoolKey(alias.from) === key);
  const [first, ...others] = before;
  append(db, first?.id ?? null, { from, to });
  for (const { id, from: its } of others) append(db, id, { from: its, to: null });
}

/** Takes an alias back: a correction of it. Throws StorageError `outdated` where it does not hold any more. */
export function undoAlias(db: WritableDb, id: string): void {
  const alias = readAliases(db).find((one) => one.id === id);
  if (alias === undefined)
    throw new StorageError('outdated', `${db.path}: this alias was taken back or changed in the meantime.`);
  append(db, id, { from: alias.from, to: null });
}
