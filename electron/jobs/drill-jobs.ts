import type { DrillProgress } from '../contract/drill.ts';
import { loadContent } from '../core/content/load.ts';
import { makeDrill } from '../core/exchange/drill/make.ts';
import type { Archives } from './archives.ts';
import type { Task } from './messages.ts';

/** `sticks`: where they go; `builtIn`: folder of the kit's own content; `day`: today, YYYY-MM-DD. */
export type DrillMaking = { sticks: string; builtIn: string; appVersion: string; day: string };

/** Practising beside the real archive. */
export const drillJobs = (archives: Archives) => ({
  'drill.on': (): boolean => archives.practising(),
  /** Empties the practice archive and makes the sticks anew; answers whether all were made. Not practising afterwards. */
  'drill.make': ({ builtIn, ...order }: DrillMaking, task: Task<DrillProgress>): Promise<boolean> =>
    archives.anew((db) => makeDrill(db, { ...order, library: loadContent([builtIn]) }, task)),
  'drill.enter': (): void => archives.enter(),
  'drill.leave': (): void => archives.leave(),
});
