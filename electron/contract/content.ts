import { z } from 'zod';
import type { RequestTexts, Scenario } from '../../scenarios/model/schema.ts';
import type { Contact, Source } from '../../slides/model/contacts.ts';
import type { CompiledDeck } from '../../slides/model/deck.ts';
import { type Programme, programmeSchema } from '../../slides/model/programme.ts';
import type { Quiz } from '../../slides/model/quiz.ts';
import { idSchema, localeSchema, localTextSchema } from '../../slides/model/text.ts';

/** Something wrong in a file of content: where, what, and what would be right. */
export const contentProblemSchema = z.strictObject({
  /** Folder of the pack, as it was given. */
  pack: z.string(),
  /** File inside the pack, with `/` between its parts. */
  file: z.string(),
  /** From 1. */
  line: z.int().min(1),
  column: z.int().min(1),
  /** Short name of the rule that is broken, in lower case with hyphens. */
  rule: z.string(),
  message: z.string(),
  /** An `error` must be mended; a `warning` should be looked at. */
  severity: z.enum(['error', 'warning']),
});
export type ContentProblem = z.infer<typeof contentProblemSchema>;

/** One programme as the set-up screen lists it. `languages` are those that all of its parts have. */
export const programmeSummarySchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  summary: localTextSchema,
  audience: programmeSchema.shape.audience,
  minutes: z.number(),
  languages: z.array(localeSchema),
  segments: z.array(
    z.strictObject({ id: idSchema, kind: z.string(), title: localTextSchema, minutes: z.number() }),
  ),
});
export type ProgrammeSummary = z.infer<typeof programmeSummarySchema>;

/** What the console shows before a seminar: the programmes that can be run, and what is wrong with content. */
export const contentSummarySchema = z.strictObject({
  programmes: z.array(programmeSummarySchema),
  problems: z.array(contentProblemSchema),
});
export type ContentSummary = z.infer<typeof contentSummarySchema>;

/**
 * Everything that one seminar shows, as plain JSON, frozen when it starts: later changes of files do not touch it.
 * `hash` is the SHA-256 (hex) over the canonical JSON of all the rest.
 */
export type SeminarContent = {
  programme: Programme;
  decks: Record<string, CompiledDeck>;
  quizzes: Record<string, Quiz>;
  scenarios: Record<string, Scenario>;
  /** In the order in which they are shown. */
  contacts: Contact[];
  /** Only those that the decks and scenarios name. */
  sources: Source[];
  requests: RequestTexts | null;
  hash: string;
};
