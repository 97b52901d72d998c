import { z } from 'zod';

/** What only the trainer can tell, ticked once a day: loudspeakers heard, cards printed, something on paper at hand. */
export const TICKS = ['sound', 'cards', 'paper'] as const;
export const tickSchema = z.enum(TICKS);
export type Tick = z.infer<typeof tickSchema>;

/** What only the main process knows of this laptop. */
export const laptopFactsSchema = z.strictObject({
  /** Bytes that can still be written where the kit keeps its data; null where the system does not tell. */
  freeBytes: z.number().nullable(),
  /** Whether closed seminars can be read and nothing in them is broken. */
  archive: z.enum(['healthy', 'damaged', 'unavailable']),
  /** What was ticked today. */
  ticks: z.array(tickSchema),
});
export type LaptopFacts = z.infer<typeof laptopFactsSchema>;

export const readyChannels = {
  'ready.get': { input: z.undefined(), output: laptopFactsSchema, windows: ['console'] },
  /** Sets or takes back one tick of today; answers all of them. */
  'ready.tick': {
    input: z.strictObject({ tick: tickSchema, on: z.boolean() }),
    output: z.array(tickSchema),
    windows: ['console'],
  },
} as const;
