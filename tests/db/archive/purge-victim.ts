import { openArchive } from '../../../electron/core/archive/open.ts';
import { purge } from '../../../electron/core/archive/purge.ts';

/** Purges what is old in the archive of a folder, and stands still at one step, waiting to be killed. */
const [dir = '', step = ''] = process.argv.slice(2);

const order = {
  choice: { by: 'before' as const, day: '2025-01-01' },
  ...{ seminars: 1, reason: 'Quá hạn', day: '2026-11-27' },
};
purge({ dir, db: openArchive(dir) }, order, (at) => {
  if (at !== step) return;
  process.send?.(at);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
