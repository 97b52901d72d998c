import { createHash, type Hash } from 'node:crypto';
import { z } from 'zod';
import { type Fact, factIdSchema, factSchema } from '../../contract/archive.ts';
import { canonicalJson, sha256 } from '../archive/canonical.ts';
import type { Row } from '../archive/database.ts';
import { plainResponse } from './plain-response.ts';

/** One row of the table of facts, ready to be kept; `body` is canonical JSON, null for frozen content. */
export type FactRow = {
  id: string;
  hash: string;
  kind: Fact['kind'];
  seminar: string;
  parent: string | null;
  simulated: boolean;
  body: string | null;
  content: string | null;
};

/** An id or kind as JSON: neither has anything to escape. */
const quoted = (word: string | null): string => (word === null ? 'null' : `"${word}"`);

/** What stands behind the body of a fact in canonical JSON, whose keys are sorted. */
const tailOf = (row: Pick<FactRow, 'id' | 'kind' | 'parent' | 'seminar' | 'simulated'>): string =>
  `,"id":${quoted(row.id)},"kind":${quoted(row.kind)},"parent":${quoted(row.parent)},"seminar":${quoted(row.seminar)},"simulated":${row.simulated}}`;

/**
 * A fact as a line of a bundle: canonical JSON, whose SHA-256 is its hash. Frozen content lies apart, once for all
 * seminars, and the line of a `content` fact has only its hash.
 */
export const lineOf = (row: FactRow): string =>
  `{"body":${row.body ?? canonicalJson({ hash: row.content })}${tailOf(row)}`;

/** A row of the table of facts. */
export const factRow = ({ id, hash, kind, seminar, parent, simulated, body, content }: Row): FactRow => ({
  id: String(id),
  hash: String(hash),
  kind: kind as Fact['kind'],
  seminar: String(seminar),
  parent: parent === null ? null : String(parent),
  simulated: simulated === 1,
  body: body === null ? null : String(body),
  content: content === null ? null : String(content),
});

/** A frozen content as a line. */
export const lineOfContent = (hash: string, json: string): string => canonicalJson({ hash, json });

const contentLineSchema = z.strictObject({ hash: z.string(), json: z.string() });

/** Reads a line of frozen content. Throws where it is none, or not the one that its hash names. */
export function contentOfLine(line: string): { hash: string; json: string } {
  const content = contentLineSchema.parse(JSON.parse(line));
  if (sha256(content.json) !== content.hash)
    throw new Error('the frozen content is not the one that its hash names');
  return content;
}

const envelopeSchema = z.strictObject({
  id: factIdSchema,
  kind: z.literal('content'),
  seminar: factIdSchema,
  parent: factIdSchema.nullable(),
  simulated: z.boolean(),
  body: z.strictObject({ hash: z.string().length(64) }),
});

const hasKind = (raw: unknown, kind: Fact['kind']): boolean =>
  typeof raw === 'object' && raw !== null && 'kind' in raw && raw.kind === kind;

type LineFact = z.infer<typeof envelopeSchema> | Exclude<Fact, { kind: 'content' }>;

/** What a line may be: every fact as the archive has it, and `content` facts without the content. Throws where it is not. */
function factOfLine(line: string): LineFact {
  const raw: unknown = JSON.parse(line);
  const parsed = (hasKind(raw, 'content') ? envelopeSchema : factSchema).safeParse(raw);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  // As the schema leaves it: letters composed (NFC), no spaces at the ends.
  if (canonicalJson(parsed.data) !== line) throw new Error('the line is not in canonical form');
  return parsed.data as LineFact;
}

/** Ids of the simulation are of version 8. */
function refuseSimulatedId({ id, simulated }: Pick<FactRow, 'id' | 'simulated'>): void {
  if (id[14] === '8' && !simulated) throw new Error('a simulated id in a fact that says it is real');
}

/**
 * Reads lines of facts. `jsonOf` gives the frozen content under a hash, which the hash of a `content` fact covers.
 * The reader throws an Error that says what is wrong with a line; it believes nothing that the line says of itself.
 */
export function lineReader(jsonOf: (hash: string) => string | undefined): (line: string) => FactRow {
  const begun = new Map<string, Hash>();
  /** SHA-256 of a `content` fact; the long beginning is hashed once for all facts that share it. */
  const hashOfContent = (hash: string, tail: string): string => {
    const json = jsonOf(hash);
    if (json === undefined) throw new Error(`the frozen content ${hash} is missing`);
    const start = begun.get(hash) ?? createHash('sha256').update(`{"body":${canonicalJson({ hash, json })}`);
    begun.set(hash, start);
    return start.copy().update(tail).digest('hex');
  };
  return (line) => {
    const plain = plainResponse(line);
    if (plain !== null) {
      const { id, seminar, simulated, body } = plain;
      refuseSimulatedId(plain);
      const about = { kind: 'response', parent: null, content: null } as const;
      return { ...about, id, hash: sha256(line), seminar, simulated, body };
    }
    const fact = factOfLine(line);
    const { id, kind, seminar, parent, simulated } = fact;
    refuseSimulatedId(fact);
    const tail = tailOf({ id, kind, parent, seminar, simulated });
    const about = { id, kind, seminar, parent, simulated };
    if (fact.kind === 'content') {
      const content = fact.body.hash;
      return { ...about, hash: hashOfContent(content, tail), body: null, content };
    }
    return { ...about, hash: sha256(line), body: line.slice('{"body":'.length, -tail.length), content: null };
  };
}
