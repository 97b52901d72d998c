import { z } from 'zod';
import type { Measures } from '../../scenarios/model/check.ts';
import type { RequestTexts, ScenarioGraph, ScenarioText } from '../../scenarios/model/schema.ts';
import { idSchema, type Locale } from '../../slides/model/text.ts';

const console_ = ['console'] as const;

/** A scenario's graph and the words that fit their schema, though there may be mistakes in both. */
export type Sketch = { graph: ScenarioGraph; text: Partial<Record<Locale, ScenarioText>> };

const placedProblemSchema = z.object({
  /** Inside the folder. */
  file: z.string(),
  line: z.int(),
  column: z.int(),
  rule: z.string(),
  message: z.string(),
  values: z.array(z.string()),
  severity: z.enum(['error', 'warning']),
  /** The scene in which it stands; null for what concerns all of it. */
  scene: z.string().nullable(),
});
export type PlacedProblem = z.infer<typeof placedProblemSchema>;

const authorViewSchema = z.object({
  /** The folder, whole path. */
  folder: z.string(),
  /** Grows with each check of the folder. */
  stamp: z.int(),
  /** The folder, or the scenario in it, is not there now. */
  gone: z.boolean(),
  /** Part of `sketch` is from before: the files cannot be read as they are now. */
  stale: z.boolean(),
  sketch: z.custom<Sketch>().nullable(),
  problems: z.array(placedProblemSchema),
  measures: z.custom<Measures>().nullable(),
  /** It can be taken into the kit: no errors. */
  clean: z.boolean(),
  /** A scenario of this id was taken in before. */
  taken: z.boolean(),
  requests: z.custom<RequestTexts>().nullable(),
});
export type AuthorView = z.infer<typeof authorViewSchema>;

const view = authorViewSchema.nullable();

/** A scenario of the trainer's own, in a folder that only the trainer's dialog can name. Nothing writes into that folder. */
export const authorChannels = {
  /** The folder that was open last, as it is now; null where there is none. */
  'author.open': { input: z.undefined(), output: view, windows: console_ },
  /** Asks for a folder; null when the trainer cancelled. */
  'author.choose': { input: z.undefined(), output: view, windows: console_ },
  /** Asks where to put a copy of the template, writes and opens it; null when the trainer cancelled. */
  'author.template': { input: z.undefined(), output: view, windows: console_ },
  /** What has changed since the view with this stamp; null where nothing has. Asked again and again. */
  'author.look': { input: z.strictObject({ since: z.int() }), output: view, windows: console_ },
  /** Copies the open scenario into the kit, in place of the copy from before; answers its id. */
  'author.take': { input: z.undefined(), output: z.object({ id: idSchema }), windows: console_ },
} as const;
