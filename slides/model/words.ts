import { z } from 'zod';
import { idSchema, localeSchema } from './text.ts';

const text = z.string().trim().min(1);
const severity = z.enum(['error', 'warning']).default('error');

/** A regular expression over text in lower case, NFC, with single spaces. */
const pattern = text.refine((source) => isPattern(source), 'this is no regular expression; correct it');

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}

/** A way of saying something that the kit never uses, and the one it uses instead; `викраден*` is a word with any ending. */
const termSchema = z.strictObject({
  avoid: z.array(text).min(1),
  locale: localeSchema.default('vi'),
  write: text,
  why: text,
  /** True where it may stand in quotation marks: somebody says it, or is told not to say it. */
  quoted: z.boolean().default(false),
  severity,
});
export type Term = z.infer<typeof termSchema>;

/**
 * A word that pupils whose first language is another may not know. `except`: phrases with it that everybody knows;
 * `allowed`: ids of items that need the word and explain it.
 */
const hardSchema = z.strictObject({
  word: text,
  locale: localeSchema.default('vi'),
  plain: text,
  why: text,
  except: z.array(text).default([]),
  allowed: z.array(idSchema).default([]),
});
export type HardWord = z.infer<typeof hardSchema>;

/** Words that must not be printed as a fact, in whatever language, with the reason: nobody confirmed them, or sources differ. */
const claimSchema = z.strictObject({ pattern, why: text, severity });
export type Claim = z.infer<typeof claimSchema>;

/** Words by which a sentence is known to state a fact, so that it needs a source. */
const factSchema = z.strictObject({ pattern, why: text, severity });
export type FactSign = z.infer<typeof factSchema>;

/** `slides/words.yaml`: what the check knows about the words of the kit. */
export const wordListsSchema = z.strictObject({
  format: z.literal(1),
  terms: z.array(termSchema).default([]),
  hard: z.array(hardSchema).default([]),
  claims: z.array(claimSchema).default([]),
  facts: z.array(factSchema).default([]),
});
export type WordLists = z.infer<typeof wordListsSchema>;
