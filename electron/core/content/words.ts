import { LOCALES, type Locale } from '../../../slides/model/text.ts';
import type { Term } from '../../../slides/model/words.ts';
import { foldWords, phraseIn, withoutQuotes } from './phrases.ts';
import { type Finding, type Place, wrong } from './problem.ts';
import type { Locate } from './yaml-file.ts';

/** A run of words in one language, and where it stands. `offender`: somebody in a story says it to do harm. */
export type Words = { locale: Locale; text: string; place: Place; offender?: boolean };

/** Keys whose values are no words for people: names of files, addresses and facts about where a fact comes from. */
const NOT_WORDS = new Set(['id', 'source', 'sources', 'address', 'number']);

/** Every text per language (`{vi, en?, uk?}`) in a value that came from YAML. */
export function wordsIn(value: unknown, locate: Locate): Words[] {
  return localTexts(value).flatMap(({ text, path }) =>
    LOCALES.flatMap((locale) => {
      const words = text[locale];
      return words === undefined ? [] : [{ locale, text: words, place: locate([...path, locale]) }];
    }),
  );
}

type LocalTextAt = { text: Partial<Record<Locale, string>>; path: PropertyKey[] };

function localTexts(value: unknown, path: PropertyKey[] = []): LocalTextAt[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => localTexts(item, [...path, index]));
  if ('vi' in value && typeof value.vi === 'string') return [{ text: value as LocalTextAt['text'], path }];
  return Object.entries(value).flatMap(([key, item]) =>
    NOT_WORDS.has(key) ? [] : localTexts(item, [...path, key]),
  );
}

/** All strings of a value, for files that hold one language only, with their paths. */
export function stringsIn(value: unknown, path: PropertyKey[] = []): { text: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(item, [...path, index]));
  return Object.entries(value).flatMap(([key, item]) => stringsIn(item, [...path, key]));
}

/** Languages that `languages` claims but a text lacks, and texts that were only copied from another language. */
export function checkTranslations(value: unknown, languages: readonly Locale[], locate: Locate): Finding[] {
  return localTexts(value).flatMap(({ text, path }) => [
    ...languages
      .filter((locale) => text[locale] === undefined)
      .map((locale) =>
        wrong(
          locate(path),
          'untranslated',
          `the text in "${locale}" is missing; add it, or remove "${locale}" from languages`,
        ),
      ),
    ...copies(text).map((locale) => wrong(locate([...path, locale]), 'same-text', sameTextMessage(locale))),
  ]);
}

export const sameTextMessage = (locale: Locale): string =>
  `the text in "${locale}" is the same as in another language; translate it, or remove it until somebody does`;

/** Locales whose words equal those of a locale before them. */
function copies(text: LocalTextAt['text']): Locale[] {
  return LOCALES.filter((locale, index) =>
    LOCALES.slice(0, index).some((other) => isCopy(text[other], text[locale])),
  );
}

/** Two texts that long are never the same in two languages, except names. */
const MOST_LETTERS_IN_COMMON = 12;

/** True where `a` and `b` have the same words and more than twelve letters. */
export function isCopy(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b && (a.match(/\p{L}/gu)?.length ?? 0) > MOST_LETTERS_IN_COMMON;
}

/** Lines that are not in Unicode's composed form (NFC): they look right, yet searching and comparing fails. */
export function checkNfc(source: string): Finding[] {
  return source.split('\n').flatMap((line, index) => {
    const composed = line.normalize('NFC');
    if (composed === line) return [];
    const column = [...line].findIndex((letter, at) => letter !== [...composed][at]) + 1;
    return [wrong({ line: index + 1, column }, 'nfc', 'decomposed letters; save the file in Unicode NFC')];
  });
}

/**
 * Words of slides/words.yaml that the kit says otherwise: "tắt máy" means switching off, which offenders order; hanging up
 * is "cúp máy". Each list is of one language. What an offender in a story says is left as it is.
 */
export function checkTerms(words: readonly Words[], terms: readonly Term[]): Finding[] {
  const ours = words.filter(({ offender }) => offender !== true);
  if (ours.length === 0) return [];
  const found = terms.flatMap(({ avoid, locale, write, why, quoted, severity }) => {
    const phrases = avoid.map((phrase) => ({ found: phraseIn(phrase) }));
    return ours.flatMap(({ text, place, locale: written }) => {
      if (written !== locale) return [];
      const said = foldWords(quoted ? withoutQuotes(text) : text);
      return phrases
        .flatMap(({ found }) => found.exec(said)?.[0] ?? [])
        .map((phrase) => ({
          phrase,
          finding: { ...wrong(place, 'term', `"${phrase}": write "${write}" (${why})`), severity },
        }));
    });
  });
  return gravestOnce(found);
}

/** The list of a pack may repeat a phrase of the kit's: each is told once a place, an error before a warning, else the first. */
function gravestOnce(found: readonly { phrase: string; finding: Finding }[]): Finding[] {
  const told = new Map<string, Finding>();
  for (const { phrase, finding } of found) {
    const key = `${finding.line}:${finding.column}:${phrase}`;
    const before = told.get(key);
    if (before === undefined || (before.severity === 'warning' && finding.severity === 'error'))
      told.set(key, finding);
  }
  return [...told.values()];
}

/** Numbers with a prefix of Vietnam, and the short ones for emergencies; sums of money and dates do not match. */
const PHONE =
  /(?<![\d.,+])(?:\+?84[ .-]?\d{1,3}|0\d{2,3}|1[89]00)(?:[ .-]?\d{2,4}){1,3}(?![\d.,]?\d)|(?<![\d.,+])11[1-5](?![\d.,]?\d)/g;

/** Telephone numbers in texts that stand in no contacts.yaml: a wrong one sends a child to a stranger. */
export function checkPhones(words: readonly Words[], known: ReadonlySet<string>): Finding[] {
  return words.flatMap(({ text, place }) =>
    [...text.matchAll(PHONE)]
      .filter(([number]) => !known.has(digitsOf(number)))
      .map(([number]) =>
        wrong(
          place,
          'phone',
          `${number} stands in no contacts.yaml; correct it, or add it there with its source`,
        ),
      ),
  );
}

/** A number as it is dialled, to compare. */
export const digitsOf = (number: string): string => number.replace(/\D/g, '');
