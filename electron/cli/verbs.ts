import type { Verb } from './verb.ts';

/** All verbs: what each is for, and where it is. A new verb is one line here and one file. */
export const VERBS: Record<string, { summary: string; load: () => Promise<Verb> }> = {
  backup: {
    summary: 'copy the archive of a data folder into one file',
    load: async () => (await import('./backup.ts')).backup,
  },
  bundle: {
    summary: 'write closed seminars into a file for the organiser',
    load: async () => (await import('./bundle.ts')).bundle,
  },
  check: { summary: 'find mistakes in content', load: async () => (await import('./check.ts')).check },
  export: {
    summary: 'write the report of a seminar as files',
    load: async () => (await import('./export.ts')).exportReport,
  },
  html: {
    summary: 'write a programme as one HTML file for machines too old for the kit',
    load: async () => (await import('./html.ts')).html,
  },
  list: {
    summary: 'list the closed seminars of a data folder',
    load: async () => (await import('./list.ts')).list,
  },
  merge: {
    summary: 'take in bundles, sticks and data folders of other laptops',
    load: async () => (await import('./merge.ts')).merge,
  },
  plan: {
    summary: 'list what is missing from a plan',
    load: async () => (await import('./plan.ts')).plan,
  },
  print: {
    summary: 'print handouts, the emergency kit, the prep sheet or answer cards as PDF',
    load: async () => (await import('./print.ts')).print,
  },
  restore: {
    summary: 'bring back what a backup has; replace a damaged archive',
    load: async () => (await import('./restore.ts')).restore,
  },
  rollup: {
    summary: 'write the report over many seminars as files',
    load: async () => (await import('./rollup.ts')).rollup,
  },
  purge: {
    summary: 'delete seminars for good, with a list before and a receipt after',
    load: async () => (await import('./purge.ts')).purge,
  },
  schema: {
    summary: 'write JSON Schemas for the files of content, for editors',
    load: async () => (await import('./schema.ts')).schema,
  },
  signin: {
    summary: 'write blank sheets to sign for a seminar that is still to come',
    load: async () => (await import('./signin.ts')).signin,
  },
  simulate: {
    summary: 'fill a data folder with simulated seminars',
    load: async () => (await import('./simulate.ts')).simulate,
  },
  verify: {
    summary: 'check every fact of a data folder',
    load: async () => (await import('./verify.ts')).verify,
  },
};
