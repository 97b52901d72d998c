import { statfs } from 'node:fs/promises';
import type { LaptopFacts } from '../../contract/ready.ts';
import { today } from '../../core/day.ts';
import type { Handlers } from '../answering.ts';
import type { StoredSettings } from '../stored.ts';
import { type DayTicks, READY, ticksOf, withTick } from './ticks.ts';

/** What the check before a seminar needs from the rest of the kit. */
export type ReadyParts = {
  dataDir: string;
  settings: () => Promise<Record<string, unknown>>;
  stored: StoredSettings;
  /** Looks the archive over; answers what is broken in it, rejects where it cannot be opened. */
  check: () => Promise<readonly string[]>;
  report: (error: unknown) => void;
};

/** Bytes that can still be written to the disk of `folder`, null where the system does not tell. */
export const freeBytes = (folder: string): Promise<number | null> =>
  statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );

const archiveState = (check: ReadyParts['check']): Promise<LaptopFacts['archive']> =>
  check().then(
    (broken) => (broken.length === 0 ? 'healthy' : 'damaged'),
    () => 'unavailable',
  );

/** What the main process answers to the check before a seminar. */
export function readyHandlers(parts: ReadyParts): Pick<Handlers, 'ready.get' | 'ready.tick'> {
  const { dataDir, settings, stored, check, report } = parts;
  const day = (): string => today(new Date());
  return {
    'ready.get': async () => {
      const [free, archive, values] = await Promise.all([
        freeBytes(dataDir),
        archiveState(check),
        settings(),
      ]);
      return { freeBytes: free, archive, ticks: ticksOf(values, day()) };
    },
    'ready.tick': async ({ tick, on }) => {
      const kept: DayTicks = { day: day(), ticks: withTick(ticksOf(await settings(), day()), tick, on) };
      // A tick that cannot be stored holds until the kit is closed.
      await stored.set(READY, kept).catch(report);
      return kept.ticks;
    },
  };
}
