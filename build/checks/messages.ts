import { placeholdersOf } from './icu.ts';

export type Catalogue = Record<string, string>;
export type Usage = {
  /** Whole keys in the code, with the file that names each. */
  literals: { key: string; file: string }[];
  /** Keys that are put together: `stage.message.${medium}` is "stage.message.*". */
  patterns: { pattern: string; file: string }[];
};

/** The plural forms that a language needs, from the same data that formats the message. */
const formsOf = (locale: string, ordinal: boolean): string[] =>
  new Intl.PluralRules(locale, { type: ordinal ? 'ordinal' : 'cardinal' }).resolvedOptions().pluralCategories;

const checkPlurals = (locale: string, key: string, message: string): string[] =>
  placeholdersOf(message).plurals.flatMap(({ name, ordinal, forms }) =>
    formsOf(locale, ordinal)
      .filter((form) => !forms.includes(form))
      .map((form) => `${locale} ${key}: {${name}} lacks the plural form "${form}"`),
  );

const checkMessage = (locale: string, key: string, message: string, model: string | undefined): string[] => {
  if (message.trim() === '') return [`${locale} ${key}: is empty`];
  try {
    const problems = checkPlurals(locale, key, message);
    if (model === undefined) return problems;
    const [here, there] = [placeholdersOf(message).names.join(', '), placeholdersOf(model).names.join(', ')];
    return here === there
      ? problems
      : [...problems, `${locale} ${key}: takes (${here}), vi takes (${there})`];
  } catch (error) {
    return [`${locale} ${key}: is no ICU message: ${error instanceof Error ? error.message : String(error)}`];
  }
};

/** A message said otherwise to some people: `voice.<who>.<key>` in place of `<key>`. */
const VARIANT = /^voice\.[^.]+\./;
const isVariant = (key: string): boolean => VARIANT.test(key);

/** Said otherwise only where a language needs it: there is such a message, it takes the same, and it is not the same. */
const checkVariant = (locale: string, catalogue: Catalogue, key: string, message: string): string[] => {
  const model = catalogue[key.replace(VARIANT, '')];
  if (model === undefined) return [`${locale} ${key}: there is no message that it stands for`];
  if (model === message) return [`${locale} ${key}: says the same as the message that it stands for`];
  return checkMessage(locale, key, message, model);
};

/**
 * Are all languages complete? Same keys, same placeholders, every plural form that the language has.
 * @param catalogues locale -> key -> ICU message; "vi" is the model
 * @returns one sentence per problem
 */
export const checkCatalogues = (catalogues: Record<string, Catalogue>): string[] => {
  const model = catalogues.vi ?? {};
  return Object.entries(catalogues).flatMap(([locale, catalogue]) => [
    ...Object.keys(model)
      .filter((key) => !(key in catalogue) && !isVariant(key))
      .map((key) => `${locale} ${key}: is missing`),
    ...Object.keys(catalogue)
      .filter((key) => !(key in model) && !isVariant(key))
      .map((key) => `${locale} ${key}: is not in vi`),
    ...Object.entries(catalogue).flatMap(([key, message]) =>
      isVariant(key)
        ? checkVariant(locale, catalogue, key, message)
        : checkMessage(locale, key, message, locale === 'vi' ? undefined : model[key]),
    ),
  ]);
};

const toRegExp = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replaceAll('.', '\\.'))
      .join('.+')}$`,
  );

/**
 * The message keys that a source file names.
 * @param areas the first words of keys, like "stage"
 * @param others names of the same shape that are no messages (the channels)
 */
export const usageIn = (
  file: string,
  source: string,
  areas: readonly string[],
  others: ReadonlySet<string> = new Set(),
): Usage => {
  const area = `(?:${areas.join('|')})`;
  const word = '[A-Za-z0-9_-]';
  const literals = source.matchAll(new RegExp(`(['"\`])(${area}(?:\\.${word}+)+)\\1`, 'g'));
  const built = source.matchAll(new RegExp(`\`(${area}\\.[^\`\\s]*\\$\\{[^\`]*)\``, 'g'));
  return {
    literals: [...literals]
      .map((match) => ({ key: match[2] ?? '', file }))
      .filter(({ key }) => !others.has(key)),
    patterns: [...built].map((match) => ({ pattern: (match[1] ?? '').replace(/\$\{[^}]*\}/g, '*'), file })),
  };
};

/**
 * Does the code name only messages that exist, and is every message named somewhere?
 * @returns one sentence per problem
 */
export const checkUsage = (catalogue: Catalogue, usages: readonly Usage[]): string[] => {
  const keys = Object.keys(catalogue);
  const literals = usages.flatMap((usage) => usage.literals);
  const patterns = usages.flatMap((usage) => usage.patterns);
  const named = new Set(literals.map(({ key }) => key));
  const shapes = patterns.map(({ pattern }) => toRegExp(pattern));
  return [
    ...literals
      .filter(({ key }) => !(key in catalogue))
      .map(({ key, file }) => `${file}: no message "${key}"`),
    ...patterns
      .filter(({ pattern }) => !keys.some((key) => toRegExp(pattern).test(key)))
      .map(({ pattern, file }) => `${file}: no message fits "${pattern}"`),
    ...keys
      .filter((key) => !named.has(key) && !shapes.some((shape) => shape.test(key)))
      .map((key) => `vi ${key}: is used nowhere`),
  ];
};
