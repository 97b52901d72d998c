import { z } from 'zod';
import { adaptedPart } from './adapt/fields.ts';
import { RUN_MODES } from './quiz.ts';
import { idSchema, localeSchema, localTextSchema } from './text.ts';

/** Whom a programme is for. */
export const AUDIENCES = ['thcs', 'thpt', 'university', 'parents', 'staff', 'assembly'] as const;

const common = {
  id: idSchema,
  title: localTextSchema,
  /** Planned time in minutes; halves allowed. */
  minutes: z.number().min(0.5).max(120).multipleOf(0.5),
  /** What the trainer should know before this part, shown on the console. */
  notes: localTextSchema.optional(),
  /** Ids of `slides/sources.yaml` that what is said here rests on: notes, and the words of an activity or of the end. */
  sources: z.array(idSchema).min(1).optional(),
  ...adaptedPart,
};

const deckSegment = z.strictObject({
  kind: z.literal('deck'),
  ...common,
  deck: idSchema,
  /** First and last slide of this part, by id; the whole deck where left out. */
  from: idSchema.optional(),
  to: idSchema.optional(),
});

const quizSegment = z.strictObject({
  kind: z.literal('quiz'),
  ...common,
  quiz: idSchema,
  when: z.enum(['opening', 'closing']),
  /** How the class answers; as the quiz says where left out. */
  mode: z.enum(RUN_MODES).optional(),
});

const roleplaySegment = z.strictObject({ kind: z.literal('roleplay'), ...common, scenario: idSchema });

/** One round of an activity: what pupils do, the words they say, and for how long (seconds). */
const roundSchema = z.strictObject({
  id: idSchema,
  seconds: z.int().min(15).max(900),
  task: localTextSchema,
  lines: z.array(localTextSchema).default([]),
});

const activitySegment = z.strictObject({
  kind: z.literal('activity'),
  ...common,
  intro: localTextSchema,
  rounds: z.array(roundSchema).min(1).max(6),
  outro: localTextSchema,
});

const breakSegment = z.strictObject({ kind: z.literal('break'), ...common });

/** The last words and whom to call; shows the contacts and the adult of this school. */
const contactsSegment = z.strictObject({
  kind: z.literal('contacts'),
  ...common,
  message: localTextSchema,
});

export const segmentSchema = z.discriminatedUnion('kind', [
  deckSegment,
  quizSegment,
  roleplaySegment,
  activitySegment,
  breakSegment,
  contactsSegment,
]);
export type Segment = z.infer<typeof segmentSchema>;
export type SegmentKind = Segment['kind'];

/** `slides/programmes/<id>.yaml`: an ordered plan for one audience and length. */
export const programmeSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  languages: z.array(localeSchema).min(1),
  title: localTextSchema,
  summary: localTextSchema,
  audience: z.enum(AUDIENCES),
  /** Length in minutes; the segments that are not hidden must add up to it. */
  minutes: z.number().min(5).max(240),
  materials: z.array(localTextSchema).default([]),
  room: localTextSchema.optional(),
  segments: z.array(segmentSchema).min(1).max(40),
});
export type Programme = z.infer<typeof programmeSchema>;
