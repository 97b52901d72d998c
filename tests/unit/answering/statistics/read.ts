import { readFileSync } from 'node:fs';

/** Values made by another program; each file says in `made` by which, and the script stands beside it. */
export const madeBy = <T>(name: 'r' | 'python'): T =>
  JSON.parse(
    readFileSync(new URL(`../../../fixtures/statistics/${name}.json`, import.meta.url), 'utf8'),
  ) as T;
