import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isWhole } from '../../../electron/core/exchange/drill/folder.ts';
import { createJobs, type Jobs } from '../../../electron/jobs/table.ts';
import { closedSeminar } from '../../db/archive/fixtures.ts';

let home: string;
let jobs: Jobs;

const dir = (): string => join(home, 'data');
const sticks = (): string => join(home, 'Tap duot');
const make = (cancelAt = 0): Promise<boolean> => {
  let at = 0;
  return jobs['drill.make'](
    { sticks: sticks(), builtIn: process.cwd(), appVersion: '0.1.0', day: '2026-11-27' },
    {
      report: (progress) => {
        at = progress.at;
      },
      isCancelled: () => at === cancelAt,
      rest: async () => {},
    },
  );
};

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kit-drill-jobs-'));
  jobs = createJobs();
  jobs.open({ dir: dir() });
});

afterEach(() => {
  jobs.leave();
  rmSync(home, { recursive: true, force: true });
});

test('a seminar that ends while somebody practises is kept in the real archive, and settings, too', () => {
  jobs['drill.enter']();
  expect(jobs['drill.on']()).toBe(true);
  jobs.close({ facts: closedSeminar() });
  jobs['settings.write']({ key: 'ui', value: 'kept' });
  expect(jobs['seminars.list']()).toEqual([]);
  jobs['drill.leave']();
  expect(jobs['seminars.list']()).toHaveLength(1);
  expect(jobs['settings.read']().ui).toBe('kept');
});

test('practice comes from one stick to the next with nothing of it in the real archive', async () => {
  jobs.close({ facts: closedSeminar() });
  const real = jobs['seminars.list']();
  // Two sticks are enough here; all sixty are in tests/db/exchange/drill.test.ts.
  expect(await make(3)).toBe(false);
  expect(isWhole(sticks())).toBe(false);
  expect(jobs['drill.on']()).toBe(false);
  expect(jobs['seminars.list']()).toEqual(real);
  jobs['drill.enter']();
  expect(jobs['seminars.list']()).toMatchObject([{ simulated: true }]);
});

test('a kit that is started again is not practising, and can go on where it was', async () => {
  await make(1);
  jobs['drill.enter']();
  jobs.leave();
  jobs.open({ dir: dir() });
  expect(jobs['drill.on']()).toBe(false);
  expect(jobs['seminars.list']()).toEqual([]);
  jobs['drill.enter']();
  expect(jobs['seminars.list']()).toHaveLength(1);
});

test('a kit on a stick is taken in without what was practised on it', async () => {
  jobs.close({ facts: closedSeminar() });
  await make(1);
  jobs.leave();
  expect(existsSync(join(dir(), 'practice', 'kit.db'))).toBe(true);
  const organiser = createJobs();
  organiser.open({ dir: join(home, 'tong-hop') });
  const { taken } = await organiser['bundle.take'](
    { paths: [dir()] },
    { report: () => {}, isCancelled: () => false, rest: async () => {} },
  );
  organiser.leave();
  expect(taken).toMatchObject([{ status: 'taken', seminars: { added: 1 } }]);
});
