import { z } from 'zod';
import { type Tick, tickSchema } from '../../contract/ready.ts';

/** Key of the ticks among the laptop's settings. */
export const READY = 'ready';

/** The ticks of one day (`YYYY-MM-DD`) as they are stored. */
export type DayTicks = { day: string; ticks: Tick[] };

const dayTicksSchema = z.object({ day: z.string(), ticks: z.array(tickSchema) });

/** What was ticked on `day`: another day has another room, and begins with none. */
export function ticksOf(stored: Record<string, unknown>, day: string): Tick[] {
  const known = dayTicksSchema.safeParse(stored[READY]);
  return known.success && known.data.day === day ? known.data.ticks : [];
}

/** `ticks` with one of them set or taken back. */
export const withTick = (ticks: readonly Tick[], tick: Tick, on: boolean): Tick[] => {
  const others = ticks.filter((other) => other !== tick);
  return on ? [...others, tick] : others;
};
