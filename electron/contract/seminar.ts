import { z } from 'zod';
import { rehearsalSchema } from '../../scenarios/model/rehearsal.ts';
import { FORM_NAMES } from '../../slides/model/quiz.ts';
import { idSchema } from '../../slides/model/text.ts';
import { answeringSchema, NO_ANSWERS, quizAnswersShape } from './answering.ts';
import { countsSchema, remarksSchema } from './archive.ts';
import { boxSchema, EMPTY_BOX } from './box.ts';
import { dealtSchema } from './dealt.ts';
import { leftOutSchema, NOTHING_LEFT_OUT } from './left-out.ts';
import { pieceMsSchema } from './practice.ts';
import { setupSchema } from './setup.ts';
import { NO_STATION, stationSchema } from './station.ts';
import { storyShape } from './story.ts';
import { instantSchema, timerSchema } from './timer.ts';

export { type Timer, timeLeft } from './timer.ts';

const index = z.int().min(0).max(100_000);

/** One entry of an undo list: what a count was before it was changed. */
const undoSchema = z.strictObject({ of: idSchema, option: idSchema, before: z.int().min(0) });

/** A video or sound of the slide that is on: which one, whether it plays; each `run` begins at its beginning. */
const clipSchema = z.strictObject({ index: z.int().min(0).max(50), on: z.boolean(), run: index });
export type ClipState = z.infer<typeof clipSchema>;

const deckState = z.strictObject({
  kind: z.literal('deck'),
  /** Index in the steps of this part (slides/model/deck.ts `stepsOfDeck`). */
  step: index,
  /** Absent until one is played, and again on every other slide. */
  clip: clipSchema.optional(),
});

const quizState = z.strictObject({
  kind: z.literal('quiz'),
  form: z.enum(FORM_NAMES),
  phase: z.enum(['intro', 'ask', 'reveal', 'done']),
  item: index,
  /** Item id -> option id -> hands. */
  tallies: z.record(idSchema, countsSchema),
  undo: z.array(undoSchema).max(200),
  ...quizAnswersShape,
});

/** Hands at one fork. `revealed`: the class may see the counts. */
const voteSchema = z.strictObject({
  scene: idSchema,
  counts: countsSchema,
  revealed: z.boolean(),
  chosen: idSchema.nullable(),
  by: z.enum(['class', 'trainer']),
});
export type Vote = z.infer<typeof voteSchema>;

const roleplayState = z.strictObject({
  kind: z.literal('roleplay'),
  rehearsal: rehearsalSchema,
  /** One per decision of the path, in order. */
  votes: z.array(voteSchema).max(200),
  undo: z.array(undoSchema).max(200),
  /** Plays that were finished or left before it was played again, oldest first. */
  past: z.array(z.strictObject({ rehearsal: rehearsalSchema, votes: z.array(voteSchema).max(200) })).max(20),
  /** Character id -> the name used instead, where a pupil in the room bears it. */
  names: z.record(idSchema, z.string().trim().min(1).max(40)),
  ...storyShape,
});

const activityState = z.strictObject({
  kind: z.literal('activity'),
  phase: z.enum(['intro', 'round', 'outro']),
  round: index,
  timer: timerSchema,
});

const breakState = z.strictObject({ kind: z.literal('break'), timer: timerSchema });
const contactsState = z.strictObject({ kind: z.literal('contacts') });

export const segmentStateSchema = z.discriminatedUnion('kind', [
  deckState,
  quizState,
  roleplayState,
  activityState,
  breakState,
  contactsState,
]);
export type SegmentState = z.infer<typeof segmentStateSchema>;
export type SegmentStateOf<K extends SegmentState['kind']> = Extract<SegmentState, { kind: K }>;

/** What lies over the programme on the audience's screen. */
export const audienceSchema = z.strictObject({
  cover: z.enum(['none', 'black', 'help', 'break']),
  /** A break that was put in; its clock goes on under another cover. Null while there is none. */
  pause: timerSchema.nullable().default(null),
  /** While the picture is held: what the audience still sees. */
  held: z.strictObject({ segment: index, state: segmentStateSchema }).nullable(),
});

/** The running seminar: one plain value, owned by the reducer in core/live, drawn by the windows. */
export const seminarSchema = z.strictObject({
  id: z.uuid(),
  contentHash: z.string(),
  appVersion: z.string(),
  setup: setupSchema,
  openingForm: z.enum(FORM_NAMES),
  startedAt: instantSchema,
  /** `running`: the programme; `closing`: attendance, remarks and closing on the console. */
  stage: z.enum(['running', 'closing']),
  /** Index of the part of the programme that is on. */
  segment: index,
  segments: z.array(segmentStateSchema).min(1),
  /** Milliseconds spent in each part until `enteredAt`. */
  spentMs: z.array(z.int().min(0)),
  pieceMs: pieceMsSchema.default({}),
  enteredAt: instantSchema,
  lastActionAt: instantSchema,
  /** Milliseconds during which the kit was not running, taken off the elapsed time. */
  awayMs: z.int().min(0),
  audience: audienceSchema,
  /** What next and back pass over. */
  leftOut: leftOutSchema.default(NOTHING_LEFT_OUT),
  /** When it must be over, as the trainer said; null: by the minutes of the programme. */
  endsAt: instantSchema.nullable().default(null),
  /** The other side's countdown is shown at a decision of a role-play. */
  countdown: z.boolean().default(true),
  station: stationSchema.default(NO_STATION),
  answering: answeringSchema.default(NO_ANSWERS),
  dealt: dealtSchema.default(null),
  box: boxSchema.default(EMPTY_BOX),
  remarks: remarksSchema,
});
export type Seminar = z.infer<typeof seminarSchema>;

/** What the next press brings: that part in that state. `uncovers`: it only takes away what covers the class's screen. */
export const aheadSchema = z.strictObject({
  segment: index,
  state: segmentStateSchema,
  uncovers: z.boolean(),
});
export type Ahead = z.infer<typeof aheadSchema>;
