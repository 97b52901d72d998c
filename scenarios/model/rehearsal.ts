import { z } from 'zod';

const id = z.string().min(1).max(64);

/** Who decided: the class by its votes (or a pupil at the station), or the trainer for them. */
export const VIA = ['class', 'trainer'] as const;

const stepOptions = [
  z.strictObject({ type: z.literal('next') }),
  z.strictObject({ type: z.literal('choose'), choice: id, via: z.enum(VIA) }),
  z.strictObject({ type: z.literal('flags'), on: z.boolean() }),
  z.strictObject({ type: z.literal('skip') }),
  z.strictObject({ type: z.literal('stop') }),
  z.strictObject({ type: z.literal('restart') }),
] as const;

/** An event that is remembered, so that `back` can undo it. */
export const rehearsalStepSchema = z.discriminatedUnion('type', stepOptions);
export type RehearsalStep = z.infer<typeof rehearsalStepSchema>;

/** Everything that can happen to a rehearsal; see `rehearse` in play.ts for what each does. */
export const rehearsalEventSchema = z.discriminatedUnion('type', [
  ...stepOptions,
  z.strictObject({ type: z.literal('back') }),
]);
export type RehearsalEvent = z.infer<typeof rehearsalEventSchema>;

export const PHASES = ['note', 'scene', 'choice', 'feedback', 'ending', 'debrief', 'done'] as const;
export type Phase = (typeof PHASES)[number];

/** The parts of the debrief, one step each, in the order in which the class sees them. */
export const debriefSteps = [
  'step_out',
  'conversation',
  'tactic',
  'turning_point',
  'what_if',
  'todo',
  'tell',
  'questions',
] as const;
export type DebriefStep = (typeof debriefSteps)[number];

/** The state of one rehearsal: plain data, complete, so that any window can draw it and a crash loses nothing. */
export const rehearsalSchema = z.strictObject({
  phase: z.enum(PHASES),
  /** The scene that is on; in the debrief the last one that was on. */
  scene: id,
  /** How many messages of `scene` are shown. */
  shown: z.int().min(0),
  /** Flag -> value. What a choice sets holds from the scene after it, so its options stay as they were offered. */
  flags: z.record(id, id),
  /** The trainer has revealed the red flags; a new scene hides them again, else they would answer its question. */
  redFlags: z.boolean(),
  /** Every scene entered, in order; the last one is `scene`. Empty before the first. */
  trail: z.array(id),
  /** Every choice made, in order. */
  path: z.array(z.strictObject({ scene: id, choice: id, via: z.enum(VIA) })),
  /** The choice whose feedback is shown. */
  chosen: z.strictObject({ scene: id, choice: id }).nullable(),
  debriefStep: z
    .int()
    .min(0)
    .max(debriefSteps.length - 1),
  /** Lights of the lantern, one for each act of the way out that was done. */
  lit: z.int().min(0).max(4),
  /** Left before an ending by "Dừng tình huống". */
  stopped: z.boolean(),
  /** The events that led here from the start; `back` plays them again without the last. */
  steps: z.array(rehearsalStepSchema),
});
export type Rehearsal = z.infer<typeof rehearsalSchema>;
