import { appendOnly } from './append-only.ts';
import type { Migration } from './migration.ts';

/**
 * The set of facts, the content they rest on, and settings.
 *
 * WITHOUT ROWID keeps rows in the order of their random ids, so that no row number tells which came first. Content is
 * kept once however many seminars used it; `facts.content` names it by its SHA-256.
 */
export const facts: Migration = {
  version: 1,
  sql: `
  CREATE TABLE contents (
    hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    json TEXT NOT NULL CHECK (json_valid(json))
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE facts (
    id TEXT NOT NULL CHECK (length(id) = 36),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    kind TEXT NOT NULL,
    seminar TEXT NOT NULL CHECK (length(seminar) = 36),
    parent TEXT,
    simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
    body TEXT CHECK (json_valid(body)),
    content TEXT REFERENCES contents (hash),
    PRIMARY KEY (id, hash),
    CHECK ((kind = 'content') = (content IS NOT NULL) AND (body IS NULL) = (content IS NOT NULL))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX facts_by_seminar ON facts (seminar, kind);

  CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
  ) STRICT, WITHOUT ROWID;
  ${appendOnly('contents')}
  ${appendOnly('facts')}`,
};
