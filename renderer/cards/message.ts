import { z } from 'zod';
import { cardMarkSchema } from '../../electron/contract/answering.ts';

/** One card of a frame: its number, the side that is up and how long its edges are in the camera's picture, px. */
const seenMarkSchema = cardMarkSchema.extend({ size: z.int().min(1).max(4000) });
export type SeenMark = z.infer<typeof seenMarkSchema>;

/**
 * All that ever leaves the worker, once a frame: numbers and sides, a number twice where it was on two cards, and whether
 * the picture is too dark. No pixel, no place in the picture, no time.
 */
export const readingSchema = z.strictObject({
  marks: z.array(seenMarkSchema).max(240),
  dark: z.boolean(),
});
export type Reading = z.infer<typeof readingSchema>;

/** What the worker is given: the camera's frames, which the page itself never looks into. */
export type Frames = { frames: ReadableStream<VideoFrame> };
