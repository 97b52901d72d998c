import type { School } from '../../contract/setup.ts';
import { folded } from '../folded.ts';
import { type Current, currentFacts, type FactKey, seminarKey } from './current.ts';
import type { ReadableDb } from './database.ts';
import { readOutline } from './store.ts';

/** What tells whether two records are of one event. */
export type Meeting = {
  id: string;
  simulated: boolean;
  school: School;
  date: string;
  startedAt: string | null;
  /** Id of the programme. */
  programme: string;
  /** Names of its groups or classes. */
  groups: readonly string[];
  /** From which laptop it is; null where that is not known. */
  laptop: string | null;
};

/** Two seminars, the one with the smaller id first. */
export type Pair = readonly [string, string];

/** What is decided about seminars that two laptops recorded. Seminars are named as seminarKey names them. */
export type Doubles = {
  /** Seminar that is not counted -> id of one that counts in its place. */
  aside: Map<string, string>;
  /** Pairs about which people decided against each other, or in a circle: nothing holds, and they are asked again. */
  open: Pair[];
  /** Decisions that hold, one a pair. */
  settled: Edge[];
};

/** A decision about two seminars; with `same` the first is not counted beside the second. `decision`: id of its fact. */
export type Edge = { from: string; to: string; same: boolean; decision: string };

const pairOf = ({ from, to }: Pick<Edge, 'from' | 'to'>): Pair => (from < to ? [from, to] : [to, from]);
const nameOf = (pair: Pair): string => pair.join(' ');
const idOf = (key: string): string => key.slice(2);

/** Every seminar to which edges lead from `start`. */
function reached(start: string, edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>();
  const open = [...(edges.get(start) ?? [])];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(edges.get(at) ?? []));
  }
  return seen;
}

/**
 * What decisions in force make of seminars that two laptops recorded; a pure function of the set. One is set aside only
 * as long as the other is there and was not purged; chains hold. Who says "one event" where another says "two", or goes
 * round in a circle, has no effect.
 */
export function doublesIn({ decisions, lineages }: Current<FactKey>): Doubles {
  const present = new Set(lineages.filter(({ kind }) => kind === 'seminar').map(seminarKey));
  const edges = decisions.flatMap(({ fact, body }): Edge[] => {
    if (body.about !== 'double') return [];
    const from = seminarKey(fact);
    const to = seminarKey({ seminar: body.other, simulated: fact.simulated });
    return from !== to && present.has(from) && present.has(to)
      ? [{ from, to, same: body.same, decision: fact.id }]
      : [];
  });
  const different = new Set(edges.filter(({ same }) => !same).map((edge) => nameOf(pairOf(edge))));
  const same = edges.filter((edge) => edge.same);
  const agreed = same.filter((edge) => !different.has(nameOf(pairOf(edge))));
  const next = new Map<string, string[]>();
  for (const { from, to } of agreed) next.set(from, [...(next.get(from) ?? []), to]);
  const isInCircle = ({ from, to }: Edge): boolean => reached(to, next).has(from);
  const good = new Set(agreed.filter((edge) => !isInCircle(edge)));
  const open = new Map(
    same.filter((edge) => !good.has(edge)).map((edge) => [nameOf(pairOf(edge)), pairOf(edge)]),
  );
  const settled = new Map(
    edges.map((edge) => [nameOf(pairOf(edge)), edge] as const).filter(([name]) => !open.has(name)),
  );
  const aside = new Map<string, string>();
  for (const { from, to } of good) {
    const known = aside.get(from);
    if (known === undefined || idOf(to) < known) aside.set(from, idOf(to));
  }
  const byName = <T>(pairs: ReadonlyMap<string, T>): T[] =>
    [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
  return { aside, open: byName(open), settled: byName(settled) };
}

/** Seminars that are not to be counted -> the one that counts in their place. Fast: answers are not read. */
export function setAside(db: ReadableDb): Map<string, string> {
  const { aside } = doublesIn(currentFacts(readOutline(db)));
  return new Map([...aside].map(([key, other]) => [idOf(key), other]));
}

/** Beginnings that lie further apart are two events, where nothing else is the same but the programme: minutes. */
const APART = 60;

/** One commune; by name where one of the two was typed, and anywhere where one was left out. */
function isSameCommune(a: School, b: School): boolean {
  if (a.communeCode !== '' && b.communeCode !== '') return a.communeCode === b.communeCode;
  const [one, two] = [folded(a.communeName), folded(b.communeName)];
  return one === '' || two === '' || one === two;
}

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function isProbablyOne(a: Meeting, b: Meeting): boolean {
  const [ours, theirs] = [a, b].map(
    ({ groups }) => new Set(groups.map(folded).filter((name) => name !== '')),
  ) as [Set<string>, Set<string>];
  const sameGroup = [...ours].some((name) => theirs.has(name));
  const known = a.startedAt !== null && b.startedAt !== null;
  const otherTime = known && Math.abs(minutes(a.startedAt ?? '') - minutes(b.startedAt ?? '')) > APART;
  if (known && a.startedAt === b.startedAt) return true;
  // One laptop holds one seminar after the other: only what was begun twice, or typed in again, is asked about.
  if (a.laptop !== null && a.laptop === b.laptop) return sameGroup && !otherTime;
  if (sameGroup) return true;
  const otherGroups = ours.size > 0 && theirs.size > 0;
  return a.programme === b.programme && !otherGroups && !otherTime;
}

/**
 * Pairs of seminars that are probably one event, recorded on two laptops: at one school on one day, and with a group of
 * one name, or one beginning, or one programme where neither groups nor beginnings tell them apart. Of one laptop, only those
 * with one beginning, or with a group of one name at about one time. Whether the day, the
 * school and the class were really one, only people know. Sorted; the order of `meetings` changes nothing.
 */
export function probableDoubles(meetings: readonly Meeting[]): Pair[] {
  const days = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const day = `${meeting.simulated} ${meeting.date} ${folded(meeting.school.name)}`;
    days.set(day, [...(days.get(day) ?? []), meeting]);
  }
  const pairs = [...days.values()].flatMap((day) =>
    day.flatMap((a) =>
      day
        .filter((b) => a.id < b.id && isSameCommune(a.school, b.school) && isProbablyOne(a, b))
        .map((b): Pair => [a.id, b.id]),
    ),
  );
  return pairs.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
