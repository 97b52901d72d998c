import type { DecisionBody, FactOf } from '../../contract/archive.ts';
import type { Decide } from '../../contract/decisions.ts';
import { StorageError } from '../files/errors.ts';
import { currentFacts, type FactKey, type InForce, type Lineage } from './current.ts';
import type { WritableDb } from './database.ts';
import { newFactIds } from './facts.ts';
import { appendFacts, readKeys, readOutline } from './store.ts';

type Draft = Omit<FactOf<'decision'>, 'id'>;

const outdated = (db: WritableDb): StorageError =>
  new StorageError(
    'outdated',
    `${db.path}: this was decided or changed in the meantime. Open the list again and decide what is shown then.`,
  );

const undoing = ({ fact, body }: InForce<FactKey>): Draft => ({
  seminar: fact.seminar,
  parent: fact.id,
  simulated: fact.simulated,
  kind: 'decision',
  body: { ...body, undone: true },
});

function keep(db: WritableDb, drafts: readonly Draft[]): void {
  const ids = newFactIds(drafts.length);
  appendFacts(
    db,
    drafts.map((draft, index) => ({ id: ids[index] as string, ...draft })),
  );
}

type Name = { id: string; hash: string };
const isOne = (a: Name, b: Name): boolean => a.id === b.id && a.hash === b.hash;
const namesOneOf = (body: DecisionBody, heads: readonly Name[]): boolean =>
  body.about === 'conflict' && body.aside.some((name) => heads.some((head) => isOne(head, name)));

/** Keeps one of several heads: those who set it aside before are undone, all others are set aside. */
function settleConflict(
  { fact: chosen, lineage }: { fact: FactKey; lineage: Lineage<FactKey> },
  decisions: readonly InForce<FactKey>[],
): Draft[] {
  const aside = lineage.heads.filter((head) => !isOne(head, chosen)).map(({ id, hash }) => ({ id, hash }));
  const contrary = decisions.filter(({ body }) => namesOneOf(body, [chosen]));
  const { seminar, simulated } = chosen;
  const decision: Draft = {
    ...{ seminar, parent: null, simulated, kind: 'decision' },
    body: { about: 'conflict', aside, undone: false },
  };
  return [...contrary.map(undoing), ...(aside.length === 0 ? [] : [decision])];
}

const isAboutPair =
  (one: string, other: string) =>
  ({ fact, body }: InForce<FactKey>): boolean =>
    body.about === 'double' &&
    ((fact.seminar === one && body.other === other) || (fact.seminar === other && body.other === one));

/** Seminars to which "not counted beside" leads from `start`. */
function reached(
  start: string,
  decisions: readonly InForce<FactKey>[],
  seen = new Set<string>(),
): Set<string> {
  for (const { fact, body } of decisions)
    if (body.about === 'double' && body.same && fact.seminar === start && !seen.has(body.other)) {
      seen.add(body.other);
      reached(body.other, decisions, seen);
    }
  return seen;
}

/**
 * Decides about two seminars: all that was decided about the two before is undone, and so is what would set the one that
 * counts aside for the other by a way round.
 */
function settleDouble(
  { aside, counted, same, simulated }: { aside: string; counted: string; same: boolean; simulated: boolean },
  decisions: readonly InForce<FactKey>[],
): Draft[] {
  const before = decisions.filter(isAboutPair(aside, counted));
  const rest = decisions.filter((one) => !before.includes(one));
  const leadsRound = ({ fact, body }: InForce<FactKey>): boolean =>
    same &&
    body.about === 'double' &&
    body.same &&
    fact.seminar === counted &&
    reached(body.other, rest).has(aside);
  return [
    ...[...before, ...rest.filter(leadsRound)].map(undoing),
    {
      ...{ seminar: aside, parent: null, simulated, kind: 'decision' },
      body: { about: 'double', other: counted, same, undone: false },
    },
  ];
}

function draftsOfConflict(db: WritableDb, decision: Extract<Decide, { about: 'conflict' }>): Draft[] {
  const { conflicts, decisions } = currentFacts(readKeys(db, decision.seminar));
  const found = conflicts
    .flatMap((lineage) => lineage.heads.map((fact) => ({ fact, lineage })))
    .find(({ fact }) => isOne(fact, decision));
  if (found === undefined) throw outdated(db);
  const ofKind = decisions.filter(({ fact }) => fact.simulated === found.fact.simulated);
  return settleConflict(found, ofKind);
}

function draftsOfPair(db: WritableDb, { about, aside, counted }: Exclude<Decide, { about: 'conflict' }>) {
  const { lineages, decisions } = currentFacts(readOutline(db));
  const [one, other] = [aside, counted].map((id) =>
    lineages.find(({ kind, seminar }) => kind === 'seminar' && seminar === id),
  );
  if (one === undefined || one.simulated !== other?.simulated || aside === counted) throw outdated(db);
  const { simulated } = one;
  const ofKind = decisions.filter(({ fact }) => fact.simulated === simulated);
  return settleDouble({ aside, counted, same: about === 'double', simulated }, ofKind);
}

/**
 * Keeps what a person decided about a conflict or a probable double, as facts that can be undone. Decisions that said
 * otherwise are undone with it. Throws StorageError `outdated` where what is decided about is not open (any more) or
 * not in the archive, and as appendFacts.
 */
export function decide(db: WritableDb, decision: Decide): void {
  keep(db, decision.about === 'conflict' ? draftsOfConflict(db, decision) : draftsOfPair(db, decision));
}

/**
 * Takes a decision back: the question is open again, also where several people had decided it alike. `id`: the fact of
 * one decision in force. Throws StorageError `outdated` where it does not hold any more.
 */
export function undoDecision(db: WritableDb, { id }: { id: string }): void {
  const { decisions } = currentFacts(readOutline(db));
  const found = decisions.find(({ fact }) => fact.id === id);
  if (found === undefined) throw outdated(db);
  const { fact, body } = found;
  const isAlike =
    body.about === 'double' ? isAboutPair(fact.seminar, body.other) : alikeInConflict(db, found);
  const sameKind = decisions.filter((one) => one.fact.simulated === fact.simulated);
  keep(db, sameKind.filter(isAlike).map(undoing));
}

/** Decisions about the very thing that `found` is about: they set heads of the same lineage aside. */
function alikeInConflict(db: WritableDb, { fact, body }: InForce<FactKey>) {
  const { lineages } = currentFacts(readKeys(db, fact.seminar));
  const heads = lineages.filter((one) => namesOneOf(body, one.heads)).flatMap((one) => one.heads);
  return (one: InForce<FactKey>): boolean =>
    one.fact.id === fact.id || (one.fact.seminar === fact.seminar && namesOneOf(one.body, heads));
}
