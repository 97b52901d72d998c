import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openArchive } from '../../../electron/core/archive/open.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { closedSeminar, tempDir } from './fixtures.ts';

const READER = fileURLToPath(new URL('protected-reader.ts', import.meta.url));

/** Root may write anywhere, so there the reading is done as the user "nobody". */
const ordinaryUser = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

test('from a write-protected place seminars are listed, and writing is refused in words', async () => {
  const dir = tempDir();
  const db = openArchive(dir);
  appendFacts(db, closedSeminar());
  db.close();
  chmodSync(join(dir, 'kit.db'), 0o444);
  chmodSync(dir, 0o555);
  onTestFinished(() => chmodSync(dir, 0o755));
  const child = fork(READER, [dir], { execArgv: [], ...ordinaryUser });
  const [answer] = await once(child, 'message');
  expect(answer).toEqual({ listed: 1, opened: 'read-only', leased: 'read-only' });
});
