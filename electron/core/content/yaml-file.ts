import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Finding, type Place, TOP, wrong } from './problem.ts';

/** Finds the place in the file of what stands at a path such as `['slides', 3, 'seconds']`. */
export type Locate = (path: readonly PropertyKey[]) => Place;

/** What a YAML file says: its value where it fits the schema, else null, and everything wrong with it. */
export type YamlFile<T> = { value: T | null; raw: unknown; locate: Locate; findings: Finding[] };

/** Most mistakes of one file that are told; more would only bury the first. */
const MAX_FINDINGS = 50;

/** Parses YAML and checks it against `schema`. Pure; never throws. */
export function parseYaml<T>(text: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const locate: Locate = (path) => placeAt(offsetOf(document, path));
  const syntax = document.errors.map((error) => wrong(placeAt(error.pos[0]), 'yaml', inWords(error.message)));
  if (syntax.length > 0) return { value: null, raw: null, locate, findings: syntax.slice(0, MAX_FINDINGS) };

  let raw: unknown;
  try {
    // Aliases can multiply a small file into gigabytes; the parser gives up after this many.
    raw = document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { value: null, raw: null, locate, findings: [wrong(TOP, 'yaml', why)] };
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { value: parsed.data, raw, locate, findings: [] };
  const findings = parsed.error.issues.slice(0, MAX_FINDINGS).map((issue) => findingOf(issue, raw, locate));
  return { value: null, raw, locate, findings };
}

/** The parser gives a text that is nested without end up with what the engine says of its own stack. */
const inWords = (message: string): string =>
  message.includes('call stack') ? 'is nested too deep to be read; write it with fewer levels' : message;

function findingOf(issue: z.core.$ZodIssue, raw: unknown, locate: Locate): Finding {
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknownKey === undefined ? issue.path : [...issue.path, unknownKey];
  const message = `${pathText(issue.path)}${sayWhat(issue, raw)}`;
  return wrong(locate(path), 'schema', message, path.length === 0 ? [] : [pathText(path).slice(0, -2)]);
}

function sayWhat(issue: z.core.$ZodIssue, raw: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    return `unknown ${issue.keys.map((key) => `"${key}"`).join(', ')}; remove it or correct its spelling`;
  }
  if (issue.code === 'invalid_type' && valueAt(raw, issue.path) === undefined) {
    return `is missing; expected ${issue.expected}`;
  }
  return issue.message;
}

/** `slides[3].seconds: ` for messages; nothing for the whole file. */
function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '';
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return `${text.replace(/^\./, '')}: `;
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    raw,
  );
}

/** Where the value at `path` begins; for lists and groups their key; for what is absent the nearest thing around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key: name }) => String(isScalar(name) ? name.value : name) === String(key),
      );
      if (pair === undefined) return offset;
      node = pair.value;
      offset = (isScalar(node) ? startOf(node) : startOf(pair.key)) ?? offset;
    } else if (isSeq(node) && typeof key === 'number' && node.items[key] !== undefined) {
      node = node.items[key];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];
