import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_FILTERS } from '../../../electron/contract/rollup.ts';
import type { JobAnswer, JobRequest, Task } from '../../../electron/jobs/messages.ts';
import { serveJobs } from '../../../electron/jobs/serve.ts';
import { createJobs, type JobName, type Jobs } from '../../../electron/jobs/table.ts';
import { closedSeminar } from '../../db/archive/fixtures.ts';

let dir: string;
let jobs: Jobs;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kit-long-'));
  jobs = createJobs();
});

afterEach(() => {
  jobs.leave();
  rmSync(dir, { recursive: true, force: true });
});

/** Asks for all of `asked` at once; gives the answers in the order in which they came. */
function ask(
  served: Jobs,
  asked: readonly Omit<JobRequest, 'id'>[],
): Promise<(JobAnswer & { job: JobName })[]> {
  return new Promise((resolve) => {
    const answers: (JobAnswer & { job: JobName })[] = [];
    const take = serveJobs(served, (message) => {
      if ('progress' in message) return;
      answers.push({ ...message, job: asked[message.id]?.job ?? 'check' });
      if (answers.length === asked.length) resolve(answers);
    });
    for (const [id, request] of asked.entries()) take({ id, ...request });
  });
}

const rollup = {
  job: 'rollup.build',
  input: { locale: 'vi', filters: NO_FILTERS, by: [], today: '2026-12-01' },
} as const;
const close = (facts = closedSeminar()) => ({ job: 'close', input: { facts } }) as const;

test('a seminar is closed while a roll-up goes on, which tells of the archive as it was when it began', async () => {
  jobs.open({ dir });
  jobs.close({ facts: closedSeminar() });
  const [first, second] = await ask(jobs, [rollup, close()]);
  expect(first).toMatchObject({ job: 'close', ok: true });
  expect(second).toMatchObject({ job: 'rollup.build', ok: true, output: { seminars: { count: 1 } } });
  expect(await ask(jobs, [rollup])).toMatchObject([{ output: { seminars: { count: 2 } } }]);
});

test('a closing does not wait for a roll-up that itself waits for another one', async () => {
  jobs.open({ dir });
  const answers = await ask(jobs, [rollup, rollup, close()]);
  expect(answers.map(({ id, ok }) => [id, ok])).toEqual([
    [2, true],
    [0, true],
    [1, true],
  ]);
});

test('what takes the archive away waits for the end of a roll-up, and so does what was asked after it', async () => {
  jobs.open({ dir });
  const open = { job: 'open', input: { dir } } as const;
  const leave = { job: 'leave', input: undefined } as const;
  const answers = await ask(jobs, [rollup, close(), leave, open, close()]);
  expect(answers.map(({ id, ok }) => [id, ok])).toEqual([
    [1, true],
    [0, true],
    [2, true],
    [3, true],
    [4, true],
  ]);
});

test('between two sticks that are taken in a seminar is closed', async () => {
  const order: string[] = [];
  const taking = async (_: unknown, task: Task<unknown>) => {
    for (const stick of ['a', 'b']) {
      await task.rest();
      order.push(stick);
    }
  };
  const closing = async () => void order.push('close');
  const served = { ...jobs, 'bundle.take': taking, close: closing } as unknown as Jobs;
  await ask(served, [{ job: 'bundle.take', input: {} }, close()]);
  expect(order).toEqual(['close', 'a', 'b']);
});

test('a roll-up that nobody wants any more ends at once, and the next one is made', async () => {
  jobs.open({ dir });
  const answers: JobAnswer[] = [];
  await new Promise<void>((resolve) => {
    const take = serveJobs(jobs, (message) => {
      if ('progress' in message) return;
      answers.push(message);
      if (answers.length === 2) resolve();
    });
    take({ id: 1, ...rollup });
    take({ cancel: 1 });
    take({ id: 2, ...rollup });
  });
  expect(answers).toMatchObject([
    { id: 1, ok: false, error: { code: 'cancelled' } },
    { id: 2, ok: true },
  ]);
});
