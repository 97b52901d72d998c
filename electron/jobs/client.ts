import type { JobAnswer, JobFailure, JobRequest } from './messages.ts';
import type { JobInput, JobName, JobOutput } from './table.ts';

/** What the client needs of the jobs process; Electron's UtilityProcess has it. */
export type JobsProcess = {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
};

/** A job that failed; `code` as its thrower gave it, `jobs-gone` where the process ended before it answered. */
export class JobError extends Error {
  readonly code: string;

  constructor({ code, message }: JobFailure) {
    super(message);
    this.name = 'JobError';
    this.code = code;
  }
}

type Pending = { resolve: (output: unknown) => void; reject: (error: JobError) => void };

/** Input is left out for jobs that take nothing. */
type Input<N extends JobName> = undefined extends JobInput<N> ? [] : [JobInput<N>];

export type JobsClient = {
  /** Asks for a job. Waits as long as it takes; rejects with JobError. */
  run<N extends JobName>(job: N, ...input: Input<N>): Promise<JobOutput<N>>;
  /** False once the process has ended: start another one and connect to that. */
  readonly alive: boolean;
};

const GONE: JobFailure = {
  code: 'jobs-gone',
  message:
    'The process that writes the archive has ended. What it was asked last may not be kept; try again.',
};

/** Connects to a jobs process just started. `onGone` is called once, when it has ended and all that waited was rejected. */
export function connectJobs(process: JobsProcess, onGone: (exitCode: number) => void = () => {}): JobsClient {
  const pending = new Map<number, Pending>();
  let alive = true;
  let lastId = 0;

  process.on('message', (message) => {
    const answer = message as JobAnswer;
    const waiting = pending.get(answer.id);
    pending.delete(answer.id);
    if (answer.ok) waiting?.resolve(answer.output);
    else waiting?.reject(new JobError(answer.error));
  });
  process.on('exit', (exitCode) => {
    if (!alive) return;
    alive = false;
    for (const { reject } of pending.values()) reject(new JobError(GONE));
    pending.clear();
    onGone(exitCode);
  });

  return {
    get alive() {
      return alive;
    },
    run: <N extends JobName>(job: N, ...[input]: Input<N>) =>
      new Promise<JobOutput<N>>((resolve, reject) => {
        if (!alive) return reject(new JobError(GONE));
        lastId += 1;
        pending.set(lastId, { resolve: resolve as Pending['resolve'], reject });
        process.postMessage({ id: lastId, job, input } satisfies JobRequest);
      }),
  };
}
