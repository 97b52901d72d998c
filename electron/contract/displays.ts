import { z } from 'zod';

/**
 * What a display is remembered by: never by coordinates or number, which change whenever something is plugged in. Width
 * and height in real px; a label is empty where the system knows none.
 */
export const likenessSchema = z.strictObject({
  label: z.string(),
  width: z.int(),
  height: z.int(),
  scale: z.number(),
  internal: z.boolean(),
});
export type Likeness = z.infer<typeof likenessSchema>;

/** The trainer's last own choice: the display of the stage, and the one that the console was on then. */
export const rememberedDisplaysSchema = z.strictObject({
  stage: likenessSchema,
  console: likenessSchema.nullable(),
});
export type RememberedDisplays = z.infer<typeof rememberedDisplaysSchema>;

/** What a trainer can ask of the room. */
export const roomWishSchema = z.strictObject({
  mode: z.enum(['two', 'one']).optional(),
  view: z.enum(['audience', 'console']).optional(),
  veiled: z.boolean().optional(),
  /** Id of the display on which the stage should be; the one where it is already places it afresh. */
  display: z.number().optional(),
  /** Console and stage change places. */
  swap: z.literal(true).optional(),
  /** Shows on every display its number for a few seconds. */
  identify: z.literal(true).optional(),
});
export type RoomWish = z.infer<typeof roomWishSchema>;

export const displayChannels = {
  /** Asks Windows to extend the desktop to the projector; `asked` is false where the system has no such command. */
  'displays.extend': {
    input: z.undefined(),
    output: z.object({ asked: z.boolean() }),
    windows: ['console'],
  },
} as const;
