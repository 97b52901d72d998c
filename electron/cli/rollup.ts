import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../../slides/model/text.ts';
import { daySchema } from '../../slides/model/text.ts';
import { ROLLUP_BY, type Rollup, type RollupBy, type RollupFilters } from '../contract/rollup.ts';
import { ROLES } from '../contract/setup.ts';
import type { ReadableDb } from '../core/archive/database.ts';
import { openArchiveReadOnly } from '../core/archive/open.ts';
import { today } from '../core/day.ts';
import { writeDataset } from '../core/exchange/dataset/write.ts';
import { buildRollup } from '../core/exchange/rollup/build.ts';
import { rollupShapes } from '../core/exchange/rollup/shapes.ts';
import { onDisk, StorageError } from '../core/files/errors.ts';
import { FILE_FORMATS, writeReportFiles } from '../core/files/report-files.ts';
import { MIN_RESPONDENTS } from '../core/reports/atom.ts';
import { renderHtml } from '../core/reports/html.ts';
import type { Shapes } from '../core/reports/shapes.ts';
import { dataDirectory, onData } from './data-dir.ts';
import { localeOf } from './locale.ts';
import { FORMATS, type Format, listOf, textOf, wanted } from './options.ts';
import { electronCommand, printPdf, reportFontCss } from './pdf.ts';
import { type OptionValues, UsageError, type Verb } from './verb.ts';
import { appVersion } from './version.ts';

/** Formats of a report, and the data set for analysts. */
const ROLLUP_FORMATS = [...FORMATS, 'parquet'] as const;

const USAGE = `
  kit rollup --data DIR --format xlsx,csv,docx,pdf,parquet --out DIR [--from DAY --to DAY] [--by LIST]
             [--province P] [--commune C] [--school S] [--programme P] [--audience R] [--k N] [--locale vi]

  --data DIR     the organiser's data folder; without it the one that KIT_DATA names
  --format LIST  one or more of docx, xlsx, csv, pdf, parquet, parted by commas
  --out DIR      where the files go; made where there is none. Files of the same name are replaced
  --from, --to   first and last day, YYYY-MM-DD
  --by LIST      part by ${ROLLUP_BY.join(', ')}; one or several, parted by commas
  --province …   only seminars of this province, commune, school or programme, by name or code
                 A school of whose name there are two is written with its commune: "THCS Hoa Ban, Xã Mường So"
  --audience R   only this audience: ${ROLES.join(', ')}
  --k N          fewest respondents whose answers are printed; ${MIN_RESPONDENTS} without it, and never fewer
  --locale L     language of the report: vi (the default), en or uk

  The report over many seminars. Groups with fewer than ten respondents (or N) are in no number of the results. Seminars
  in conflict are left out and counted apart. Prints the path of each file. Only reads the data.

  parquet is for analysts: a folder of tables, parted by province and month, with SCHEMA.md and with views.sql for DuckDB.
  --by is not needed for it. It holds what the reports of the seminars print, never what one person answered.`;

function dayOf(values: OptionValues, key: 'from' | 'to'): string | null {
  const text = textOf(values, key);
  if (text !== null && !daySchema.safeParse(text).success)
    throw new UsageError(`"${text}" is no day; write it as 2026-11-23: --${key}`);
  return text;
}

function filtersOf(values: OptionValues): RollupFilters {
  const [from, to] = [dayOf(values, 'from'), dayOf(values, 'to')];
  if (from !== null && to !== null && from > to)
    throw new UsageError(`the period ends (${to}) before it begins (${from})`);
  const audience = textOf(values, 'audience');
  return {
    ...{ from, to },
    province: textOf(values, 'province'),
    commune: textOf(values, 'commune'),
    school: textOf(values, 'school'),
    programme: textOf(values, 'programme'),
    audience: audience === null ? null : (listOf(audience, ROLES, 'audience')[0] ?? null),
  };
}

/** k of the rule of small groups: may be raised, never lowered. */
function smallestGroupOf(values: OptionValues): number {
  const text = textOf(values, 'k') ?? String(MIN_RESPONDENTS);
  const k = Number(text);
  if (!/^\d{1,6}$/.test(text) || k < MIN_RESPONDENTS)
    throw new UsageError(`"${text}" cannot be taken; a whole number, ${MIN_RESPONDENTS} or more: --k`);
  return k;
}

type Asked = { locale: Locale; filters: RollupFilters; by: RollupBy[]; smallestGroup: number };

/** Two schools of one name are never added up by a filter that means one. Throws UsageError that calls both. */
function requireOneSchool({ list }: Rollup, { school }: RollupFilters): void {
  const names = new Map(list.map((one) => [one.schoolKey, `"${one.school}, ${one.commune}"`]));
  if (school !== null && names.size > 1)
    throw new UsageError(
      `there are ${names.size} schools called "${school}": ${[...names.values()].slice(0, 5).join(', ')}. Write the one you mean in full: --school`,
    );
}

/** What `read` makes of the archive; null is that no seminar fits. */
function readArchive<T>(data: string, read: (db: ReadableDb) => T | null): T {
  const db = openArchiveReadOnly(data);
  try {
    const made = read(db);
    if (made === null)
      throw new StorageError(
        'not-found',
        `${db.path}: no seminar that can be counted fits. Ask for another period or place; "kit list" shows what is there.`,
      );
    return made;
  } finally {
    db.close();
  }
}

const readRollup = (data: string, asked: Asked): Rollup =>
  readArchive(data, (db) => {
    const rollup = buildRollup(db, { ...asked, today: today(new Date()) });
    requireOneSchool(rollup, asked.filters);
    return rollup.seminars.count === 0 ? null : rollup;
  });

/** The roll-up as files; answers their paths. */
async function writeFiles(
  data: string,
  asked: Asked,
  formats: readonly Format[],
  out: string,
): Promise<string[]> {
  if (formats.length === 0) return [];
  const shapes = rollupShapes(readRollup(data, asked));
  onDisk(out, () => mkdirSync(out, { recursive: true }));
  const plain = FILE_FORMATS.filter((format) => formats.includes(format));
  const files = await writeReportFiles(shapes, plain, out);
  return formats.includes('pdf') ? [...files, await writePdf(shapes, out)] : files;
}

/** The roll-up as a data set; answers the path of its folder. */
function writeTables(data: string, asked: Asked, out: string): string {
  if (asked.filters.school !== null) readRollup(data, asked);
  const { by: _, ...rest } = asked;
  const order = { ...rest, today: today(new Date()), kit: appVersion() };
  return readArchive(data, (db) => {
    onDisk(out, () => mkdirSync(out, { recursive: true }));
    return writeDataset(db, order, out);
  });
}

async function writePdf({ printed, workbook }: Shapes, out: string): Promise<string> {
  const path = join(out, workbook.fileName('pdf'));
  await printPdf(renderHtml(printed, { fontCss: reportFontCss() }), path);
  return path;
}

const text = { type: 'string' } as const;

/** Writes the report over many seminars as files. */
export const rollup: Verb = {
  usage: USAGE,
  options: {
    ...{ data: text, format: text, out: text, locale: text, from: text, to: text, by: text },
    ...{ province: text, commune: text, school: text, programme: text, audience: text, k: text },
  },
  run: (values, args, output) =>
    onData(output, async () => {
      if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many`);
      const data = dataDirectory(values);
      const chosen = listOf(
        wanted(values, 'format', `which formats (${ROLLUP_FORMATS.join(', ')})`),
        ROLLUP_FORMATS,
        'format',
      );
      const formats = FORMATS.filter((format) => chosen.includes(format));
      const out = resolve(wanted(values, 'out', 'where to put the files'));
      const by = textOf(values, 'by');
      const asked = {
        locale: localeOf(values),
        filters: filtersOf(values),
        by: by === null ? [] : listOf(by, ROLLUP_BY, 'part'),
        smallestGroup: smallestGroupOf(values),
      };
      if (formats.includes('pdf')) electronCommand(process.env);
      const files = await writeFiles(data, asked, formats, out);
      const paths = chosen.includes('parquet') ? [...files, writeTables(data, asked, out)] : files;
      for (const path of paths) output.out(path);
      return 0;
    }),
};
