import type { Fact } from '../../contract/archive.ts';
import { StorageError } from '../files/errors.ts';
import { contentHash } from './canonical.ts';
import type { WritableDb } from './database.ts';
import { checkFacts, type StoredFact } from './facts.ts';
import { appendFacts, readFacts } from './store.ts';

const withoutHash = ({ hash: _, ...fact }: StoredFact): Fact => fact as Fact;

/** A seminar is closed once. Its facts under other ids would be counted twice. */
function refuseSecondClosing(db: WritableDb, facts: readonly StoredFact[]): void {
  const ids = new Set(facts.map(({ id }) => id));
  for (const seminar of new Set(facts.map((fact) => fact.seminar))) {
    const other = readFacts(db, seminar).find(
      (fact) => fact.kind === 'seminar' && fact.parent === null && !ids.has(fact.id),
    );
    if (other !== undefined)
      throw new StorageError(
        'already-closed',
        `seminar ${seminar}: already closed and kept. Correct it instead.`,
      );
  }
}

/**
 * Keeps the final facts of a seminar: writes them in one transaction sorted by id, reads them back and compares.
 * May be called again with the same facts after a crash anywhere; the second time changes nothing. So the caller keeps
 * the facts (with their ids) safely in live.db before, and destroys live.db only after this has returned.
 * Returns the ids, sorted. Throws StorageError (`already-closed`, `not-kept`, `disk-full`, `read-only`, …).
 */
export function closeInto(db: WritableDb, facts: readonly Fact[]): { ids: string[] } {
  const checked = checkFacts(facts);
  refuseSecondClosing(db, checked);
  appendFacts(db, checked.map(withoutHash));
  const kept = new Map(
    [...new Set(checked.map(({ seminar }) => seminar))]
      .flatMap((seminar) => readFacts(db, seminar))
      .map((fact) => [`${fact.id} ${fact.hash}`, contentHash(withoutHash(fact))]),
  );
  const lost = checked.find(({ id, hash }) => kept.get(`${id} ${hash}`) !== hash);
  if (lost !== undefined)
    throw new StorageError(
      'not-kept',
      `${db.path}: fact ${lost.id} could not be read back as written. The seminar stays open; check the disk.`,
    );
  return { ids: checked.map(({ id }) => id) };
}
