import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '../../../../slides/model/programme.ts';
import type { SeminarContent } from '../../../contract/content.ts';
import { freezeSeminarContent } from '../../content/freeze.ts';
import type { ContentLibrary } from '../../content/library.ts';
import { StorageError } from '../../files/errors.ts';
import type { WritableDb } from '../database.ts';
import { acquireLease } from '../lease.ts';
import { openArchive } from '../open.ts';
import { appendFacts } from '../store.ts';
import { simulationRandom } from './random.ts';
import { simulateSeminar } from './seminar.ts';

/** What to simulate; the same values and content give the same facts, byte for byte. */
export type Simulation = { seminars: number; seed: string; library: ContentLibrary; appVersion: string };

/** A lesson that asks at the beginning and at the end, as reports compare them; an assembly or a booster asks once. */
const asksTwice = ({ segments }: Programme): boolean =>
  (['opening', 'closing'] as const).every((when) =>
    segments.some((part) => part.kind === 'quiz' && part.when === when),
  );

function contents(library: ContentLibrary): [SeminarContent, ...SeminarContent[]] {
  const lessons = library.programmes.filter(asksTwice);
  const [first, ...others] = lessons.map(({ id }) => freezeSeminarContent(library, id));
  if (first === undefined) throw new StorageError('missing', 'There is no programme that can be simulated.');
  return [first, ...others];
}

/**
 * Adds simulated seminars to an open archive, each in one transaction. Seminar n depends on the seed and n only, so
 * what was interrupted is completed by running it again. Throws StorageError `real-data`.
 */
export function simulateInto(db: WritableDb, simulation: Simulation): { added: number; already: number } {
  const randomOf = simulationRandom(db, simulation.seed);
  const programmes = contents(simulation.library);
  const total = { added: 0, already: 0 };
  for (let n = 0; n < simulation.seminars; n += 1) {
    const random = randomOf(String(n));
    const result = appendFacts(db, simulateSeminar(random, random.pick(programmes), simulation.appVersion));
    total.added += result.added;
    total.already += result.already;
  }
  return total;
}

/**
 * Simulates into data directory `dir`, under its lease. Returns how many facts were new and how many known.
 * Throws StorageError: `real-data` where it holds a real seminar, closed or still open; `in-use`, `read-only`, ….
 */
export function simulateDirectory(dir: string, simulation: Simulation): { added: number; already: number } {
  if (existsSync(join(dir, 'live', 'live.db')))
    throw new StorageError('real-data', `${dir}: a seminar is open in this folder. Give an empty folder.`);
  const lease = acquireLease(dir);
  try {
    const db = openArchive(dir);
    try {
      return simulateInto(db, simulation);
    } finally {
      db.close();
    }
  } finally {
    lease.release();
  }
}
