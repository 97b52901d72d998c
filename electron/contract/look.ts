import { z } from 'zod';

/** Text on the stage, per cent of the normal size. */
export const TEXT_SIZES = [90, 100, 115, 130] as const;

/** The next size up (`by` 1) or down (-1); at an end it stays. */
export const textBeside = (text: (typeof TEXT_SIZES)[number], by: 1 | -1): (typeof TEXT_SIZES)[number] =>
  TEXT_SIZES[TEXT_SIZES.indexOf(text) + by] ?? text;

/** Edge that a television may cut off, per cent of the stage's width and height on each side. */
export const SAFE_AREAS = [0, 3, 5] as const;

/**
 * How the stage is drawn on this laptop, kept from one seminar to the next. `contrast`: `strong` for a washed-out
 * projector. `motion`: `auto` moves nothing on weak hardware, `none` never moves anything.
 */
export const stageLookSchema = z.strictObject({
  text: z.literal(TEXT_SIZES),
  contrast: z.enum(['calm', 'strong']),
  safeArea: z.literal(SAFE_AREAS),
  motion: z.enum(['auto', 'full', 'none']),
});
export type StageLook = z.infer<typeof stageLookSchema>;

export const FIRST_LOOK: StageLook = { text: 100, contrast: 'calm', safeArea: 0, motion: 'auto' };
