import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeBackup } from '../core/archive/backup.ts';
import { today } from '../core/day.ts';
import { dataDirectory, onData, withArchive } from './data-dir.ts';
import { wanted } from './options.ts';
import { UsageError, type Verb } from './verb.ts';

const USAGE = `
  kit backup --data DIR --out FILE

  --data DIR  the data folder; without it the one that KIT_DATA names
  --out FILE  where the copy goes; in a folder it gets a name with the day

  Writes a copy of the whole archive and reads it back. The kit must not be open with this folder. "kit restore" brings it back.`;

/** Copies the archive of a data folder into one file. */
export const backup: Verb = {
  usage: USAGE,
  options: { data: { type: 'string' }, out: { type: 'string' } },
  run: (values, args, output) =>
    onData(output, async () => {
      if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many`);
      const out = resolve(wanted(values, 'out', 'where the copy goes'));
      const isFolder = existsSync(out) && statSync(out).isDirectory();
      const file = isFolder ? join(out, `khong-mot-minh_sao-luu_${today(new Date())}.db`) : out;
      if (!file.toLowerCase().endsWith('.db'))
        throw new UsageError(`"${file}" has no ending .db, by which a backup is known`);
      await withArchive(dataDirectory(values), false, (db) => writeBackup(db, file));
      output.out(file);
      return 0;
    }),
};
