import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { type ImportAdded, importReportSchema } from '../../../contract/importing.ts';
import { writeFileAtomic } from '../../files/atomic.ts';
import { onDisk, StorageError } from '../../files/errors.ts';
import { syncDirectory } from '../../files/sync.ts';
import { free } from './names.ts';

/** In the folder of a pack that was brought along: the report of then. */
export const REPORT_FILE = 'imported.json';

/** What was brought into the data directory before, newest first; what cannot be read is left out. */
export function listImported(dataDir: string): ImportAdded[] {
  const packs = join(dataDir, 'packs');
  return namesIn(packs)
    .flatMap((pack) => {
      const report = reportIn(join(packs, pack));
      return report === null ? [] : [{ ...report, report: { ...report.report, pack } }];
    })
    .sort((a, b) => b.at - a.at)
    .map(({ report }) => report);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}

function reportIn(folder: string): { report: ImportAdded; at: number } | null {
  try {
    const file = join(folder, REPORT_FILE);
    const report = importReportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return report.kind === 'added' ? { report, at: lstatSync(file).mtimeMs } : null;
  } catch {
    return null;
  }
}

/** Lets a pack that was made otherwise be listed and taken out as well. */
export function keepReport(dataDir: string, report: ImportAdded): void {
  writeFileAtomic(join(dataDir, 'packs', report.pack, REPORT_FILE), `${JSON.stringify(report)}\n`);
}

/**
 * Takes a pack that was brought along out of the library: its folder moves to `trash/` of the data directory, from where
 * it can be put back by hand. Throws StorageError (`not-found` where no such pack was brought along).
 */
export function removeImported(dataDir: string, pack: string): void {
  const folder = join(dataDir, 'packs', pack);
  if (reportIn(folder) === null)
    throw new StorageError('not-found', `${folder}: this pack was not brought along, or is gone already.`);
  const trash = join(dataDir, 'trash');
  onDisk(folder, () => {
    mkdirSync(trash, { recursive: true });
    const there = new Set(readdirSync(trash));
    renameSync(
      folder,
      join(
        trash,
        free(pack, (name) => there.has(name)),
      ),
    );
    syncDirectory(join(dataDir, 'packs'));
  });
}
