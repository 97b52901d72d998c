import type { FactOf, SeminarRecord, SeminarSummary } from '../../contract/archive.ts';
import { totalAttendance } from '../../contract/setup.ts';
import { StorageError } from '../files/errors.ts';
import { currentFacts, type FactKey, type Lineage, seminarKey } from './current.ts';
import type { ReadableDb } from './database.ts';
import { doublesIn } from './doubles.ts';
import type { StoredFact } from './facts.ts';
import { readContested, readFacts, readFactsOfKind } from './store.ts';

type StoredOf<K extends StoredFact['kind']> = FactOf<K> & { hash: string };

const isKind =
  <K extends StoredFact['kind']>(kind: K) =>
  (fact: StoredFact): fact is StoredOf<K> =>
    fact.kind === kind;

/** The head to show: the one that counts; of two in conflict always the same one, the first by (id, hash). */
const shown = <T extends FactKey>({ head, heads }: Lineage<T>): T | undefined => head ?? heads[0];

function summary(
  fact: StoredOf<'seminar'>,
  given: Pick<SeminarSummary, 'revisions' | 'conflict' | 'double'>,
): SeminarSummary {
  const { school, date, programme, groups } = fact.body;
  return {
    id: fact.seminar,
    schoolName: school.name,
    commune: school.communeName,
    province: school.provinceName,
    date,
    simulated: fact.simulated,
    programme: programme.title,
    present: totalAttendance(groups).present,
    ...given,
  };
}

/** Newest day first; on one day by beginning, then by id, so that two readers see the same order. */
const newestFirst = (a: StoredOf<'seminar'>, b: StoredOf<'seminar'>): number => {
  const rank = ({ body, seminar }: StoredOf<'seminar'>): string =>
    `${body.date} ${body.startedAt ?? '00:00'} ${seminar}`;
  return rank(a) < rank(b) ? 1 : -1;
};

/**
 * Every closed seminar that was not purged, newest first. `conflict` is set where any of its facts is in conflict,
 * `double` where another seminar counts in its place: whoever adds up leaves it out.
 */
export function listSeminars(db: ReadableDb): SeminarSummary[] {
  const [keys, bodies] = db.reading(() => [readContested(db), readFactsOfKind(db, 'seminar')] as const);
  const current = currentFacts(keys);
  const { lineages, conflicts } = current;
  const { aside } = doublesIn(current);
  const inConflict = new Set(conflicts.map(({ seminar }) => seminar));
  const byKey = new Map(bodies.filter(isKind('seminar')).map((fact) => [`${fact.id} ${fact.hash}`, fact]));
  return lineages
    .filter(({ kind }) => kind === 'seminar')
    .flatMap((lineage) => {
      const head = shown(lineage);
      const fact = head && byKey.get(`${head.id} ${head.hash}`);
      return fact === undefined ? [] : [{ fact, revisions: lineage.revisions }];
    })
    .sort((a, b) => newestFirst(a.fact, b.fact))
    .map(({ fact, revisions }) =>
      summary(fact, {
        revisions,
        conflict: inConflict.has(fact.seminar),
        double: aside.get(seminarKey(fact)) ?? null,
      }),
    );
}

const headAndBody = <B>({ id, body }: { id: string; body: B }): { head: string; body: B } => ({
  head: id,
  body,
});

/**
 * The current facts of one closed seminar. Tallies and choices in conflict are left out ("kept, not counted") and
 * `conflict` says so. Throws StorageError `not-found` where the archive has no such seminar or it was purged.
 */
export function readSeminar(db: ReadableDb, id: string): SeminarRecord {
  const { heads, conflicts, lineages } = currentFacts(readFacts(db, id));
  const own = lineages.find(({ kind }) => kind === 'seminar');
  const head = own && shown(own);
  if (head === undefined || !isKind('seminar')(head))
    throw new StorageError('not-found', `${db.path}: there is no seminar ${id} in the archive.`);
  const counted = heads.filter(({ simulated }) => simulated === head.simulated);
  return {
    id,
    simulated: head.simulated,
    head: head.id,
    revisions: own?.revisions ?? 1,
    conflict: conflicts.length > 0,
    seminar: head.body,
    tallies: counted.filter(isKind('tally')).map(headAndBody),
    responses: counted.filter(isKind('response')).map(headAndBody),
    choices: counted.filter(isKind('choices')).map(headAndBody),
    content: counted.find(isKind('content'))?.body ?? null,
  };
}
