import { closeSync, existsSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { FactOf } from '../../../electron/contract/archive.ts';
import { NO_FILTERS } from '../../../electron/contract/rollup.ts';
import { ARCHIVE_FILE } from '../../../electron/core/archive/open.ts';
import { StorageError } from '../../../electron/core/files/errors.ts';
import type { Task } from '../../../electron/jobs/messages.ts';
import type { createJobs } from '../../../electron/jobs/table.ts';
import type { Work } from '../plan.ts';
import { OWN_SCHOOL } from './class.ts';

/** Today, by the clock of the class. */
export const DAY = '2026-11-27';
/** What a correction writes, so that one that was made is known again. */
export const CORRECTED = 'Đã sửa lại';

const APP = '0.1.0';
const task: Task<never> = { report: () => {}, isCancelled: () => false, rest: async () => {} };

export type Desk = {
  jobs: ReturnType<typeof createJobs>;
  dir: string;
  stick: string;
  /** With what was prepared for all runs. */
  common: string;
  /** Ids of the seminars that the archive had from the beginning. */
  base: readonly string[];
};

/** The seminar of this run, known from those of others by its school. */
function ownId({ jobs }: Desk): string {
  const own = jobs['seminars.list']().find(({ schoolName }) => schoolName === OWN_SCHOOL);
  if (own === undefined) throw new Error('The seminar of this run is not in the list.');
  return own.id;
}

/** Zeros over pages in the middle of the archive, as a bad stick leaves them. Once: a mark beside it remembers. */
function damage({ dir, stick }: Desk): void {
  const mark = join(stick, '.damaged.part');
  if (existsSync(mark)) return;
  writeFileSync(mark, '');
  const file = join(dir, ARCHIVE_FILE);
  const pages = Math.floor(statSync(file).size / 4096);
  const handle = openSync(file, 'r+');
  for (let page = Math.max(2, Math.floor(pages / 3)); page < pages; page += 5)
    writeSync(handle, Buffer.alloc(600), 0, 600, page * 4096 + 200);
  closeSync(handle);
}

/** The works of a run. Each may be begun again after it was cut off anywhere. */
export const WORK: Record<Work, (desk: Desk) => unknown> = {
  bundle: ({ jobs, stick }) => jobs['bundle.write']({ what: 'all', folder: stick, app: APP, made: DAY }),
  report: (desk) =>
    desk.jobs['report.export']({
      ...{ id: ownId(desk), locale: 'vi', document: 'report', dir: desk.stick },
      formats: ['docx', 'xlsx', 'csv'],
    }),
  rollup: ({ jobs, stick }) =>
    jobs['rollup.export'](
      {
        ...{ locale: 'vi', filters: NO_FILTERS, by: [], today: DAY },
        ...{ formats: ['docx', 'xlsx', 'csv'], dir: stick },
      },
      task,
    ),
  dataset: ({ jobs, stick }) =>
    jobs['rollup.dataset']({ locale: 'vi', filters: NO_FILTERS, today: DAY, kit: APP, dir: stick }, task),
  merge: async ({ jobs, common }) => {
    const { taken, stopped } = await jobs['bundle.take']({ paths: [join(common, 'other')] }, task);
    if (stopped !== null) throw new StorageError(stopped, 'Merging stopped.');
    if (taken.some(({ status }) => status !== 'taken')) throw new Error(JSON.stringify(taken));
  },
  backup: ({ jobs, stick }) => {
    jobs['backup.daily']({ day: DAY });
    jobs['backup.write']({ file: join(stick, 'sao-luu.db') });
  },
  restore: ({ jobs, common }) =>
    jobs['backup.restore']({ from: { file: join(common, 'third.db') }, day: DAY }),
  mend: async (desk) => {
    const { jobs, stick, dir } = desk;
    const file = join(stick, 'truoc-khi-hong.db');
    if (!existsSync(file)) jobs['backup.write']({ file });
    jobs.leave();
    damage(desk);
    try {
      jobs.open({ dir });
    } catch {
      // A damaged archive does not open; it is what the backup is for.
    }
    await jobs['backup.restore']({ from: { file }, day: DAY });
  },
  purge: ({ jobs, base }) => {
    const going = base[0] as string;
    const isThere = jobs['seminars.list']().some(({ id }) => id === going);
    const choice = isThere ? { by: 'seminars' as const, ids: [going] } : { by: 'elsewhere' as const };
    const { seminars } = jobs['purge.preview']({ choice });
    if (!isThere && seminars.length === 0) return;
    const order = { choice, seminars: seminars.length, reason: 'Nhập nhầm', day: DAY };
    jobs['purge.run']({ ...order, locale: 'vi' }, task as never);
  },
  correct: (desk) => {
    const id = ownId(desk);
    const record = desk.jobs['seminar.read']({ id });
    if (record.seminar.remarks.remarks === CORRECTED) return;
    const body: FactOf<'seminar'>['body'] = {
      ...record.seminar,
      remarks: { ...record.seminar.remarks, remarks: CORRECTED },
    };
    desk.jobs['seminar.correct']({ id, parent: record.head, body: { kind: 'seminar', body } });
  },
};
