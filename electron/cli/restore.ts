import { resolve } from 'node:path';
import { daySchema } from '../../slides/model/text.ts';
import { dailyFile } from '../core/archive/backup.ts';
import { acquireLease } from '../core/archive/lease.ts';
import type { Holder } from '../core/archive/purge.ts';
import { today } from '../core/day.ts';
import { restoreBackup } from '../core/exchange/restore.ts';
import { existingDirectory, onData } from './data-dir.ts';
import { type OptionValues, UsageError, type Verb } from './verb.ts';

const USAGE = `
  kit restore --data DIR (FILE | --day DAY)

  --data DIR  the data folder; without it the one that KIT_DATA names
  FILE        a backup (.db)
  --day DAY   the daily backup of that day beside the archive, YYYY-MM-DD

  Brings back what is missing: seminars, plan, answers about names of schools, retention, organisation. What is here stays, what
  was deleted for good stays away. An archive that is damaged is replaced and kept under another name. The kit must not be
  open with this folder. Exit code 1 where the backup cannot be used.`;

function fileOf(dir: string, values: OptionValues, args: readonly string[]): string {
  const { day } = values;
  if (args.length + (day === undefined ? 0 : 1) !== 1)
    throw new UsageError('say which backup: one FILE, or --day DAY');
  if (day === undefined) return resolve(args[0] ?? '');
  if (!daySchema.safeParse(day).success) throw new UsageError(`"${String(day)}" is no day: --day YYYY-MM-DD`);
  return dailyFile(dir, String(day));
}

/** Brings a backup back. */
export const restore: Verb = {
  usage: USAGE,
  options: { data: { type: 'string' }, day: { type: 'string' } },
  run: (values, args, output) =>
    onData(output, async () => {
      const dir = existingDirectory(values);
      const file = fileOf(dir, values, args);
      const lease = acquireLease(dir);
      const holder: Holder = { dir, db: null };
      try {
        const { outcome, replaced } = await restoreBackup({ holder, file, day: today(new Date()) });
        if (outcome.status === 'refused') {
          output.err(`kit: ${outcome.message}`);
          return 1;
        }
        if (replaced !== null) {
          output.out(
            `the archive was damaged and was replaced: ${replaced.seminars} seminars in the new one`,
          );
          output.out(
            replaced.whole
              ? 'nothing is lost: what was damaged came back from the backup or could still be read'
              : 'not all of the damaged file could be read: seminars recorded after the backup may be missing',
          );
          output.out(`the damaged file is kept as ${replaced.kept}`);
        } else {
          const { added, already } = outcome.seminars;
          output.out(`${file}: ${added} seminars came back, ${already} were here`);
        }
        return 0;
      } finally {
        holder.db?.close();
        lease.release();
      }
    }),
};
