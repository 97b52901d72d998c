import { join } from 'node:path';
import type { BundleChoice } from '../../contract/exchange.ts';
import type { WritableDb } from '../archive/database.ts';
import { installationId } from '../archive/installation.ts';
import { StorageError } from '../files/errors.ts';
import { bundleName } from './bundle-name.ts';
import { signerIn } from './keys.ts';
import { allSeminars, markSent, unsentSeminars } from './sent.ts';
import { writeBundle } from './write-bundle.ts';

/** `folder`: where the bundle gets a name of its own; `made`: the day, YYYY-MM-DD. */
export type GiveOrder = { what: BundleChoice; folder: string; app: string; made: string };
export type Given = { file: string; seminars: number };

/**
 * Writes a bundle into `order.folder` and remembers what has gone out. `dir` is the data directory of `db`. Throws
 * StorageError (`not-found` where there is nothing to give, and what writeBundle throws); nothing counts as sent then.
 */
export async function giveBundle(db: WritableDb, dir: string, order: GiveOrder): Promise<Given> {
  const seminars = order.what === 'all' ? allSeminars(db) : unsentSeminars(db);
  if (seminars.length === 0)
    throw new StorageError('not-found', `${db.path}: there is no closed seminar that has not gone out.`);
  const installation = installationId(db, dir);
  const { app, made, folder } = order;
  const file = join(folder, bundleName({ made, installation, seminars: seminars.length }));
  await writeBundle(db, { seminars, installation, app, made, signer: signerIn(dir) }, file);
  markSent(db, seminars);
  return { file, seminars: seminars.length };
}
