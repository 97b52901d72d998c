import type { Fact, FactOf } from '../../contract/archive.ts';
import type { SeminarContent } from '../../contract/content.ts';
import { StorageError } from '../files/errors.ts';
import { currentFacts } from './current.ts';
import type { WritableDb } from './database.ts';
import { newFactIds, type StoredFact } from './facts.ts';
import { correctedPlay } from './play.ts';
import { appendFacts, readFacts } from './store.ts';
import { storedJson } from './stored-json.ts';

type Correctable = 'seminar' | 'tally' | 'choices';

/** What can be corrected in a closed seminar, and to what. */
export type CorrectionBody = { [K in Correctable]: Pick<FactOf<K>, 'kind' | 'body'> }[Correctable];

/**
 * Adds a new revision of one record of a closed seminar. `parent` is the head that the trainer saw.
 * Returns the id of the revision. Throws StorageError `outdated` where `parent` is not a head any more (a second
 * revision beside another would be a conflict), `not-found` where the seminar is not in the archive, `invalid`,
 * `impossible` where no way through the scenario leads to the choices of a play.
 */
export function correctSeminar(
  db: WritableDb,
  { id, parent, body }: { id: string; parent: string; body: CorrectionBody },
): { id: string } {
  const { lineages, heads } = currentFacts(readFacts(db, id));
  if (lineages.length === 0) throw new StorageError('not-found', `${db.path}: there is no seminar ${id}.`);
  const head = lineages
    .filter(({ kind }) => kind === body.kind)
    .flatMap(({ heads }) => heads)
    .find((fact) => fact.id === parent);
  if (head === undefined) {
    const advice = 'Open the seminar again and correct what is shown then.';
    throw new StorageError('outdated', `${db.path}: this record was corrected in the meantime. ${advice}`);
  }
  const [fresh] = newFactIds(1) as [string];
  const fact = {
    id: fresh,
    seminar: id,
    parent,
    simulated: head.simulated,
    ...checked(head, body, heads),
  } as Fact;
  appendFacts(db, [fact]);
  return { id: fresh };
}

/** `body` as it may be kept: what follows from the choices of a play is computed here, never believed. */
function checked(head: StoredFact, body: CorrectionBody, heads: readonly StoredFact[]): CorrectionBody {
  if (body.kind !== 'choices' || head.kind !== 'choices') return body;
  const frozen = heads.find((fact) => fact.kind === 'content');
  const content = frozen === undefined ? null : (storedJson(frozen.body.json) as SeminarContent);
  return { kind: 'choices', body: correctedPlay(head.body, body.body, content) };
}
