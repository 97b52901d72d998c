import type { JobName } from './table.ts';

/** From main to the jobs process. */
export type JobRequest = { id: number; job: JobName; input: unknown };

/** An error as it crosses between processes; `unexpected` for one without a code. */
export type JobFailure = { code: string; message: string };

/** Back from the jobs process. */
export type JobAnswer = { id: number } & ({ ok: true; output: unknown } | { ok: false; error: JobFailure });
