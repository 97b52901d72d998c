import type { DecisionBody, Fact } from '../../contract/archive.ts';

/**
 * What decides whether a fact is current: everything about it but its body. `hash` is the hash of the whole fact. Only
 * of decisions the body is looked at, so only they need it.
 */
export type FactKey = Pick<Fact, 'id' | 'kind' | 'seminar' | 'parent' | 'simulated'> & {
  hash: string;
  body?: unknown;
};

/** A decision that holds: not corrected, not undone, nobody disagrees with it by another revision. */
export type InForce<T extends FactKey> = { fact: T; body: DecisionBody };

/** One thing that was recorded, with all its revisions. */
export type Lineage<T extends FactKey> = {
  kind: T['kind'];
  seminar: string;
  simulated: boolean;
  /** Facts that no other corrects, by (id, hash). */
  heads: T[];
  /** The head that counts: the only one that no decision sets aside. Null: a conflict. */
  head: T | null;
  conflict: boolean;
  /** How many ids: 1 = never corrected. */
  revisions: number;
};

/** What holds now. */
export type Current<T extends FactKey> = {
  /** The head of every lineage without a conflict, by (id, hash). */
  heads: T[];
  /**
   * Lineages with two hashes of one id at the head, or two heads, that no decision settles: kept, shown, not counted. A
   * decision in conflict is not among them: it has no effect, and what it was about is asked again.
   */
  conflicts: Lineage<T>[];
  /** Decisions in force, by (id, hash). */
  decisions: InForce<T>[];
  /** Every lineage, in the order of its first fact. */
  lineages: Lineage<T>[];
  /** Seminars taken out for good. */
  purged: { seminar: string; simulated: boolean }[];
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of facts by (id, hash): the order in which they are written, which tells nothing. */
export const byId = (a: FactKey, b: FactKey): number => compare(a.id, b.id) || compare(a.hash, b.hash);

/** Simulated and real facts never meet, whatever a file from outside claims about a seminar. */
export const seminarKey = (fact: Pick<FactKey, 'seminar' | 'simulated'>): string =>
  `${fact.simulated ? 's' : 'r'} ${fact.seminar}`;

/** A seminar has one record and one frozen content; of tallies and choices it has many, each with its own root. */
const isOnePerSeminar = (kind: Fact['kind']): boolean => kind === 'seminar' || kind === 'content';

/** The set without repetitions, by (id, hash). */
function asSet<T extends FactKey>(facts: readonly T[]): T[] {
  return [...new Map(facts.map((fact) => [`${fact.id} ${fact.hash}`, fact])).values()].sort(byId);
}

/** Joins facts that are linked by `parent`, also over a parent that is not in the set (yet). */
function families<T extends FactKey>(facts: readonly T[]): T[][] {
  const up = new Map<string, string>();
  const top = (node: string): string => {
    let at = node;
    for (let next = up.get(at); next !== undefined && next !== at; next = up.get(at)) at = next;
    up.set(node, at);
    return at;
  };
  const scope = (fact: FactKey): string => `${fact.kind} ${seminarKey(fact)}`;
  for (const fact of facts) {
    const own = `${scope(fact)} ${fact.id}`;
    if (fact.parent !== null) up.set(top(own), top(`${scope(fact)} ${fact.parent}`));
    if (isOnePerSeminar(fact.kind)) up.set(top(own), top(scope(fact)));
  }
  const groups = new Map<string, T[]>();
  for (const fact of facts) {
    const root = top(`${scope(fact)} ${fact.id}`);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [fact]);
    else group.push(fact);
  }
  return [...groups.values()];
}

const headKey = (seminar: string, { id, hash }: { id: string; hash: string }): string =>
  `${seminar} ${id} ${hash}`;

/** What was recorded with its revisions; heads in `aside` do not count. */
function lineage<T extends FactKey>(facts: T[], aside: ReadonlySet<string>): Lineage<T> {
  const first = facts[0] as T;
  const corrected = new Set(facts.map((fact) => fact.parent));
  const heads = facts.filter((fact) => !corrected.has(fact.id));
  const left = aside.size === 0 ? heads : heads.filter((fact) => !aside.has(headKey(seminarKey(fact), fact)));
  const head = left.length === 1 ? (left[0] as T) : null;
  return {
    kind: first.kind,
    seminar: first.seminar,
    simulated: first.simulated,
    heads,
    head,
    conflict: head === null,
    revisions: new Set(facts.map((fact) => fact.id)).size,
  };
}

/** Decisions that hold. A decision cannot set another one aside: it is undone by a correction. */
function inForce<T extends FactKey>(lineages: readonly Lineage<T>[]): InForce<T>[] {
  return lineages
    .flatMap(({ kind, head }) => (kind === 'decision' && head !== null ? [head] : []))
    .map((fact) => ({ fact, body: fact.body as DecisionBody }))
    .filter(({ body }) => !body.undone)
    .sort((a, b) => byId(a.fact, b.fact));
}

/** The heads that decisions in force set aside; each decision only those of its own seminar. */
const setAsideBy = (decisions: readonly InForce<FactKey>[]): Set<string> =>
  new Set(
    decisions.flatMap(({ fact, body }) =>
      body.about === 'conflict' ? body.aside.map((name) => headKey(seminarKey(fact), name)) : [],
    ),
  );

/**
 * What is current in a set of facts. A pure function of the set: order and repetition of `facts` change nothing, and
 * adding a subset first and the rest later gives the same as adding all at once.
 *
 * A correction names its parent and takes its place; it also settles two hashes of that parent. A purge takes out its
 * seminar, wherever and whenever the seminar's facts come in. A decision in force sets heads aside: where exactly one is
 * left, that one counts, and so do its corrections; a head that comes in later is not set aside and opens the conflict again.
 */
export function currentFacts<T extends FactKey>(facts: readonly T[]): Current<T> {
  const set = asSet(facts);
  const purges = set.filter((fact) => fact.kind === 'purge');
  const gone = new Map(purges.map((fact) => [seminarKey(fact), fact]));
  const groups = families(set.filter((fact) => !gone.has(seminarKey(fact))));
  const isDecision = ([first]: T[]): boolean => first?.kind === 'decision';
  const decisions = inForce(groups.filter(isDecision).map((group) => lineage(group, new Set())));
  const aside = setAsideBy(decisions);
  const lineages = groups.map((group) => lineage(group, isDecision(group) ? new Set() : aside));
  return {
    heads: lineages.flatMap(({ head }) => head ?? []).sort(byId),
    conflicts: lineages.filter((one) => one.conflict && one.kind !== 'decision'),
    decisions,
    lineages,
    purged: [...gone.values()].map(({ seminar, simulated }) => ({ seminar, simulated })),
  };
}
