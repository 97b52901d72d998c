import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type { Fact, FactOf } from '../../contract/archive.ts';
import type {
  ConflictQuestion,
  Decisions,
  DoubleQuestion,
  MadeDecision,
  MeetingView,
} from '../../contract/decisions.ts';
import { totalAttendance } from '../../contract/setup.ts';
import { currentFacts, type FactKey, type InForce, type Lineage, seminarKey } from '../archive/current.ts';
import type { ReadableDb } from '../archive/database.ts';
import { doublesIn, type Meeting, type Pair, probableDoubles } from '../archive/doubles.ts';
import type { StoredFact } from '../archive/facts.ts';
import { readContested, readFacts, readFactsOfKind } from '../archive/store.ts';
import { storedJson } from '../archive/stored-json.ts';
import { laptopsIn } from '../exchange/laptops.ts';
import { canonicalSchools } from '../exchange/schools/aliases.ts';
import { nameKey } from '../exchange/schools/key.ts';
import { differences, titleOf, type WordSource } from './differences.ts';

type Record_ = FactOf<'seminar'> & { hash: string };
type Recorded = ConflictQuestion['record'];

const keyOf = ({ id, hash }: { id: string; hash: string }): string => `${id} ${hash}`;

function viewOf({ seminar, simulated, body }: Record_, locale: Locale): MeetingView {
  const { school, date, startedAt, groups, trainer, organisation, programme } = body;
  return {
    ...{ id: seminar, simulated, school: school.name, date, startedAt, trainer, organisation },
    place: [school.communeName, school.provinceName].filter((name) => name !== '').join(', '),
    groups: groups.map(({ name, present }) => ({ name, present })),
    present: totalAttendance(groups).present,
    programme: inLocale(programme.title, locale),
  };
}

/** One name for every spelling of a school, by what people said and by what is only another way of writing. */
function meetings(db: ReadableDb, records: Iterable<Record_>): Meeting[] {
  const schools = canonicalSchools(db);
  const laptopOf = laptopsIn(db);
  return [...records].map((record) => {
    const { school } = schools(record.body.school);
    return {
      ...meetingOf(record, laptopOf(record.seminar)),
      school: { ...school, name: nameKey(school.name) },
    };
  });
}

const meetingOf = ({ seminar, simulated, body }: Record_, laptop: string | null): Meeting => ({
  ...{ id: seminar, simulated, school: body.school, date: body.date, startedAt: body.startedAt },
  programme: body.programme.id,
  groups: body.groups.map(({ name }) => name),
  laptop,
});

/** The shown record of every seminar, by seminarKey. */
function recordsIn(lineages: readonly Lineage<FactKey>[], bodies: readonly StoredFact[]) {
  const byKey = new Map(bodies.map((fact) => [keyOf(fact), fact]));
  const shown = lineages.flatMap((lineage): [string, Record_][] => {
    const head = lineage.head ?? lineage.heads[0];
    const fact = head && byKey.get(keyOf(head));
    return fact?.kind === 'seminar' ? [[seminarKey(fact), fact as Record_]] : [];
  });
  return new Map(shown);
}

/** The facts of one seminar as records that can be compared, read once. */
function recordsOf(db: ReadableDb, seminar: string, locale: Locale) {
  const facts = readFacts(db, seminar);
  const frozen = facts.find((fact) => fact.kind === 'content');
  const source: WordSource = {
    content: frozen?.kind === 'content' ? (storedJson(frozen.body.json) as WordSource['content']) : null,
    locale,
  };
  return { byKey: new Map(facts.map((fact) => [keyOf(fact), fact])), source };
}

/** What of one record there is to read: its facts at the head and what they are about. */
function headsOf({ heads, kind }: Lineage<FactKey>, { byKey, source }: ReturnType<typeof recordsOf>) {
  const facts: Fact[] = heads.map((head) => byKey.get(keyOf(head))).filter((fact) => fact !== undefined);
  const first = facts[0];
  const record: Recorded = {
    kind: kind as Recorded['kind'],
    title: first === undefined ? '' : titleOf(first, source),
  };
  return { facts, record };
}

const isAside = (
  decisions: readonly InForce<FactKey>[],
  lineage: Lineage<FactKey>,
): InForce<FactKey> | undefined =>
  decisions.find(
    ({ fact, body }) =>
      seminarKey(fact) === seminarKey(lineage) &&
      body.about === 'conflict' &&
      body.aside.some((name) => lineage.heads.some((head) => keyOf(head) === keyOf(name))),
  );

/** A conflict that a person can look at: something of it is here, and so is the record of its seminar. */
const isAsked = (lineage: Lineage<FactKey>, records: ReadonlyMap<string, Record_>): boolean =>
  lineage.heads.length > 0 && records.has(seminarKey(lineage));

/** Later days first. */
const newestFirst = (a: MeetingView, b: MeetingView): number =>
  a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1;

/**
 * What waits for a person's decision (records in several versions, probable doubles) and what was decided and still
 * matters, in words of `locale`. Throws StorageError.
 */
export function listDecisions(db: ReadableDb, locale: Locale): Decisions {
  return db.reading(() => {
    const current = currentFacts(readContested(db));
    const records = recordsIn(current.lineages, readFactsOfKind(db, 'seminar'));
    const view = (key: string): MeetingView[] => {
      const record = records.get(key);
      return record === undefined ? [] : [viewOf(record, locale)];
    };
    const cache = new Map<string, ReturnType<typeof recordsOf>>();
    const factsOf = (seminar: string): ReturnType<typeof recordsOf> => {
      const known = cache.get(seminar) ?? recordsOf(db, seminar, locale);
      cache.set(seminar, known);
      return known;
    };
    const conflicts = current.conflicts.flatMap((lineage): ConflictQuestion[] => {
      const [seminar] = view(seminarKey(lineage));
      if (seminar === undefined || !isAsked(lineage, records)) return [];
      const read = factsOf(lineage.seminar);
      const { facts, record } = headsOf(lineage, read);
      const versions = lineage.heads.map(({ id, hash }) => ({ id, hash }));
      return [{ seminar, record, versions, rows: differences(facts, read.source) }];
    });
    const settled = current.lineages
      .filter(({ head, heads, kind }) => kind !== 'decision' && head !== null && heads.length > 1)
      .flatMap((lineage): MadeDecision[] => {
        const [seminar] = view(seminarKey(lineage));
        const by = isAside(current.decisions, lineage);
        if (seminar === undefined || by === undefined) return [];
        const { record } = headsOf(lineage, factsOf(lineage.seminar));
        return [{ about: 'conflict', id: by.fact.id, seminar, record }];
      });
    const { doubles, made } = pairsIn(
      current,
      questionedPairs(current, meetings(db, records.values()), records),
      view,
    );
    return {
      conflicts: conflicts.sort((a, b) => newestFirst(a.seminar, b.seminar)),
      doubles,
      made: [...settled, ...made].sort((a, b) => newestFirst(a.seminar, b.seminar)),
    };
  });
}

/**
 * How many questions wait for a person: as many as `listDecisions` asks. Throws StorageError.
 */
export function countQuestions(db: ReadableDb): number {
  return db.reading(() => {
    const current = currentFacts(readContested(db));
    const records = recordsIn(current.lineages, readFactsOfKind(db, 'seminar'));
    const conflicts = current.conflicts.filter((lineage) => isAsked(lineage, records));
    return conflicts.length + questionedPairs(current, meetings(db, records.values()), records).length;
  });
}

/** Pairs to be asked about: probable ones that nobody decided on and that both count, and those decided against each other. */
function questionedPairs(
  current: Parameters<typeof doublesIn>[0],
  all: readonly Meeting[],
  records: ReadonlyMap<string, Record_>,
): Pair[] {
  const { aside, open, settled } = doublesIn(current);
  const nameOf = (pair: Pair): string => pair.join(' ');
  const done = new Set(settled.map(({ from, to }) => [from, to].sort().join(' ')));
  const prefix = (simulated: boolean) => (id: string) => seminarKey({ seminar: id, simulated });
  const probable = [false, true].flatMap((simulated) =>
    probableDoubles(all.filter((meeting) => meeting.simulated === simulated)).map(
      (pair) => pair.map(prefix(simulated)) as unknown as Pair,
    ),
  );
  const asked = new Map([...open, ...probable].map((pair) => [nameOf(pair), pair]));
  return [...asked].flatMap(([name, pair]) =>
    !done.has(name) && pair.every((key) => records.has(key) && !aside.has(key)) ? [pair] : [],
  );
}

/** Pairs in words: those to be asked about, and those that were decided on. */
function pairsIn(
  current: Parameters<typeof doublesIn>[0],
  pairs: readonly Pair[],
  view: (key: string) => MeetingView[],
): { doubles: DoubleQuestion[]; made: MadeDecision[] } {
  const doubles = pairs.flatMap(([a, b]): DoubleQuestion[] => {
    const [one, other] = [...view(a), ...view(b)];
    return one && other ? [{ one, other }] : [];
  });
  const made = doublesIn(current).settled.flatMap(({ from, to, same, decision }): MadeDecision[] => {
    const [seminar, other] = [...view(from), ...view(to)];
    if (!seminar || !other) return [];
    return [{ about: same ? 'double' : 'different', id: decision, seminar, other }];
  });
  return { doubles: doubles.sort((a, b) => newestFirst(a.one, b.one)), made };
}
