import type { JobName } from './table.ts';

/** From main to the jobs process: a job, or the wish that the one with this id stops where it may. */
export type JobRequest = { id: number; job: JobName; input: unknown };
export type JobCancel = { cancel: number };

/** An error as it crosses between processes; `unexpected` for one without a code. */
export type JobFailure = { code: string; message: string };

/** Back from the jobs process: any number of reports on a job, then its one answer. */
export type JobAnswer = { id: number } & ({ ok: true; output: unknown } | { ok: false; error: JobFailure });
export type JobReport = { id: number; progress: unknown };

/** What a long job is given besides its input. */
export type Task<Progress> = {
  /** Tells the asker how far it is. */
  report(progress: Progress): void;
  /** True once the asker wants it to stop; it then ends as soon as it can with what is done. */
  isCancelled(): boolean;
  /**
   * Between two steps: hears what was asked meanwhile and, of a long job, does the short ones that wait. The archive may
   * be another one afterwards, so nothing may be half written.
   */
  rest(): Promise<void>;
};
