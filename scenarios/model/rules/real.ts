import {
  CAPITAL,
  COINED,
  CYRILLIC,
  CYRILLIC_CAPITAL,
  FAMILY_NAMES,
  INSIDE,
  NAMED_AFTER,
  PERSONS,
  PLACES,
} from '../real-names.ts';
import type { ScenarioText } from '../schema.ts';
import { namesOf, plain } from '../words.ts';
import { inText, type Locale, type Problem, type ScenarioRule } from './problem.ts';
import { entriesOf } from './strings.ts';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ -]');
/** Any of `names` as whole words. `ending`: what may follow the last letter; `before`: what has to stand before. */
const anyOf = (names: readonly string[], flags: string, { before = '', ending = '' } = {}): RegExp =>
  new RegExp(
    `${before}(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})${ending}(?![\\p{L}\\p{N}])`,
    `u${flags}`,
  );

const LETTERS = { ending: '\\p{Ll}{0,4}' };
const BRANDS = [
  anyOf(COINED, 'i'),
  anyOf(CAPITAL, ''),
  anyOf(INSIDE, '', { before: '(?<=[\\p{L}\\p{N},;] )' }),
  anyOf(CYRILLIC, 'i', LETTERS),
  anyOf(CYRILLIC_CAPITAL, '', LETTERS),
];
const WHOLE_NAME = new RegExp(
  `(?<!\\p{L})(?:${FAMILY_NAMES.join('|')})(?: \\p{Lu}\\p{Ll}+){2,3}(?!\\p{L})`,
  'u',
);
const FAMOUS = anyOf(PERSONS, '', LETTERS);
const REAL_PLACE = anyOf(PLACES, '');
/** A house in a street, as the three languages write it. */
const STREET = [
  /(?<!\p{L})(?:[Ss]ố|[Nn]hà số|[Ss]ố nhà) \d+[\p{L}\d/-]*,? (?:đường|phố|ngõ|hẻm|ngách|kiệt) \p{Lu}\p{L}*/u,
  /(?<![\p{L}\d])\d+[a-z]? (?:\p{Lu}\p{L}+ ){1,3}(?:Street|St\.|Road|Avenue|Lane)(?!\p{L})/u,
  /(?<!\p{L})(?:вул\.|вулиц\p{Ll}+|просп\.|проспект\p{Ll}*|провул\p{Ll}+) \p{Lu}[\p{L} ]*, ?\d/u,
];

type Found = readonly [rule: ScenarioRule, name: string, severity: Problem['severity']];

const firstOf = (patterns: readonly RegExp[], text: string): string | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);

/** What in `text` is the name of something or somebody real: the rule that it breaks, the name, how sure that is. */
export function realNamesIn(text: string): Found[] {
  const brand = firstOf(BRANDS, text);
  const without = NAMED_AFTER.reduce((rest, name) => rest.replaceAll(name, ''), text);
  const person = firstOf([WHOLE_NAME, FAMOUS], without);
  const street = firstOf(STREET, text);
  const place = street ?? firstOf([REAL_PLACE], text);
  return [
    ...(brand === undefined ? [] : [['brand', brand, 'error'] as const]),
    ...(person === undefined ? [] : [['person-name', person, 'warning'] as const]),
    ...(place === undefined ? [] : [['real-place', place, street ? 'error' : 'warning'] as const]),
  ];
}

const ADVICE = {
  brand: 'is a real name of a firm, bank, app or device. Invent one, or say what it is: the app, the bank.',
  'person-name': 'can be a real person. Give one short first name only.',
  'real-place': 'is a real place. Leave it out: the scenario is played in every province.',
} as const satisfies Partial<Record<ScenarioRule, string>>;

/** No word names a real firm, person or place. What is only likely is a warning. */
export function realNames(text: ScenarioText, locale: Locale): Problem[] {
  const names = namesOf(text);
  return entriesOf(text).flatMap(({ path, text: words }) =>
    realNamesIn(plain(words, names)).map(([rule, name, severity]) => ({
      ...inText(locale, rule, path, `"${name}" ${ADVICE[rule as keyof typeof ADVICE]}`),
      severity,
    })),
  );
}
