import type { SeminarSummary } from '../contract/archive.ts';
import { openArchiveReadOnly } from '../core/archive/open.ts';
import { listSeminars } from '../core/archive/seminars.ts';
import { dataDirectory, onData } from './data-dir.ts';
import { UsageError, type Verb } from './verb.ts';

const USAGE = `
  kit list --data DIR [--json]

  --data DIR  the data folder; without it the one that KIT_DATA names
  --json      an array with id, schoolName, commune, province, date, simulated and more of each seminar

  Newest first. Only reads, so it may run while the kit is open.`;

const asLine = (seminar: SeminarSummary): string =>
  [
    seminar.date,
    seminar.id,
    [seminar.schoolName, seminar.commune, seminar.province].filter((part) => part !== '').join(', '),
    ...(seminar.simulated ? ['[simulated]'] : []),
    ...(seminar.conflict ? ['[conflict]'] : []),
    ...(seminar.double === null ? [] : [`[not counted: same as ${seminar.double}]`]),
  ].join('  ');

/** Lists the closed seminars of a data folder. */
export const list: Verb = {
  usage: USAGE,
  options: { data: { type: 'string' }, json: { type: 'boolean' } },
  run: (values, args, output) =>
    onData(output, () => {
      if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many`);
      const db = openArchiveReadOnly(dataDirectory(values));
      try {
        const seminars = listSeminars(db);
        if (values.json === true) output.out(JSON.stringify(seminars, null, 2));
        else for (const seminar of seminars) output.out(asLine(seminar));
        return 0;
      } finally {
        db.close();
      }
    }),
};
