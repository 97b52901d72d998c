import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { createJobs } from '../../../electron/jobs/table.ts';
import { closedSeminar, tempArchive, tempDir } from '../../db/archive/fixtures.ts';
import { bundleAt } from '../../db/exchange/bad-files.ts';
import { fullAfterFirst } from '../../db/exchange/faults.ts';

const task = { report: () => {}, isCancelled: () => false, rest: async () => {} };

test('where the disk fills up, what came in is told, and the rest comes in afterwards', async () => {
  const first = await bundleAt(join(tempDir(), 'a.kmm'), closedSeminar());
  const laptop = tempArchive();
  appendFacts(laptop.db, closedSeminar());
  laptop.db.close();
  const jobs = createJobs();
  onTestFinished(() => jobs.leave());
  const own = tempDir();
  jobs.open({ dir: own });
  const { mended } = fullAfterFirst(own);
  const order = { paths: [first, laptop.dir] };
  expect(await jobs['bundle.take'](order, task)).toMatchObject({
    taken: [{ status: 'taken', name: 'a.kmm', seminars: { added: 1 } }],
    left: 1,
    stopped: 'disk-full',
  });
  mended();
  expect(await jobs['bundle.take'](order, task)).toMatchObject({
    taken: [{ seminars: { added: 0 } }, { seminars: { added: 1 } }],
    left: 0,
    stopped: null,
  });
});
