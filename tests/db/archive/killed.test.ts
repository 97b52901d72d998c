import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { closeInto } from '../../../electron/core/archive/close.ts';
import { quickCheck } from '../../../electron/core/archive/database.ts';
import { destroyLiveFiles } from '../../../electron/core/archive/destroy.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import { listSeminars, readSeminar } from '../../../electron/core/archive/seminars.ts';
import { closedSeminar, tempDir } from './fixtures.ts';

const VICTIM = fileURLToPath(new URL('closing-victim.ts', import.meta.url));

test.each(['in the middle of writing', 'after writing, before destroying', 'after destroying'])(
  'a closing killed %s is finished by closing again, and counts once',
  async (point) => {
    const dir = tempDir();
    const facts = closedSeminar();
    writeFileSync(join(dir, 'live.db'), JSON.stringify(facts));
    const child = fork(VICTIM, [dir, point], { execArgv: [] });
    expect(await once(child, 'message')).toContain(point);
    child.kill('SIGKILL');
    await once(child, 'exit');

    const db = openArchive(dir);
    expect(closeInto(db, facts).ids).toHaveLength(facts.length);
    destroyLiveFiles(dir, 'live.db');
    expect(quickCheck(db)).toEqual([]);
    expect(listSeminars(db)).toHaveLength(1);
    expect(readSeminar(db, facts[0]?.seminar ?? '')).toMatchObject({ conflict: false, revisions: 1 });
    expect(existsSync(join(dir, 'live.db'))).toBe(false);
    db.close();
  },
);
