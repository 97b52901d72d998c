import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../../electron/contract/archive.ts';
import { closeInto } from '../../../electron/core/archive/close.ts';
import { destroyLiveFiles } from '../../../electron/core/archive/destroy.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';

/** Closes the seminar whose facts lie in `live.db`, and stands still at one point, waiting to be killed. */
const [dir = '', point = ''] = process.argv.slice(2);
const facts: Fact[] = JSON.parse(readFileSync(join(dir, 'live.db'), 'utf8'));
const db = openArchive(dir);

const standAt = (here: string): void => {
  if (here !== point) return;
  process.send?.(here);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};

if (point === 'in the middle of writing') {
  db.transaction(() => {
    const half = 'INSERT INTO facts (id, hash, kind, seminar, simulated, body) VALUES (?, ?, ?, ?, 0, ?)';
    const [first] = facts;
    db.run(
      half,
      first?.id ?? '',
      'a'.repeat(64),
      'seminar',
      first?.seminar ?? '',
      JSON.stringify(first?.body),
    );
    standAt(point);
  });
}
closeInto(db, facts);
standAt('after writing, before destroying');
destroyLiveFiles(dir, 'live.db');
standAt('after destroying');
