import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files below `dir` whose bytes hold `marker`, with what SQLite keeps beside them. */
export const filesWith = (dir: string, marker: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(marker))
    .map((path) => path.slice(dir.length + 1))
    .sort();
