import type { JobAnswer, JobCancel, JobFailure, JobReport, JobRequest } from './messages.ts';
import type { JobInput, JobName, JobOutput, JobProgress } from './table.ts';

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

type Pending = {
  resolve: (output: unknown) => void;
  reject: (error: JobError) => void;
  onProgress: (progress: unknown) => void;
};

/** A long job under way. `cancel` asks it to end with what is done; `done` then still gives its output. */
type Followed<N extends JobName> = { done: Promise<JobOutput<N>>; cancel: () => void };

/** Input is left out for jobs that take nothing. */
type Input<N extends JobName> = undefined extends JobInput<N> ? [] : [JobInput<N>];

export type JobsClient = {
  /** Asks for a job. Waits as long as it takes; rejects with JobError. */
  run<N extends JobName>(job: N, ...input: Input<N>): Promise<JobOutput<N>>;
  /** As `run`, for a job that reports how far it is and can be cancelled. */
  follow<N extends JobName>(
    job: N,
    input: JobInput<N>,
    onProgress: (progress: JobProgress<N>) => void,
  ): Followed<N>;
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
    const answer = message as JobAnswer | JobReport;
    const waiting = pending.get(answer.id);
    if ('progress' in answer) return waiting?.onProgress(answer.progress);
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

  const start = <N extends JobName>(
    job: N,
    input: JobInput<N> | undefined,
    onProgress: Pending['onProgress'],
  ): Followed<N> => {
    lastId += 1;
    const id = lastId;
    const done = new Promise<JobOutput<N>>((resolve, reject) => {
      if (!alive) return reject(new JobError(GONE));
      pending.set(id, { resolve: resolve as Pending['resolve'], reject, onProgress });
      process.postMessage({ id, job, input } satisfies JobRequest);
    });
    const cancel = (): void => {
      if (pending.has(id)) process.postMessage({ cancel: id } satisfies JobCancel);
    };
    return { done, cancel };
  };
  return {
    get alive() {
      return alive;
    },
    run: (job, ...[input]) => start(job, input, () => {}).done,
    follow: (job, input, onProgress) => start(job, input, onProgress as Pending['onProgress']),
  };
}
