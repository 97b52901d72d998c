import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_FILE, openArchiveReadOnly } from '../core/archive/open.ts';
import { readSettings } from '../core/archive/settings.ts';
import type { ContentLibrary } from '../core/content/library.ts';
import { StorageError } from '../core/files/errors.ts';
import type { Printable } from '../core/print/make.ts';
import { type PlanToPrint, printResponsePlan } from '../core/print/response-plan.ts';
import { readPlan } from '../core/response/plan.ts';

/**
 * The response plan of data folder `dir`, also while the kit runs; one to fill in by hand where `dir` is null or has no
 * plan. Throws StorageError (`missing` where there is no such folder, `newer`, `older`, `damaged`).
 */
export function responsePlan(
  dir: string | null,
  { firstHour, contacts }: Pick<ContentLibrary, 'firstHour' | 'contacts'>,
  around: Pick<PlanToPrint, 'locale' | 'day' | 'fontCss'>,
): Printable {
  return printResponsePlan({ plan: planIn(dir), cards: firstHour, contacts, ...around });
}

function planIn(dir: string | null): PlanToPrint['plan'] {
  if (dir === null) return null;
  if (!existsSync(dir)) throw new StorageError('missing', `${dir}: there is no such folder.`);
  if (!existsSync(join(dir, ARCHIVE_FILE))) return null;
  const db = openArchiveReadOnly(dir);
  try {
    return readPlan(readSettings(db));
  } finally {
    db.close();
  }
}
