import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { WritableDb } from '../core/archive/database.ts';
import { today } from '../core/day.ts';
import { sendSeminars } from '../core/exchange/give.ts';
import { allSeminars, unsentSeminars } from '../core/exchange/sent.ts';
import { StorageError } from '../core/files/errors.ts';
import { dataDirectory, onData, withArchive } from './data-dir.ts';
import { type OptionValues, UsageError, type Verb } from './verb.ts';
import { appVersion } from './version.ts';

const USAGE = `
  kit bundle --data DIR --out FILE [--seminar ID]… [--new]

  --data DIR    the data folder; without it the one that KIT_DATA names
  --out FILE    the bundle (.kmm), or a folder in which it gets a name
  --seminar ID  only this seminar, as "kit list" shows it; may be given again
  --new         only seminars of which something has not gone out before

  Every closed seminar without --seminar and --new. Written under a temporary name, read back, then renamed: when the
  path is printed the stick may be pulled out. The kit must not be open with this folder.`;

/** Which seminars to take. Throws StorageError `not-found` for one that is not there. */
function chosen(db: WritableDb, values: OptionValues): string[] {
  const all = allSeminars(db);
  const named = [values.seminar ?? []].flat().map(String);
  const missing = named.find((id) => !all.includes(id));
  if (missing !== undefined)
    throw new StorageError('not-found', `${db.path}: there is no seminar ${missing} in the archive.`);
  if (named.length > 0) return all.filter((id) => named.includes(id));
  return values.new === true ? unsentSeminars(db) : all;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Writes closed seminars into a bundle. */
export const bundle: Verb = {
  usage: USAGE,
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    seminar: { type: 'string', multiple: true },
    new: { type: 'boolean' },
  },
  run: (values, args, output) =>
    onData(output, () => {
      if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many`);
      const dir = dataDirectory(values);
      const { out } = values;
      if (typeof out !== 'string' || out === '')
        throw new UsageError('say where the bundle goes: --out FILE');
      return withArchive(dir, false, async (db) => {
        const seminars = chosen(db, values);
        if (seminars.length === 0) {
          output.out('nothing to write: there is no seminar that has not gone out already');
          return 0;
        }
        const target = resolve(out);
        const pathOf = (name: string): string => (isFolder(target) ? join(target, name) : target);
        const going = { seminars, pathOf, app: appVersion(), made: today(new Date()) };
        const { file, facts } = await sendSeminars(db, dir, going);
        output.out(`${file}: ${seminars.length} seminars, ${facts} facts`);
        return 0;
      });
    }),
};
