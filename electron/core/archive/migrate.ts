import { renameSync, rmSync } from 'node:fs';
import { onDisk, StorageError } from '../files/errors.ts';
import type { ReadableDb, WritableDb } from './database.ts';
import type { Migration } from './migrations/migration.ts';

const versionOf = (db: ReadableDb): number => Number(db.pragma('user_version'));
const newest = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

/** Throws StorageError `newer` where a newer kit has written the database; nothing in it was touched. */
export function refuseNewer(db: ReadableDb, migrations: readonly Migration[]): void {
  if (versionOf(db) <= newest(migrations)) return;
  const versions = `version ${versionOf(db)}; this kit knows version ${newest(migrations)}`;
  throw new StorageError(
    'newer',
    `${db.path}: written by a newer kit (${versions}). Install the newer kit to open it; nothing was changed.`,
  );
}

/** Throws StorageError `newer` or `older` where the database cannot be read without being migrated. */
export function refuseOtherVersion(db: ReadableDb, migrations: readonly Migration[]): void {
  refuseNewer(db, migrations);
  if (versionOf(db) === newest(migrations)) return;
  throw new StorageError(
    'older',
    `${db.path}: from an older kit. Start the kit once with this folder, then try again.`,
  );
}

/**
 * Throws StorageError where the database can neither be read as it is nor was made by an older kit. Facts, contents and
 * settings are the same in every version; what came later may be missing.
 */
export function refuseUnknownVersion(db: ReadableDb, migrations: readonly Migration[]): void {
  if (versionOf(db) < 1) refuseOtherVersion(db, migrations);
  refuseNewer(db, migrations);
}

/** Copies the database as it stands to `<path>.before-v<version>`; a half-written copy is never taken for a whole one. */
function backUp(db: WritableDb, version: number): void {
  const target = `${db.path}.before-v${version}`;
  const draft = `${target}.part`;
  onDisk(draft, () => rmSync(draft, { force: true }));
  db.run('VACUUM INTO ?', draft);
  onDisk(target, () => renameSync(draft, target));
}

/**
 * Brings the database to the newest version, each step in one transaction. Where data exists a copy is made first.
 * Throws StorageError; the database is then at the version of the last whole step.
 */
export function migrate(db: WritableDb, migrations: readonly Migration[]): void {
  refuseNewer(db, migrations);
  const due = migrations.filter((step) => step.version > versionOf(db));
  const next = due[0];
  if (next !== undefined && versionOf(db) > 0) backUp(db, next.version);
  for (const step of due) {
    db.transaction(() => {
      if (versionOf(db) >= step.version) return;
      db.exec(step.sql);
      db.exec(`PRAGMA user_version = ${step.version}`);
    });
  }
}
