import { appendOnly } from './append-only.ts';
import type { Migration } from './migration.ts';

/**
 * What was handed in from other laptops, one row for each file or folder: taken, or refused and why.
 *
 * `day` and `time` are those of this laptop's calendar; `name` has no way to the file in it; `outcome` is what is counted
 * of a source, or the code of the refusal; `seminars` are those that were new, `trainers` who held them. `fingerprint` is the
 * hash of a bundle's manifest: a bundle that was taken before need not be read again.
 */
export const imports: Migration = {
  version: 2,
  sql: `
  CREATE TABLE imports (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    day TEXT NOT NULL CHECK (length(day) = 10),
    time TEXT NOT NULL CHECK (length(time) = 12),
    name TEXT NOT NULL,
    installation TEXT,
    made TEXT,
    outcome TEXT NOT NULL CHECK (json_valid(outcome)),
    seminars TEXT NOT NULL CHECK (json_valid(seminars)),
    trainers TEXT NOT NULL CHECK (json_valid(trainers)),
    fingerprint TEXT CHECK (length(fingerprint) = 64)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX imports_by_fingerprint ON imports (fingerprint) WHERE fingerprint IS NOT NULL;
  ${appendOnly('imports')}`,
};
