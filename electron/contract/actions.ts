import { z } from 'zod';
import { idSchema, localeSchema } from '../../slides/model/text.ts';
import { answeringActions } from './answering.ts';
import { remarksSchema } from './archive.ts';
import { boxActions } from './box.ts';
import { dealtAction } from './dealt.ts';
import { leftOutSchema } from './left-out.ts';
import { setupSchema } from './setup.ts';
import { stationActions } from './station.ts';
import { elsewhereSchema } from './story.ts';

const index = z.int().min(0).max(100_000);
/** Length of a break. */
const pauseMinutes = z.int().min(1).max(60);
/** Hands at one option; more than this in one room is a slip of the finger. */
const hands = z.int().min(0).max(20_000);

/**
 * What a trainer does while a seminar runs. A window says what was meant ("choice c2"), never what should be on the
 * screen next; that follows in the reducer.
 */
export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('move/next') }),
  z.strictObject({ type: z.literal('move/back') }),
  /** `step`: there, a step of slides, a question, or a round; as it was left where not given. */
  z.strictObject({ type: z.literal('move/segment'), segment: index, step: index.optional() }),
  z.strictObject({ type: z.literal('move/step'), step: index }),

  /** Plays or stops a video or sound of the slide that is on; `again` from its beginning. */
  z.strictObject({
    type: z.literal('deck/clip'),
    clip: z.int().min(0).max(50),
    on: z.boolean(),
    again: z.boolean(),
  }),

  z.strictObject({ type: z.literal('quiz/count'), item: idSchema, option: idSchema, value: hands }),
  /** One hand more or less: added by the reducer, so that quick presses all count. */
  z.strictObject({ type: z.literal('quiz/step'), item: idSchema, option: idSchema, by: z.literal([1, -1]) }),
  z.strictObject({ type: z.literal('quiz/undo') }),
  ...answeringActions,
  dealtAction,

  z.strictObject({ type: z.literal('vote/count'), choice: idSchema, value: hands }),
  z.strictObject({ type: z.literal('vote/step'), choice: idSchema, by: z.literal([1, -1]) }),
  z.strictObject({ type: z.literal('vote/undo') }),
  z.strictObject({ type: z.literal('vote/reveal') }),
  z.strictObject({ type: z.literal('vote/choose'), choice: idSchema }),
  z.strictObject({ type: z.literal('rehearsal/flags'), on: z.boolean() }),
  z.strictObject({ type: z.literal('rehearsal/skip') }),
  z.strictObject({ type: z.literal('rehearsal/stop') }),
  z.strictObject({ type: z.literal('rehearsal/restart') }),
  /** Stops the story to talk about it, and goes on. */
  z.strictObject({ type: z.literal('rehearsal/talk'), on: z.boolean() }),
  /** Shows or hides the other side's countdown, from now on. */
  z.strictObject({ type: z.literal('rehearsal/countdown'), on: z.boolean() }),
  /** In the debrief: a page of the conversation, or its summary. */
  z.strictObject({ type: z.literal('rehearsal/review'), page: index.nullable() }),
  /** In the debrief: a road not taken, or the choice of one. */
  z.strictObject({ type: z.literal('rehearsal/elsewhere'), at: elsewhereSchema.nullable() }),
  z.strictObject({ type: z.literal('rehearsal/name'), character: idSchema, name: z.string().trim().max(40) }),

  z.strictObject({ type: z.literal('timer/start') }),
  z.strictObject({ type: z.literal('timer/pause') }),

  z.strictObject({ type: z.literal('audience/cover'), cover: z.enum(['none', 'black', 'help']) }),
  /** A break over whatever is on, in minutes; `pause/end` ends it also under another cover. */
  z.strictObject({ type: z.literal('pause/start'), minutes: pauseMinutes }),
  z.strictObject({ type: z.literal('pause/prolong'), minutes: pauseMinutes }),
  z.strictObject({ type: z.literal('pause/end') }),

  /** Leaves out these and nothing else; `minutesLeft` until it must be over, null: as planned before. */
  z.strictObject({
    type: z.literal('shorten/apply'),
    leftOut: leftOutSchema,
    minutesLeft: z.number().min(0).max(600).nullable(),
  }),
  /** Takes back what was left out of one part, or (null) everything. */
  z.strictObject({ type: z.literal('shorten/restore'), segment: index.nullable() }),

  z.strictObject({ type: z.literal('audience/hold'), on: z.boolean() }),
  ...stationActions,
  ...boxActions,

  z.strictObject({ type: z.literal('setup/change'), setup: setupSchema }),
  z.strictObject({ type: z.literal('setup/locale'), locale: localeSchema }),
  z.strictObject({ type: z.literal('remarks/set'), remarks: remarksSchema }),
  z.strictObject({ type: z.literal('closing/open') }),
  z.strictObject({ type: z.literal('closing/back') }),
  /** The kit was started again: the time in between is not time of the seminar. */
  z.strictObject({ type: z.literal('seminar/resumed') }),
  /** The laptop slept from `since` (ms since 1970) until now, and the class waited. */
  z.strictObject({ type: z.literal('seminar/slept'), since: z.int().min(0) }),
]);
export type Action = z.infer<typeof actionSchema>;

/**
 * What main alone says: tokens and ids are drawn by it, pupils sit at the station, the lock goes with opening and closing that,
 * and only main knows that the kit was started again or the laptop slept.
 */
const OF_MAIN: readonly Action['type'][] = [
  'cards/read',
  'box/put',
  'station/open',
  'station/do',
  'station/close',
  'seminar/resumed',
  'seminar/slept',
];

/** What the console may say. */
export const trainerActionSchema = actionSchema.refine(({ type }) => !OF_MAIN.includes(type));

/** An action as it is stored and applied: with the time at which main received it (ms since 1970). */
export const stampedActionSchema = z.strictObject({ at: z.int().min(0), action: actionSchema });
export type StampedAction = z.infer<typeof stampedActionSchema>;
