import { REQUESTS, type Request, type ScenarioText } from './schema.ts';

type Locale = 'vi' | 'en' | 'uk';
/** Character id -> the name to show. */
export type Names = Readonly<Record<string, string>>;

/** A run of a message; `redFlag` names the request in it, null for ordinary words. */
export type Segment = { text: string; redFlag: Request | null };

/**
 * How fast the slower readers of a class read, in words (vi: syllables) a minute, and the least time anything stays.
 *
 * An assumption, not a measurement of Vietnamese pupils. It starts from Hasbrouck & Tindal's oral reading norms of
 * 2017, where a quarter of US pupils at the end of grade 6 (age 12) read fewer than 122 words a minute and half fewer
 * than 146. Vietnamese has four written syllables for three words (see WORD_LIMITS); Ukrainian says the same in
 * fewer, longer words.
 */
export const READING = { perMinute: { vi: 160, en: 120, uk: 100 }, leastMs: 1500 } as const;

/** Seconds that one vote of the class takes: read, think, raise hands, count. */
export const VOTE_SECONDS = 45;

/**
 * At most 12 words a message or option. Vietnamese writes every syllable by itself ("công an" is one word, two
 * syllables), about four syllables for three words in plain running text, so 16 stand for 12. A message in English or
 * Ukrainian may have 14, because a translation needs articles and particles that the Vietnamese line does not.
 */
export const WORD_LIMITS = {
  vi: { message: 16, option: 16 },
  en: { message: 14, option: 12 },
  uk: { message: 14, option: 12 },
} as const;

const MARK = /\[\[([^[\]|]+)\|([^[\]|]+)\]\]/g;
const PLACEHOLDER = /\{([^{}]*)\}/g;
const isRequest = (name: string): name is Request => (REQUESTS as readonly string[]).includes(name);

/** Most words of a scenario hold neither mark nor placeholder, and the check looks at each a dozen times. */
const isBare = (text: string): boolean => !text.includes('[[') && !text.includes('{');

const fill = (text: string, names: Names): string =>
  text.replace(PLACEHOLDER, (whole, id: string) => names[id] ?? whole);

/**
 * The message in runs, with every name filled in: `[[part|secrecy]]` becomes a run with `redFlag: 'secrecy'`.
 * A placeholder that nobody has, or a broken mark, stays as it is written; the checker reports it.
 */
export function parseMessage(text: string, names: Names): Segment[] {
  if (text !== '' && isBare(text)) return [{ text, redFlag: null }];
  const segments: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, part = '', request = ''] = match;
    if (!isRequest(request)) continue;
    if (match.index > from)
      segments.push({ text: fill(text.slice(from, match.index), names), redFlag: null });
    segments.push({ text: fill(part, names), redFlag: request });
    from = match.index + whole.length;
  }
  if (from < text.length) segments.push({ text: fill(text.slice(from), names), redFlag: null });
  return segments;
}

/** The words alone, names filled in and marks taken off. */
export const plain = (text: string, names: Names): string =>
  parseMessage(text, names)
    .map((segment) => segment.text)
    .join('');

/** Names by character id: those of the text, or what the trainer has swapped them for. */
export const namesOf = (text: Pick<ScenarioText, 'characters'>, swapped: Names = {}): Names => ({
  ...Object.fromEntries(Object.entries(text.characters).map(([id, { name }]) => [id, name])),
  ...swapped,
});

/** The names of the requests marked in `text` as they are written, known or not; sorted, each once. */
export const marksOf = (text: string): string[] =>
  text.includes('[[')
    ? [...new Set([...text.matchAll(MARK)].map(([, , request = '']) => request))].sort()
    : [];

/** The characters whose names `text` asks for; sorted, each once. */
export const placeholdersOf = (text: string): string[] =>
  text.includes('{') ? [...new Set([...text.matchAll(PLACEHOLDER)].map(([, id = '']) => id))].sort() : [];

/** True where brackets or braces are left that form neither a mark nor a placeholder. */
export const hasBrokenMarkup = (text: string): boolean =>
  /\[\[|\]\]|[{}]/.test(text.replace(MARK, '$1').replace(PLACEHOLDER, ''));

/** Words of plain text; in Vietnamese its syllables, which a hyphen separates too (in-tơ-nét). */
export const wordCount = (text: string, locale: Locale): number =>
  text.split(locale === 'vi' ? /[\s-]+/ : /\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;

/** Milliseconds that a class needs to read plain text; 0 for none. Source: READING. */
export function readingMs(text: string, locale: Locale): number {
  const words = wordCount(text, locale);
  return words === 0
    ? 0
    : Math.max(READING.leastMs, Math.round((words * 60_000) / READING.perMinute[locale]));
}
