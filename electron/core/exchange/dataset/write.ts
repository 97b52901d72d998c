import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../../slides/model/text.ts';
import { isUnfiltered, type RollupFilters } from '../../../contract/rollup.ts';
import { studentQuantile } from '../../answering/statistics/student.ts';
import { canonicalJson } from '../../archive/canonical.ts';
import type { ReadableDb } from '../../archive/database.ts';
import { holdsRealFacts } from '../../archive/store.ts';
import { writeFileAtomic } from '../../files/atomic.ts';
import { draftOf } from '../../files/draft.ts';
import { onDisk, StorageError } from '../../files/errors.ts';
import { syncDirectory } from '../../files/sync.ts';
import { effectiveK } from '../../reports/atom.ts';
import { asciiSlug } from '../../reports/file-name.ts';
import { finish } from '../../steps.ts';
import { planProgress } from '../plan/store.ts';
import { collecting } from '../rollup/collect.ts';
import { partitionOf } from './partition.ts';
import { putInPlace, removeDraft, signFolder } from './place.ts';
import { seminarRows } from './rows.ts';
import { schemaText } from './schema-text.ts';
import { openSpool, type Spool } from './spool.ts';
import { openTexts } from './texts.ts';
import { viewsSql } from './views.ts';

/** Version of the tables and of what their columns mean. */
const FORMAT = 1;

/** What lies beside the tables. */
const SCHEMA = 'SCHEMA.md';
const VIEWS = 'views.sql';

/** What a data set is asked for, as of a roll-up. `today`: YYYY-MM-DD; `kit`: version of the kit. */
export type DatasetOrder = {
  locale: Locale;
  filters: RollupFilters;
  today: string;
  kit: string;
  /** Raises k of the rule of small groups. */
  smallestGroup?: number;
};

type Written = { seminars: number; unsettled: number; simulated: boolean; first: string; last: string };

const KIND: Record<Locale, string> = { vi: 'du-lieu', en: 'dataset', uk: 'dani' };

/** `du-lieu_2026-09-01_2026-10-31_tinh-lai-chau`, as the other files of a roll-up are called. */
function folderName({ locale, filters }: DatasetOrder, { simulated, first, last }: Written): string {
  const { from, to, ...others } = filters;
  const chosen = Object.values(others).map((value) => asciiSlug(value ?? '').slice(0, 24));
  const parts = [simulated ? 'mo-phong' : '', KIND[locale], from ?? first, to ?? last, ...chosen];
  return parts.filter((part) => part !== '').join('_');
}

/** Writes the rows of every seminar that counts, one seminar after the other. */
function* writingFacts(
  db: ReadableDb,
  { locale, filters, smallestGroup }: DatasetOrder,
  spool: Spool,
): Generator<void, Written> {
  const k = effectiveK(smallestGroup);
  const around = { locale, k, texts: openTexts() };
  const days = { first: '9999-12-31', last: '' };
  let seminars = 0;
  const { unsettled, simulated } = yield* collecting(db, {
    ...{ filters, by: [], locale, k },
    each: (seminar) => {
      const { date } = seminar.body;
      seminars += 1;
      if (date < days.first) days.first = date;
      if (date > days.last) days.last = date;
      const partition = partitionOf(seminar.body);
      for (const { table, row } of seminarRows(seminar, around)) spool.add(table, partition, row);
    },
  });
  return { seminars, unsettled, simulated, ...days };
}

/** Writes the tables about the data set itself. */
function writeAbout(db: ReadableDb, order: DatasetOrder, written: Written, spool: Spool): void {
  const { locale, filters, smallestGroup, kit, today } = order;
  const plan = isUnfiltered(filters) ? planProgress(db, today) : null;
  const planned = (['seminars', 'schools', 'communes'] as const).flatMap((word) => [
    [`${word}_held`, plan?.[word].held ?? null] as const,
    [`${word}_planned`, plan?.[word].planned ?? null] as const,
  ]);
  spool.add('dataset', '', {
    ...{ format: FORMAT, kit, language: locale, simulated: written.simulated },
    ...{
      smallest_group: effectiveK(smallestGroup),
      seminars: written.seminars,
      unsettled: written.unsettled,
    },
    filters: isUnfiltered(filters) ? 'null' : canonicalJson(filters),
    ...Object.fromEntries(planned),
  });
  for (let df = 1; df < written.seminars; df += 1)
    spool.add('quantiles', '', { df, t: studentQuantile(0.975, df) });
}

/**
 * Writes the seminars that count, as the roll-up counts them, as a data set of Parquet files for analysts: a new folder in
 * `out`, which has to be there. Written under a temporary name, synced, renamed; a data set of the same name is replaced
 * whole, anything else there is refused. Only what the reports of the single seminars print is in it. Memory does not
 * grow with the number of rows. Answers the path of the folder; null where no seminar counts, and nothing is written then.
 * Throws StorageError.
 */
export const writeDataset = (db: ReadableDb, order: DatasetOrder, out: string): string | null =>
  db.reading(() => finish(writingDataset(db, order, out)));

/** As writeDataset, in steps of one seminar; whoever does something between them holds the connection first. */
export function* writingDataset(
  db: ReadableDb,
  order: DatasetOrder,
  out: string,
): Generator<void, string | null> {
  const draft = draftOf(join(out, 'dataset'));
  try {
    onDisk(out, () => mkdirSync(draft));
    const spool = openSpool(draft, holdsRealFacts(db) ? 'part-0.parquet' : 'mo-phong_part-0.parquet');
    const written = yield* writingFacts(db, order, spool);
    if (written.seminars === 0) return null;
    writeAbout(db, order, written, spool);
    const files = spool.end();
    writeFileAtomic(join(draft, SCHEMA), schemaText(order.locale, written.simulated));
    writeFileAtomic(join(draft, VIEWS), viewsSql());
    const { simulated } = written;
    signFolder(draft, [...files, SCHEMA, VIEWS], { format: FORMAT, kit: order.kit, simulated });
    const target = join(out, folderName(order, written));
    putInPlace(draft, target);
    onDisk(out, () => syncDirectory(out));
    return target;
  } finally {
    removeDraft(draft);
  }
}

/** As `writingDataset`, with the file that explains the tables. Throws StorageError `not-found` where no seminar counts. */
export function* writingDatasetFolder(
  db: ReadableDb,
  order: DatasetOrder,
  out: string,
): Generator<void, { folder: string; file: string }> {
  const folder = yield* writingDataset(db, order, out);
  if (folder === null)
    throw new StorageError('not-found', `${db.path}: no seminar that can be counted fits.`);
  return { folder, file: join(folder, SCHEMA) };
}
