import type { DrillProgress } from '../../../contract/drill.ts';
import type { WritableDb } from '../../archive/database.ts';
import { simulationRandom } from '../../archive/simulate/random.ts';
import { appendFacts } from '../../archive/store.ts';
import { freezeSeminarContent } from '../../content/freeze.ts';
import type { ContentLibrary } from '../../content/library.ts';
import { StorageError } from '../../files/errors.ts';
import { drillSeminar, type World } from './facts.ts';
import { markSticks, removeSticks } from './folder.ts';
import { writeDrillPlan } from './plan.ts';
import { makeStick, STICKS } from './sticks.ts';

/** The same word gives the same seminars on every laptop, so that people can practise together. */
const SEED = 'tap-duot';

/** `sticks`: the folder that they go into; `day`: today, YYYY-MM-DD. */
export type DrillOrder = { sticks: string; library: ContentLibrary; appVersion: string; day: string };

/** What a making is watched and ended by; see jobs/messages.ts. */
type Watch = { report(progress: DrillProgress): void; isCancelled(): boolean };

function worldOf(db: WritableDb, { library, appVersion, day }: DrillOrder): World {
  const [first, ...others] = library.programmes.map(({ id }) => freezeSeminarContent(library, id));
  if (first === undefined) throw new StorageError('missing', 'There is no programme that can be simulated.');
  return { programmes: [first, ...others], appVersion, day, randomOf: simulationRandom(db, SEED) };
}

/** Lets messages from outside come in, and other windows have the processor. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Fills the empty practice archive `db` with what the organiser's own laptop recorded, and makes sixty practice sticks and
 * a plan beside them. From then on the archive takes nothing real in. Answers whether it came to its end: a making that
 * was cancelled or killed counts for nothing (folder.ts, isWhole), and is begun anew. Throws StorageError.
 */
export async function makeDrill(db: WritableDb, order: DrillOrder, watch: Watch): Promise<boolean> {
  const { sticks } = order;
  markSticks(sticks, false);
  removeSticks(sticks);
  const world = worldOf(db, order);
  appendFacts(db, drillSeminar(world, 0));
  for (let n = 1; n <= STICKS; n += 1) {
    watch.report({ at: n, of: STICKS });
    await pause();
    if (watch.isCancelled()) {
      removeSticks(sticks);
      return false;
    }
    await makeStick(world, sticks, n);
  }
  writeDrillPlan(world, sticks);
  markSticks(sticks, true);
  return true;
}
