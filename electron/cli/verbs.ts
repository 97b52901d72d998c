import type { Verb } from './verb.ts';

/** All verbs: what each is for, and where it is. A new verb is one line here and one file. */
export const VERBS: Record<string, { summary: string; load: () => Promise<Verb> }> = {
  check: { summary: 'find mistakes in content', load: async () => (await import('./check.ts')).check },
};
