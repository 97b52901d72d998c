import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { onTestFinished } from 'vitest';
import { DATA_TABLES } from '../../../electron/core/exchange/dataset/tables.ts';

type DuckRow = Record<string, unknown>;

/** What DuckDB answers to `sql`, as rows. */
export type Ask = (sql: string) => Promise<DuckRow[]>;

/**
 * Opens the data set in `dir` with its own `views.sql`, as an analyst would. `held`: every table is read into memory once,
 * for tests that ask very often.
 */
export async function openDataset(dir: string, held = false): Promise<Ask> {
  const instance = await DuckDBInstance.create(':memory:');
  const duck = await instance.connect();
  onTestFinished(() => {
    duck.closeSync();
    instance.closeSync();
  });
  await duck.run(`SET file_search_path = '${dir.replaceAll("'", "''")}'`);
  await duck.run(readFileSync(join(dir, 'views.sql'), 'utf8'));
  for (const { name } of held ? DATA_TABLES : []) {
    await duck.run(`CREATE TABLE held_${name} AS FROM ${name}`);
    await duck.run(`CREATE OR REPLACE VIEW ${name} AS FROM held_${name}`);
  }
  return async (sql) => (await duck.runAndReadAll(sql)).getRowObjectsJson() as DuckRow[];
}
