import type { Spelling } from '../../../contract/plan.ts';
import { pairKey } from './apart.ts';
import { communeKey, communeName } from './commune.ts';
import { distance } from './distance.ts';
import { foldedCore, nameParts, schoolKey } from './key.ts';

/** Questions at once; the rest comes when these are answered. */
const MOST = 100;

type Known = {
  spelling: Spelling;
  key: string;
  /** Primary, secondary, …; '' where the name does not say. */
  level: string;
  core: string;
  commune: string;
  communeName: string;
};

const known = (spelling: Spelling): Known => ({
  spelling,
  key: schoolKey(spelling.school),
  level: nameParts(spelling.school.name)
    .kind.replace(/ptdt[bn]t ?/g, '')
    .trim(),
  core: foldedCore(spelling.school.name),
  commune: communeKey(spelling.school),
  communeName: communeName(spelling.school),
});

const numbers = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/** A primary school is never a secondary one; "PTDTBT THCS" and "THCS" may be one, and so may a name without a kind. */
const levelsFit = (a: string, b: string): boolean => a === b || a === '' || b === '';

/** One letter in five may differ, two at most. "Số 1" and "số 2" are two schools. */
function namesFit(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const most = Math.min(2, Math.floor(Math.min(a.length, b.length) / 5));
  return most > 0 && numbers(a) === numbers(b) && distance(a, b, most) <= most;
}

/** The same commune, or one that was not written, or written so that its official code cannot be told. */
const communesFit = (a: Known, b: Known): boolean =>
  a.commune === b.commune ||
  a.commune === '' ||
  b.commune === '' ||
  (a.communeName === b.communeName && (a.commune.includes(',') || b.commune.includes(',')));

/** A name and all that it is with one letter left out: two that are one letter apart have one of these in common. */
const nearly = (core: string): Set<string> =>
  new Set([core, ...[...core].map((_, at) => core.slice(0, at) + core.slice(at + 1))]);

/**
 * Groups in which two that may be one meet: their commune; and for those without a commune, of whom there may be a whole
 * plan, what is one letter apart at most.
 */
function meetings(all: readonly Known[]): Known[][] {
  const groups = new Map<string, Known[]>();
  const put = (name: string, one: Known): void => {
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  };
  const loose = new Set(all.filter(({ commune }) => commune === '').flatMap(({ core }) => [...nearly(core)]));
  for (const one of all) {
    if (one.communeName !== '') put(`c ${one.communeName}`, one);
    if (loose.size > 0) for (const name of nearly(one.core)) if (loose.has(name)) put(`n ${name}`, one);
  }
  return [...groups.values()];
}

/**
 * Pairs of spellings that may be one school, most used first: nearly the same name in the same commune, or where a commune
 * is missing. `spellings` have one entry for each key; `apart` are pairs (pairKey) that were said to be two schools.
 */
export function suggestSame(
  spellings: readonly Spelling[],
  apart: ReadonlySet<string>,
): { a: Spelling; b: Spelling }[] {
  const found = new Map<string, { a: Spelling; b: Spelling }>();
  const used = ({ seminars, planned }: Spelling): number => seminars + planned;
  for (const group of meetings(spellings.map(known)))
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1)) {
        const pair = pairKey(one.key, other.key);
        if (one.key === other.key || apart.has(pair) || found.has(pair)) continue;
        if (!communesFit(one, other) || !levelsFit(one.level, other.level)) continue;
        if (!namesFit(one.core, other.core)) continue;
        // The plan's way of writing comes first: it is the one that was thought about.
        const planFirst = one.spelling.planned >= other.spelling.planned;
        const [a, b] = planFirst ? [one, other] : [other, one];
        found.set(pair, { a: a.spelling, b: b.spelling });
      }
  const pairs = [...found].sort(
    ([keyA, one], [keyB, other]) =>
      used(other.a) + used(other.b) - used(one.a) - used(one.b) || (keyA < keyB ? -1 : 1),
  );
  return pairs.slice(0, MOST).map(([, pair]) => pair);
}
