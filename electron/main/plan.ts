import type { BrowserWindow } from 'electron';
import type { PlanRow, planChannels } from '../contract/plan.ts';
import { today } from '../core/day.ts';
import type { JobsClient } from '../jobs/client.ts';
import { Refused } from './admit.ts';
import type { Handlers } from './answering.ts';
import { askForPath, folderFor } from './folders.ts';

type Parts = { jobs: () => JobsClient; window: () => BrowserWindow | null; written: Set<string> };

const SHEETS = { name: 'XLSX, CSV', extensions: ['xlsx', 'csv', 'txt'] };

/** So many good and bad rows are shown before the organiser decides. */
const SHOWN = { rows: 12, faults: 60 };

/** The plan of what should be held, and the names of schools. What was read waits here until it is confirmed. */
export function planHandlers({ jobs, window, written }: Parts): Pick<Handlers, keyof typeof planChannels> {
  let read: { name: string; rows: readonly PlanRow[] } | null = null;
  const now = (): string => today(new Date());
  return {
    'plan.state': () => jobs().run('plan.state', { today: now() }),
    'plan.choose': async () => {
      read = null;
      const path = await askForPath(window(), { properties: ['openFile'], filters: [SHEETS] });
      if (path === null) return null;
      const found = await jobs().run('plan.read', { path });
      if (found.status === 'refused') return found;
      const { name, rows, faults, columns } = found;
      read = { name, rows };
      return {
        ...{ status: 'read', name, columns, good: rows.length, bad: faults.length },
        rows: rows.slice(0, SHOWN.rows),
        faults: faults.slice(0, SHOWN.faults),
      };
    },
    'plan.confirm': async () => {
      if (read === null) throw new Refused('input', 'No plan was read that could be taken.');
      await jobs().run('plan.keep', { ...read, today: now() });
      read = null;
    },
    'plan.export': async ({ locale }) => {
      const folder = await folderFor(true, window());
      if (folder === null) return null;
      const files = await jobs().run('plan.export', { folder, locale, today: now() });
      for (const file of files) written.add(file);
      return files[0] ?? null;
    },
    'schools.state': () => jobs().run('schools.state'),
    'schools.join': (order) => jobs().run('schools.join', order),
    'schools.apart': (order) => jobs().run('schools.apart', order),
    'schools.undo': (order) => jobs().run('schools.undo', order),
    'schools.askAgain': () => jobs().run('schools.askAgain'),
  };
}
