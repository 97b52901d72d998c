import type { JobAnswer, JobCancel, JobFailure, JobReport, JobRequest, Task } from './messages.ts';
import type { Jobs } from './table.ts';

const failure = (cause: unknown): JobFailure => ({
  code: cause instanceof Error && 'code' in cause ? String(cause.code) : 'unexpected',
  message: cause instanceof Error ? cause.message : String(cause),
});

/**
 * Answers job requests one after the other, in the order in which they come: what was asked first is done first.
 * Returns the function that takes requests; `send` sends one answer for each, and before it what the job reports. A wish
 * to cancel is heard at once, whether the job is under way or waits.
 */
export function serveJobs(
  jobs: Jobs,
  send: (message: JobAnswer | JobReport) => void,
): (message: JobRequest | JobCancel) => void {
  const cancelled = new Set<number>();
  const taskOf = (id: number): Task<unknown> => ({
    report: (progress) => send({ id, progress }),
    isCancelled: () => cancelled.has(id),
  });
  const run = async ({ id, job, input }: JobRequest): Promise<JobAnswer> => {
    try {
      if (!Object.hasOwn(jobs, job)) throw new TypeError(`there is no job ${job}`);
      const output = await (jobs[job] as (input: unknown, task: Task<unknown>) => unknown)(input, taskOf(id));
      return { id, ok: true, output };
    } catch (cause) {
      return { id, ok: false, error: failure(cause) };
    } finally {
      cancelled.delete(id);
    }
  };
  let last: Promise<void> = Promise.resolve();
  return (message) => {
    if ('cancel' in message) cancelled.add(message.cancel);
    else last = last.then(() => run(message)).then(send);
  };
}
