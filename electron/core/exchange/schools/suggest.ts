import type { Spelling } from '../../../contract/plan.ts';
import { communeKey, communeName } from './commune.ts';
import { distance } from './distance.ts';
import { foldedCore, nameParts, schoolKey } from './key.ts';

/** Questions at once; the rest comes when these are answered. */
const MOST = 100;

type Known = {
  spelling: Spelling;
  key: string;
  kind: string;
  core: string;
  commune: string;
  communeName: string;
};

const known = (spelling: Spelling): Known => ({
  spelling,
  key: schoolKey(spelling.school),
  kind: nameParts(spelling.school.name).kind,
  core: foldedCore(spelling.school.name),
  commune: communeKey(spelling.school),
  communeName: communeName(spelling.school),
});

/** A key made of two, the same whichever comes first. */
export const pairKey = (a: string, b: string): string => [a, b].sort().join(' || ');

const numbers = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/** A primary school is never a secondary one; "PTDTBT THCS" and "THCS" may be one, and so may a name without a kind. */
function kindsFit(a: string, b: string): boolean {
  const level = (kind: string): string => kind.replace(/ptdt[bn]t ?/g, '').trim();
  return level(a) === level(b) || level(a) === '' || level(b) === '';
}

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

/** Groups in which two that may be one meet: their commune, and every word of a name for those without a commune. */
function meetings(all: readonly Known[]): Known[][] {
  const groups = new Map<string, Known[]>();
  const put = (name: string, one: Known): void => void groups.set(name, [...(groups.get(name) ?? []), one]);
  const loose = new Set(all.filter(({ commune }) => commune === '').flatMap(({ core }) => core.split(' ')));
  for (const one of all) {
    if (one.communeName !== '') put(`c ${one.communeName}`, one);
    for (const word of new Set(one.core.split(' '))) if (loose.has(word)) put(`w ${word}`, one);
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
        if (!communesFit(one, other) || !kindsFit(one.kind, other.kind)) continue;
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
