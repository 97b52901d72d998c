import { z } from 'zod';
import { localeSchema, localTextSchema } from '../../slides/model/text.ts';
import { boxLeftSchema } from './box.ts';
import { likenessSchema } from './displays.ts';
import { stageLookSchema } from './look.ts';
import { aheadSchema, seminarSchema } from './seminar.ts';

/** A display with a picture of its own, described by what it is. `id` is valid only until displays change. */
export const displaySchema = likenessSchema.extend({
  id: z.number(),
  /** From 1, from left to right. */
  number: z.int(),
  /** The console is on this one. */
  console: z.boolean(),
});
export type DisplayInfo = z.infer<typeof displaySchema>;

/**
 * How the room is set up. With `two` displays the stage fills its own; with `one` (or a mirrored one) the console window
 * itself shows either the audience's view or the console.
 */
export const roomSchema = z.strictObject({
  mode: z.enum(['two', 'one']),
  /** What the console window shows while presenting with one display. */
  view: z.enum(['audience', 'console']),
  /** Notes, answers and feedback are hidden on the console: the class can see this screen. */
  veiled: z.boolean(),
  displays: z.array(displaySchema),
  /** Where the stage is: not open, on its display, not where it should be, or its display was pulled out. */
  stage: z.enum(['closed', 'placing', 'shown', 'misplaced', 'lost']),
  /** Where the stage is, or will be once a seminar begins; null with one display. */
  stageDisplay: displaySchema.nullable(),
  /** Several displays are plugged in and show one picture. */
  mirrored: z.boolean(),
  /** The stage is on another display, because the one that the trainer chose is not there. */
  away: z.boolean(),
});
export type Room = z.infer<typeof roomSchema>;

/** Whether everything is on the disk; `code` says why not. */
export const savingSchema = z.strictObject({
  state: z.enum(['saved', 'saving', 'failed', 'off']),
  code: z.string().nullable(),
});
export type Saving = z.infer<typeof savingSchema>;

/** A seminar found at start that was never closed. */
export const unfinishedSchema = z.strictObject({
  startedAt: z.int(),
  school: z.string(),
  part: localTextSchema,
  /** Step within the part, from 1, and how many it has; null where a part has no counted steps. */
  step: z.int().nullable(),
  steps: z.int().nullable(),
  /** What its question box asks for before it can be closed. */
  box: boxLeftSchema,
});
export type Unfinished = z.infer<typeof unfinishedSchema>;

/** Whole state of the kit as a window draws it; each change is a new one with the next revision. */
export const snapshotSchema = z.strictObject({
  revision: z.int().min(0),
  /** Language of console and station; the stage speaks `seminar.setup.locale`. */
  locale: localeSchema,
  seminar: seminarSchema.nullable(),
  /** What the next press brings, null where that cannot be known or must not be seen yet. */
  ahead: aheadSchema.nullable(),
  unfinished: unfinishedSchema.nullable(),
  room: roomSchema,
  /** How the stage is drawn on this laptop. */
  look: stageLookSchema,
  /** Nothing moves and nothing costly is drawn: as the trainer said or, left to the kit, on weak hardware. */
  still: z.boolean(),
  saving: savingSchema,
  /** Things the trainer should know, as codes (`notice.<code>` in the messages). */
  notices: z.array(z.string()),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
