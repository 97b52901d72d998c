/** One step of the archive's schema. Steps are numbered from 1 without gaps and never change once released. */
export type Migration = { version: number; sql: string };
