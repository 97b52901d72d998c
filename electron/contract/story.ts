import { z } from 'zod';
import { timerSchema } from './timer.ts';

/** What a role-play has beside its rehearsal. All of it is absent in a seminar that was left open by an older kit. */
export const storyShape = {
  /** The trainer has stopped the story to talk about it. */
  talk: z.boolean().default(false),
  /** How long the pretend call has lasted, as time left below zero; null where no such clock is shown. */
  call: timerSchema.nullable().default(null),
  /** What the other side gives to decide; null where there is none. It decides nothing. */
  pressure: timerSchema.nullable().default(null),
};

/** A role-play before anything of that has happened. */
export const NOTHING_YET = {
  talk: false,
  call: null,
  pressure: null,
} as const;
