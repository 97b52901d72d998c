import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../../slides/model/text.ts';
import { daySchema } from '../../slides/model/text.ts';
import { ROLLUP_BY, type Rollup, type RollupBy, type RollupFilters } from '../contract/rollup.ts';
import { ROLES } from '../contract/setup.ts';
import { openArchiveReadOnly } from '../core/archive/open.ts';
import { today } from '../core/day.ts';
import { buildRollup } from '../core/exchange/rollup/build.ts';
import { rollupShapes } from '../core/exchange/rollup/shapes.ts';
import { onDisk, StorageError } from '../core/files/errors.ts';
import { FILE_FORMATS, writeReportFiles } from '../core/files/report-files.ts';
import { renderHtml } from '../core/reports/html.ts';
import type { Shapes } from '../core/reports/shapes.ts';
import { dataDirectory, onData } from './data-dir.ts';
import { localeOf } from './locale.ts';
import { FORMATS, listOf, textOf, wanted } from './options.ts';
import { electronCommand, printPdf, reportFontCss } from './pdf.ts';
import { type OptionValues, UsageError, type Verb } from './verb.ts';

const USAGE = `
  kit rollup --data DIR --format xlsx,csv,docx,pdf --out DIR [--from DAY --to DAY] [--by LIST]
             [--province P] [--commune C] [--school S] [--programme P] [--audience R] [--locale vi]

  --data DIR     the organiser's data folder; without it the one that KIT_DATA names
  --format LIST  one or more of docx, xlsx, csv, pdf, parted by commas
  --out DIR      where the files go; made where there is none. Files of the same name are replaced
  --from, --to   first and last day, YYYY-MM-DD
  --by LIST      part by ${ROLLUP_BY.join(', ')}; one or several, parted by commas
  --province …   only seminars of this province, commune, school or programme, by name or code
  --audience R   only this audience: ${ROLES.join(', ')}
  --locale L     language of the report: vi (the default), en or uk

  The report over many seminars. Groups with fewer than ten respondents are in no number of the results. Seminars in
  conflict are left out and counted apart. Prints the path of each file. Only reads the data.`;

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

type Asked = { locale: Locale; filters: RollupFilters; by: RollupBy[] };

function readRollup(data: string, asked: Asked): Rollup {
  const db = openArchiveReadOnly(data);
  try {
    const rollup = buildRollup(db, { ...asked, today: today(new Date()) });
    if (rollup.seminars.count === 0)
      throw new StorageError(
        'not-found',
        `${db.path}: no seminar that can be counted fits. Ask for another period or place; "kit list" shows what is there.`,
      );
    return rollup;
  } finally {
    db.close();
  }
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
    ...{ province: text, commune: text, school: text, programme: text, audience: text },
  },
  run: (values, args, output) =>
    onData(output, async () => {
      if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many`);
      const data = dataDirectory(values);
      const formats = listOf(
        wanted(values, 'format', `which formats (${FORMATS.join(', ')})`),
        FORMATS,
        'format',
      );
      const out = resolve(wanted(values, 'out', 'where to put the files'));
      const by = textOf(values, 'by');
      const asked = {
        locale: localeOf(values),
        filters: filtersOf(values),
        by: by === null ? [] : listOf(by, ROLLUP_BY, 'part'),
      };
      if (formats.includes('pdf')) electronCommand(process.env);
      const shapes = rollupShapes(readRollup(data, asked));
      onDisk(out, () => mkdirSync(out, { recursive: true }));
      const plain = FILE_FORMATS.filter((format) => formats.includes(format));
      const files = await writeReportFiles(shapes, plain, out);
      const paths = formats.includes('pdf') ? [...files, await writePdf(shapes, out)] : files;
      for (const path of paths) output.out(path);
      return 0;
    }),
};
