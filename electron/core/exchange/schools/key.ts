import type { School } from '../../../contract/setup.ts';
import { fold } from '../../places/fold.ts';
import { communeKey } from './commune.ts';

/** `\b` of a regular expression knows ASCII only; names are compared with blanks around. */
const word = (words: string): RegExp => new RegExp(`(?<= )(?:${words})(?= )`, 'gu');

/** Kinds of school written out, and how they are written short. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [word('phổ thông dân tộc bán trú|ptdt bt'), 'ptdtbt'],
  [word('phổ thông dân tộc nội trú|ptdt nt'), 'ptdtnt'],
  [word('trung học cơ sở'), 'thcs'],
  [word('trung học phổ thông'), 'thpt'],
  [word('tiểu học'), 'th'],
  [word('mầm non'), 'mn'],
];

const SHORT = new Set(['ptdtbt', 'ptdtnt', 'thcs', 'thpt', 'th', 'mn']);

/** Between words of the kind: "Tiểu học và THCS", "TH&THCS". */
const AND = new Set(['va', 'và', 'and', 'та', 'і']);

const withKindsShort = (text: string): string =>
  KINDS.reduce((out, [pattern, short]) => out.replace(pattern, short), ` ${text} `).trim();

/** A name in its parts: what kind of school, and what it is called. */
export type NameParts = { kind: string; core: string };

/**
 * Takes the name of a school apart: NFC, small letters, one blank between words, no punctuation; "Trường" in front is
 * left out, and the kind is written short. "Trường Trung học cơ sở  Hoa-Ban" gives `thcs` and `hoa ban`.
 */
export function nameParts(name: string): NameParts {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  const words = withKindsShort(plain.replace(/^(?:trường )+(?=.)/u, '')).split(' ');
  const end = words.findIndex((word, at) => !SHORT.has(word) && !(AND.has(word) && at > 0));
  const cut = end === -1 ? words.length : end;
  const kind = words.slice(0, cut).filter((word) => SHORT.has(word));
  return { kind: kind.join(' '), core: words.slice(cut).join(' ') };
}

/** The name as it is compared: two with the same are one without being asked. Its own key is itself. */
export function nameKey(name: string): string {
  const { kind, core } = nameParts(name);
  return [kind, core].filter((part) => part !== '').join(' ');
}

/** The name without diacritics: not the same school yet, but worth asking about. */
export const foldedCore = (name: string): string => fold(nameParts(name).core);

/** One text for one school: its name and its commune. Two spellings with the same are one school. */
export const schoolKey = (school: School): string => `${nameKey(school.name)} | ${communeKey(school)}`;
