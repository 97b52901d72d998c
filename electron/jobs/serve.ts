import type { JobAnswer, JobFailure, JobRequest } from './messages.ts';
import type { Jobs } from './table.ts';

const failure = (cause: unknown): JobFailure => ({
  code: cause instanceof Error && 'code' in cause ? String(cause.code) : 'unexpected',
  message: cause instanceof Error ? cause.message : String(cause),
});

/**
 * Answers job requests one after the other, in the order in which they come: what was asked first is done first.
 * Returns the function that takes requests; `answer` sends one answer for each.
 */
export function serveJobs(jobs: Jobs, answer: (message: JobAnswer) => void): (request: JobRequest) => void {
  const run = async ({ id, job, input }: JobRequest): Promise<JobAnswer> => {
    try {
      if (!Object.hasOwn(jobs, job)) throw new TypeError(`there is no job ${job}`);
      const output = await (jobs[job] as (input: unknown) => unknown)(input);
      return { id, ok: true, output };
    } catch (cause) {
      return { id, ok: false, error: failure(cause) };
    }
  };
  let last: Promise<void> = Promise.resolve();
  return (request) => {
    last = last.then(() => run(request)).then(answer);
  };
}
