import { join } from 'node:path';
import type { BundleChoice } from '../../contract/exchange.ts';
import type { WritableDb } from '../archive/database.ts';
import { installationId } from '../archive/installation.ts';
import { StorageError } from '../files/errors.ts';
import { bundleName } from './bundle-name.ts';
import { signerIn } from './keys.ts';
import { allSeminars, markSent, stateOf, unsentSeminars } from './sent.ts';
import { writeBundle } from './write-bundle.ts';

/** `pathOf`: where a bundle goes that would be named so; `made`: the day, YYYY-MM-DD. */
export type Going = {
  seminars: readonly string[];
  pathOf: (name: string) => string;
  app: string;
  made: string;
};

/**
 * Writes a bundle of `seminars` and remembers that they have gone out. `dir` is the data directory of `db`. Throws what
 * writeBundle throws; nothing counts as sent then.
 */
export async function sendSeminars(
  db: WritableDb,
  dir: string,
  { seminars, pathOf, app, made }: Going,
): Promise<{ file: string; facts: number }> {
  const installation = installationId(db, dir);
  const state = stateOf(db, seminars);
  const file = pathOf(bundleName({ made, installation, seminars: seminars.length, state }));
  const { facts } = await writeBundle(db, { seminars, installation, app, made, signer: signerIn(dir) }, file);
  markSent(db, seminars);
  return { file, facts };
}

/**
 * `chosen`: ids of seminars, for the choice of that name; `folder`: where the bundle gets a name of its own; `made`: the
 * day, YYYY-MM-DD.
 */
export type GiveOrder = {
  what: BundleChoice;
  chosen?: readonly string[];
  folder: string;
  app: string;
  made: string;
};
export type Given = { file: string; seminars: number };

/** Only seminars that are closed here: any other id names nothing. */
function seminarsOf(db: WritableDb, { what, chosen = [] }: GiveOrder): string[] {
  if (what === 'new') return unsentSeminars(db);
  const all = allSeminars(db);
  return what === 'all' ? all : all.filter((id) => chosen.includes(id));
}

/** As sendSeminars, into `order.folder`. Throws StorageError `not-found`, too, where there is nothing to give. */
export async function giveBundle(db: WritableDb, dir: string, order: GiveOrder): Promise<Given> {
  const { folder, app, made } = order;
  const seminars = seminarsOf(db, order);
  if (seminars.length === 0)
    throw new StorageError('not-found', `${db.path}: there is no closed seminar that has not gone out.`);
  const pathOf = (name: string): string => join(folder, name);
  const { file } = await sendSeminars(db, dir, { seminars, pathOf, app, made });
  return { file, seminars: seminars.length };
}
