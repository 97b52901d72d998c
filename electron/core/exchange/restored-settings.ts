import { z } from 'zod';
import { organisationSchema } from '../../contract/organisation.ts';
import { planSchema } from '../../contract/plan.ts';
import { monthsSchema } from '../../contract/purge.ts';
import { responsePlanSchema } from '../../contract/response.ts';
import type { Json } from '../archive/canonical.ts';
import type { ReadableDb, WritableDb } from '../archive/database.ts';
import { BORN } from '../archive/installation.ts';
import { RETENTION } from '../archive/retention.ts';
import { INSTALLATION, readSettings, writeSetting } from '../archive/settings.ts';
import { ORGANISATION } from '../reports/organisation.ts';
import { RESPONSE_PLAN } from '../response/plan.ts';
import { PLAN } from './plan/store.ts';
import { APART } from './schools/apart.ts';

/** More answers about names than a whole province has questions. */
const apartSchema = z.array(z.string().max(1000)).max(50_000);

/** What an organiser has set, and what it may look like when it comes from outside. */
const ORGANISERS: Record<string, z.ZodType> = {
  [PLAN]: planSchema,
  [APART]: apartSchema,
  [RETENTION]: z.strictObject({ months: monthsSchema }),
  [ORGANISATION]: organisationSchema,
};

/**
 * What moves to a new laptop only: the response plan names people, so a laptop that has seminars of its own, as an
 * organiser's has, never takes another's in.
 */
const MOVING: Record<string, z.ZodType> = { [RESPONSE_PLAN]: responsePlanSchema };

/** Settings of one file that are never those of another. */
const OF_THE_FILE: readonly string[] = [BORN, INSTALLATION];

const answersOf = (value: unknown): string[] => apartSchema.catch([]).parse(value);

/** What of `saved` may be written, by key. `own`: it was written by this very data directory, so everything is. */
function fitting(saved: Record<string, Json>, own: boolean, fresh: boolean): [string, Json][] {
  return Object.entries(saved).filter(([key, value]) => {
    const schema = ORGANISERS[key] ?? (fresh ? MOVING[key] : undefined);
    return schema === undefined ? own && !OF_THE_FILE.includes(key) : schema.safeParse(value).success;
  });
}

function settingsOf(db: ReadableDb): Record<string, Json> {
  try {
    return readSettings(db);
  } catch (cause) {
    // A setting that is no JSON.
    if (cause instanceof SyntaxError) return {};
    throw cause;
  }
}

/**
 * Brings back what an organiser had set: plan, answers about names of schools, retention, the organisation's lines and
 * logo. What is set here stays; answers of both are kept. `own`: the backup is of this very data directory, so whatever else
 * was set comes back, too. `fresh`: nothing was recorded here before, as on a new laptop: the response plan moves in.
 * Throws StorageError.
 */
export function restoreSettings(db: WritableDb, backup: ReadableDb, own: boolean, fresh = false): void {
  const saved = settingsOf(backup);
  db.transaction(() => {
    const here = readSettings(db);
    for (const [key, value] of fitting(saved, own, fresh)) {
      if (here[key] === undefined) writeSetting(db, key, value);
      else if (key === APART)
        writeSetting(db, key, [...new Set([...answersOf(here[key]), ...answersOf(value)])]);
    }
  });
}
