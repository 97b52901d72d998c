import { z } from 'zod';
import { localTextSchema } from '../../slides/model/text.ts';

/**
 * What of a deck brought along could not be kept as it was, or wants a look. `what` belongs into the sentence
 * (`import.note.<code>` in the messages): a file, an address, a tag.
 */
export const NOTE_CODES = [
  'attribute',
  'background',
  'background-shade',
  'clip-unknown',
  'code-steps',
  'comment',
  'contacts',
  'cut',
  'data-image',
  'fragment-inline',
  'fragment-style',
  'front-matter',
  'front-matter-broken',
  'hidden-slide',
  'html-shown',
  'link',
  'link-removed',
  'long-slide',
  'many-slides',
  'math',
  'media-active',
  'media-heavy',
  'media-missing',
  'media-outside',
  'media-pixels',
  'media-unknown',
  'phone',
  'remote',
  'removed',
  'script',
  'style',
  'term',
  'transition',
  'vertical',
  'zip-case',
  'zip-link',
  'zip-nested',
  'zip-path',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

export const importNoteSchema = z.strictObject({
  code: z.enum(NOTE_CODES),
  what: z.string().max(300),
  /** File as the trainer knows it, and the line in it (from 1); null where no line is meant. */
  file: z.string().max(300),
  line: z.int().nullable(),
  /** Number of the slide, from 1. */
  slide: z.int().nullable(),
});
export type ImportNote = z.infer<typeof importNoteSchema>;

/** Something wrong in a pack that was written for the kit, as the check says it. */
const packProblemSchema = z.strictObject({
  file: z.string(),
  line: z.int(),
  rule: z.string(),
  message: z.string(),
});

/** Why nothing was taken (`import.refused.<code>` in the messages). */
export const REFUSALS = [
  'bomb',
  'empty',
  'encoding',
  'encrypted',
  'kind',
  'missing',
  'not-zip',
  'pdf-broken',
  'pdf-empty',
  'pdf-encrypted',
  'pdf-kind',
  'pdf-large',
  'pdf-missing',
  'pdf-pages',
  'pdf-slow',
  'pdf-truncated',
  'too-large',
  'too-many',
  'unusable',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What came of bringing along a file or folder called `name`. */
export const importReportSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('added'),
    name: z.string(),
    /** Folder of the pack; by it the whole can be removed again. */
    pack: z.string(),
    title: localTextSchema,
    /** First programme that can be run now, null where the pack brings none. */
    programme: z.string().nullable(),
    slides: z.int(),
    pictures: z.int(),
    clips: z.int(),
    notes: z.array(importNoteSchema),
    problems: z.array(packProblemSchema),
  }),
  /** A presentation of an office program: has to be saved as PDF there. */
  z.strictObject({ kind: z.literal('office'), name: z.string() }),
  z.strictObject({
    kind: z.literal('refused'),
    name: z.string(),
    code: z.enum(REFUSALS),
    notes: z.array(importNoteSchema),
    problems: z.array(packProblemSchema),
  }),
]);
export type ImportReport = z.infer<typeof importReportSchema>;
export type ImportAdded = Extract<ImportReport, { kind: 'added' }>;

const packName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const console_ = ['console'] as const;

/** Channels for bringing decks along; part of the table in channels.ts. */
export const importChannels = {
  /** Takes in a file or folder that was dropped on the console. */
  'import.take': {
    input: z.strictObject({ path: z.string().min(1).max(4096) }),
    output: importReportSchema,
    windows: console_,
  },
  /** Lets the system ask for a file or folder, and takes it in; null when the trainer cancelled. */
  'import.choose': {
    input: z.strictObject({ what: z.enum(['file', 'folder']) }),
    output: importReportSchema.nullable(),
    windows: console_,
  },
  /** What was brought along before, newest first. */
  'import.list': {
    input: z.undefined(),
    output: z.array(importReportSchema.options[0]),
    windows: console_,
  },
  /** Takes a pack out of the library; its folder is kept in the trash folder of the data directory. */
  'import.remove': { input: z.strictObject({ pack: packName }), output: z.void(), windows: console_ },
} as const;
