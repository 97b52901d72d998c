import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { backUpDaily } from '../../../electron/core/archive/backup.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import { type Holder, purge } from '../../../electron/core/archive/purge.ts';
import { previewPurge } from '../../../electron/core/archive/purge-choice.ts';
import { retentionState } from '../../../electron/core/archive/retention.ts';
import { listSeminars } from '../../../electron/core/archive/seminars.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { giveBundle } from '../../../electron/core/exchange/give.ts';
import { mergeAll } from '../../../electron/core/exchange/merge-all.ts';
import { verifyArchive } from '../../../electron/core/exchange/verify.ts';
import { filesWith } from './data-files.ts';
import { closedSeminar, purgeFact, seminarBody, tempArchive, tempDir } from './fixtures.ts';

const MARKER = 'Trường Bí Mật';
const DAY = '2026-11-27';
const secret = () =>
  closedSeminar({}, { date: '2024-03-01', school: { ...seminarBody.school, name: MARKER } });

test('a bundle tells the other laptop, which stops counting and offers to take the bytes away', async () => {
  const trainer = tempArchive();
  const organiser: Holder = { ...tempArchive() };
  onTestFinished(() => organiser.db?.close());
  const going = secret();
  appendFacts(trainer.db, [...going, ...closedSeminar()]);
  const stick = tempDir();
  const give = (made: string) =>
    giveBundle(trainer.db, trainer.dir, { what: 'new', folder: stick, app: '0.1.0', made });
  const { file: old } = await give('2026-11-01');
  const merged = async (path: string) => (await mergeAll(organiser.db ?? trainer.db, [path]))[0];
  expect(await merged(old)).toMatchObject({ status: 'taken', seminars: { added: 2 } });

  // Deleted on the trainer's laptop, whose files are not cleaned yet: a bundle has nothing of it but that it went.
  appendFacts(trainer.db, [purgeFact({ seminar: going[0]?.seminar ?? '' })]);
  const { file, seminars } = await give('2026-11-02');
  expect(seminars).toBe(1);
  const fresh = tempArchive();
  expect((await mergeAll(fresh.db, [file]))[0]).toMatchObject({
    added: 1,
    removed: 0,
    seminars: { added: 0 },
  });
  // Whoever merges is told that a seminar which was here counts no longer.
  expect(await merged(file)).toMatchObject({ status: 'taken', added: 1, already: 0, removed: 1 });
  expect(await merged(file)).toMatchObject({ removed: 0 });

  expect(listSeminars(organiser.db ?? fresh.db)).toHaveLength(1);
  expect(retentionState(organiser.db ?? fresh.db, organiser.dir, DAY).elsewhere).toBe(1);
  const choice = { by: 'elsewhere' as const };
  expect(purge(organiser, { choice, seminars: 1, reason: '', day: DAY }).seminars[0]?.school).toBe(MARKER);
  expect(filesWith(organiser.dir, MARKER)).toEqual([]);
  expect(await merged(old)).toMatchObject({ added: 0, purged: going.length });
  expect(filesWith(organiser.dir, MARKER)).toEqual([]);
});

const VICTIM = fileURLToPath(new URL('purge-victim.ts', import.meta.url));

test.each(['marked', 'rebuilt', 'closed', 'replaced', 'copied'])(
  'a purge killed after "%s" leaves a whole archive, and the next run ends it',
  async (step) => {
    const dir = tempDir();
    const db = openArchive(dir);
    const staying = closedSeminar();
    appendFacts(db, [...secret(), ...staying]);
    backUpDaily(db, dir, DAY);
    db.close();
    const child = fork(VICTIM, [dir, step], { execArgv: [] });
    expect(await once(child, 'message')).toContain(step);
    child.kill('SIGKILL');
    await once(child, 'exit');

    const holder: Holder = { dir, db: openArchive(dir) };
    onTestFinished(() => holder.db?.close());
    expect(await verifyArchive(dir)).toEqual([]);
    const listed = () => listSeminars(holder.db ?? openArchive(dir)).map(({ id }) => id);
    expect(listed()).toEqual([staying[0]?.seminar]);
    const choice = { by: 'elsewhere' as const };
    const { seminars } = previewPurge(holder.db ?? openArchive(dir), dir, choice);
    expect(seminars).toHaveLength(step === 'copied' ? 0 : 1);
    if (seminars.length > 0) purge(holder, { choice, seminars: 1, reason: '', day: DAY });
    expect(filesWith(dir, MARKER)).toEqual([]);
    expect(listed()).toEqual([staying[0]?.seminar]);
  },
);
