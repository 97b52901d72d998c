import type { JobAnswer, JobCancel, JobFailure, JobReport, JobRequest, Task } from './messages.ts';
import type { JobName, Jobs } from './table.ts';

/** Jobs of many seconds that rest between their steps. One is done at a time. */
const LONG: ReadonlySet<JobName> = new Set([
  'bundle.take',
  'rollup.build',
  'rollup.export',
  'rollup.dataset',
]);

/** Jobs that take the archive away or replace its file: never between two steps of another one. */
const ALONE: ReadonlySet<JobName> = new Set([
  'leave',
  'purge.run',
  'backup.restore',
  'drill.make',
  'drill.enter',
  'drill.leave',
]);

const failure = (cause: unknown): JobFailure => ({
  code: cause instanceof Error && 'code' in cause ? String(cause.code) : 'unexpected',
  message: cause instanceof Error ? cause.message : String(cause),
});

/** Lets messages from outside come in. */
const listen = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Answers job requests one after the other, in the order in which they come: what was asked first is done first. Only a
 * long job lets those be done that were asked for while it goes on, wherever it rests: a seminar that ends must not wait
 * for a report over a whole year. Another long one waits, and so does all that was asked after a job that has to be alone.
 *
 * Returns the function that takes requests; `send` sends one answer for each, and before it what the job reports. A wish
 * to cancel is heard at once, whether the job is under way or waits.
 */
export function serveJobs(
  jobs: Jobs,
  send: (message: JobAnswer | JobReport) => void,
): (message: JobRequest | JobCancel) => void {
  const cancelled = new Set<number>();
  const waiting: JobRequest[] = [];
  let isBusy = false;

  const run = async ({ id, job, input }: JobRequest, rest: Task<unknown>['rest']): Promise<JobAnswer> => {
    const report = (progress: unknown): void => send({ id, progress });
    const task: Task<unknown> = { report, isCancelled: () => cancelled.has(id), rest };
    try {
      if (!Object.hasOwn(jobs, job)) throw new TypeError(`there is no job ${job}`);
      const output = await (jobs[job] as (input: unknown, task: Task<unknown>) => unknown)(input, task);
      return { id, ok: true, output };
    } catch (cause) {
      return { id, ok: false, error: failure(cause) };
    } finally {
      cancelled.delete(id);
    }
  };
  /** The next one that may be done while a long one rests; undefined where there is none. */
  const takeShort = (): JobRequest | undefined => {
    const at = waiting.findIndex(({ job }) => !LONG.has(job));
    const next = waiting[at];
    return next === undefined || ALONE.has(next.job) ? undefined : waiting.splice(at, 1)[0];
  };
  const restLong = async (): Promise<void> => {
    await listen();
    for (let next = takeShort(); next !== undefined; next = takeShort()) send(await run(next, listen));
  };
  const work = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      send(await run(next, LONG.has(next.job) ? restLong : listen));
    isBusy = false;
  };
  return (message) => {
    if ('cancel' in message) {
      cancelled.add(message.cancel);
      return;
    }
    waiting.push(message);
    void work();
  };
}
