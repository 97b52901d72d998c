import { z } from 'zod';
import { timerSchema } from './timer.ts';

const place = z.int().min(0).max(1000);

/** A road not taken: the decision at which it begins, and which of the options that were not taken there. */
export const elsewhereSchema = z.strictObject({ decision: place, option: z.int().min(0).max(5) });
export type Elsewhere = z.infer<typeof elsewhereSchema>;

/** What a role-play has beside its rehearsal. All of it is absent in a seminar that was left open by an older kit. */
export const storyShape = {
  /** The trainer has stopped the story to talk about it. */
  talk: z.boolean().default(false),
  /** How long the pretend call has lasted, as time left below zero; null where no such clock is shown. */
  call: timerSchema.nullable().default(null),
  /** What the other side gives to decide; null where there is none. It decides nothing. */
  pressure: timerSchema.nullable().default(null),
  /** Debrief: which page of the conversation is looked at again; null for the summary. */
  review: place.nullable().default(null),
  /**
   * The debrief asks "what if". Not in a seminar that an older kit began: its presses were counted without, and must lead
   * to the same place when they are applied again.
   */
  whatIf: z.boolean().default(false),
  /** Debrief, "what if": null while the class chooses where. */
  elsewhere: elsewhereSchema.nullable().default(null),
};

/** A role-play before anything of that has happened. */
export const NOTHING_YET = {
  talk: false,
  call: null,
  pressure: null,
  review: null,
  whatIf: true,
  elsewhere: null,
} as const;
