import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { BACKUPS, syncFile } from '../archive/backup.ts';
import { copiesIn, damagedFile } from '../archive/copies.ts';
import { type WritableDb, wholeCheck } from '../archive/database.ts';
import { installationId } from '../archive/installation.ts';
import { ARCHIVE_FILE, openArchive, openArchiveFile } from '../archive/open.ts';
import type { Holder } from '../archive/purge.ts';
import { removeDrafts } from '../archive/rebuild.ts';
import { listSeminars } from '../archive/seminars.ts';
import { INSTALLATION, readSettings, writeSetting } from '../archive/settings.ts';
import { replace } from '../files/atomic.ts';
import { draftOf } from '../files/draft.ts';
import { onDisk, StorageError } from '../files/errors.ts';
import { syncDirectory } from '../files/sync.ts';
import type { Found } from './find.ts';
import { keepImport } from './imports.ts';
import { mergeSource } from './merge.ts';
import { mergeAll, type Outcome } from './merge-all.ts';
import { SourceRefused } from './refusal.ts';
import { restoreSettings } from './restored-settings.ts';
import { openSalvage, type Salvage } from './salvage.ts';
import { openSource } from './source.ts';
import { openStrange } from './strange.ts';

/** A damaged archive that a backup took the place of. */
export type Replaced = {
  /** Name of the file in the data directory in which the damaged one is kept. */
  kept: string;
  /** True where every record of the damaged one could still be read, so that nothing is lost. */
  whole: boolean;
  /** Closed seminars in the new one. */
  seminars: number;
};

/** What came of a backup that was to be brought back. */
export type Restored = { outcome: Outcome; replaced: Replaced | null };

type Order = { holder: Holder; file: string; day: string };

const isIn = (folder: string, path: string): boolean => resolve(dirname(path)) === resolve(folder);

/** Does `work`, which reads a file that may not be readable; answers whether it was. */
async function readable(work: () => void | Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (cause) {
    if (cause instanceof SourceRefused) return false;
    throw cause;
  }
}

/** The archive where its pages and every record are sound; null, and closed, where it is damaged. */
async function soundArchive(holder: Holder): Promise<WritableDb | null> {
  try {
    holder.db ??= openArchive(holder.dir);
    const sound = wholeCheck(holder.db).length === 0;
    if (sound && (await refusalOf([{ path: holder.dir, kind: 'folder' }])) === null) return holder.db;
  } catch (cause) {
    if (!(cause instanceof StorageError) || cause.code !== 'damaged') throw cause;
  }
  holder.db?.close();
  holder.db = null;
  return null;
}

function settingsFrom(db: WritableDb, file: string, own: boolean, fresh = false): Promise<boolean> {
  return readable(() => {
    const { db: backup, installation, close } = openStrange(file, file);
    try {
      restoreSettings(db, backup, own, fresh);
      // The laptop stays the laptop that it was.
      if (own && installation !== null && readSettings(db)[INSTALLATION] === undefined)
        writeSetting(db, INSTALLATION, installation);
    } finally {
      close();
    }
  });
}

async function takeBackup(db: WritableDb, file: string, own: boolean): Promise<Outcome> {
  const fresh = db.get('SELECT 1 AS one FROM facts LIMIT 1') === undefined;
  const [outcome] = await mergeAll(db, [file]);
  if (outcome === undefined) throw new StorageError('missing', `${file}: there is no backup in here.`);
  if (outcome.status === 'taken') await settingsFrom(db, file, own, fresh);
  return outcome;
}

/** Takes a file of this very data directory in, all of it or nothing. */
const takeOwn = (db: WritableDb, path: string): Promise<boolean> =>
  readable(async () => {
    const source = await openSource({ path, kind: 'backup' });
    try {
      await mergeSource(db, source, () => {
        for (const row of source.imports()) keepImport(db, row);
      });
    } finally {
      source.close();
    }
    await settingsFrom(db, path, true);
  });

/** Takes what is good of the damaged file; answers what of it is not: null where a part cannot be read at all. */
async function takeGood(db: WritableDb, path: string): Promise<Salvage['bad'] | null> {
  let bad: Salvage['bad'] | null = null;
  const read = await readable(async () => {
    const salvage = openSalvage(path);
    try {
      await mergeSource(db, salvage.source, () => {
        for (const row of salvage.source.imports()) keepImport(db, row);
      });
      bad = salvage.bad;
    } finally {
      salvage.source.close();
    }
  });
  await settingsFrom(db, path, true);
  return read ? bad : null;
}

const isHere = (db: WritableDb, { id, hash }: Salvage['bad'][number]): boolean =>
  db.get('SELECT 1 AS found FROM facts WHERE id = ? AND hash = ?', id, hash) !== undefined;

const LOGS = ['-wal', '-shm', '-journal'];

/** Keeps the damaged archive under another name; where it cannot even be copied it is that very file. */
function keepDamaged(dir: string, day: string): string {
  const path = join(dir, ARCHIVE_FILE);
  const kept = damagedFile(dir, day);
  try {
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${kept}-wal`);
    copyFileSync(path, kept);
  } catch {
    rmSync(kept, { force: true });
    onDisk(path, () => renameSync(path, kept));
  }
  return kept;
}

/** The damaged archive as it was, since nothing could take its place. */
function putBack(dir: string, kept: string): void {
  const path = join(dir, ARCHIVE_FILE);
  for (const [copy, file] of [
    [`${kept}-wal`, `${path}-wal`],
    [kept, path],
  ] as const) {
    if (!existsSync(copy)) continue;
    if (existsSync(file)) rmSync(copy, { force: true });
    else renameSync(copy, file);
  }
}

/** `draft` in the place of the archive. The old one's log goes before: it must never be read into the new one. */
function putInPlace(draft: string, path: string): void {
  onDisk(path, () => {
    syncFile(draft);
    for (const suffix of LOGS) rmSync(`${path}${suffix}`, { force: true });
    replace(draft, path);
    syncDirectory(dirname(path));
  });
}

/** Why one of these cannot be used; null where all can. */
async function refusalOf(sources: readonly Found[]): Promise<Outcome | null> {
  let installation: string | null = null;
  let path = '';
  try {
    for (const found of sources) {
      path = found.path;
      const source = await openSource(found);
      installation = source.installation;
      await source.verify().finally(source.close);
    }
    return null;
  } catch (cause) {
    if (!(cause instanceof SourceRefused)) throw cause;
    return { status: 'refused', path, installation, code: cause.code, message: cause.message };
  }
}

/** A new archive of the backup, of what can still be read of the damaged one, and of the newest copy beside it. */
async function replaceDamaged({ holder, file, day }: Order): Promise<Restored> {
  const { dir } = holder;
  // A bad backup must not cost the damaged archive its place.
  const refused = await refusalOf([{ path: file, kind: 'backup' }]);
  if (refused !== null) return { outcome: refused, replaced: null };
  removeDrafts(dir);
  const path = join(dir, ARCHIVE_FILE);
  const kept = keepDamaged(dir, day);
  const draft = draftOf(path);
  let db: WritableDb | null = null;
  try {
    db = openArchiveFile(draft);
    // The oldest comes last: a deletion that a newer file knows keeps its seminar out of what is taken after it.
    const bad = await takeGood(db, kept);
    for (const copy of copiesIn(dir)) if (copy !== kept && (await takeOwn(db, copy))) break;
    const outcome = await takeBackup(db, file, isIn(join(dir, BACKUPS), file));
    const archive = db;
    const whole = bad?.every((one) => isHere(archive, one)) ?? false;
    const seminars = listSeminars(db).length;
    db.pragma('journal_mode = DELETE');
    db.close();
    putInPlace(draft, path);
    holder.db = openArchive(dir);
    installationId(holder.db, dir);
    return { outcome, replaced: { kept: basename(kept), whole, seminars } };
  } catch (cause) {
    if (holder.db === null) putBack(dir, kept);
    throw cause;
  } finally {
    db?.close();
    for (const suffix of ['', ...LOGS]) rmSync(`${draft}${suffix}`, { force: true });
  }
}

/**
 * Brings back what the backup in `file` has and the archive has not, with what the organiser had set. An archive that is
 * damaged is replaced: by the backup, by all that can still be read of the damaged file, and by the newest copy beside it;
 * the damaged file is kept under another name. `day`: today, YYYY-MM-DD. Only under the lease. A backup that cannot be used
 * is refused in the outcome, and everything stays as it is. Throws StorageError; the archive is then the old or the new one.
 */
export async function restoreBackup(order: Order): Promise<Restored> {
  const { holder, file } = order;
  const db = await soundArchive(holder);
  if (db === null) return replaceDamaged(order);
  return { outcome: await takeBackup(db, file, isIn(join(holder.dir, BACKUPS), file)), replaced: null };
}
