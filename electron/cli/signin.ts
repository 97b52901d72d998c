import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { daySchema } from '../../slides/model/text.ts';
import { linesFor, MOST_LINES, type Sheet, type SignIn, signInSchema } from '../contract/documents.ts';
import type { Organisation } from '../contract/organisation.ts';
import { openArchiveReadOnly } from '../core/archive/open.ts';
import { readSettings } from '../core/archive/settings.ts';
import { today } from '../core/day.ts';
import { onDisk } from '../core/files/errors.ts';
import { writeDocxFile } from '../core/files/report-files.ts';
import { signInAhead } from '../core/reports/documents/signin.ts';
import { renderHtml } from '../core/reports/html.ts';
import { NO_ORGANISATION, readOrganisation } from '../core/reports/organisation.ts';
import { onData } from './data-dir.ts';
import { localeOf } from './locale.ts';
import { listOf, textOf, wanted } from './options.ts';
import { electronCommand, printPdf, reportFontCss } from './pdf.ts';
import { type OptionValues, UsageError, type Verb } from './verb.ts';

const PAPER = ['docx', 'pdf'] as const;

const USAGE = `
  kit signin --school NAME --format docx,pdf --out DIR [--date DAY] [--groups 9A=45,9B=48 | --lines 45]
             [--commune NAME] [--province NAME] [--organisation NAME] [--locale vi] [--data DIR]

  --school NAME   the school, as it stands at the head
  --format LIST   docx, pdf or both, parted by commas
  --out DIR       where the files go; made where there is none. Files of the same name are replaced
  --date DAY      the day of the seminar, YYYY-MM-DD; today where left out
  --groups LIST   a sheet for each class or group and its lines; ${linesFor(null)} where no number is given
  --lines N       or one sheet without a class, of so many lines: 1 to ${MOST_LINES}
  --commune, --province, --organisation  for the head and the place of issue
  --data DIR      takes the organisation's lines and logo from that data folder, where they were set once
  --locale L      language of the sheets: vi (the default), en or uk

  Blank sheets to sign, before a seminar. The signed ones stay with the school. Prints the path of each file.`;

function linesOf(text: string | undefined): number {
  if (text === undefined) return linesFor(null);
  const lines = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(lines >= 1 && lines <= MOST_LINES))
    throw new UsageError(
      `a sheet has 1 to ${MOST_LINES} lines, not "${text.trim()}"; for more people make several sheets`,
    );
  return lines;
}

function sheetsOf(values: OptionValues): Sheet[] {
  const [groups, lines] = [textOf(values, 'groups'), textOf(values, 'lines')];
  if (groups !== null && lines !== null) throw new UsageError('say either --groups or --lines, not both');
  if (groups === null) return [{ name: '', lines: linesOf(lines ?? undefined) }];
  return groups.split(',').map((group) => {
    const [name = '', count] = group.split('=');
    return { name: name.trim(), lines: linesOf(count) };
  });
}

function orderOf(values: OptionValues): SignIn {
  const school = {
    name: wanted(values, 'school', 'which school'),
    ...{ provinceCode: '', provinceName: textOf(values, 'province') ?? '' },
    ...{ communeCode: '', communeName: textOf(values, 'commune') ?? '' },
  };
  const date = textOf(values, 'date') ?? today(new Date());
  if (!daySchema.safeParse(date).success)
    throw new UsageError(`"${date}" is no day; write it as 2026-11-23: --date`);
  const order = signInSchema.safeParse({
    ...{ school, date, kind: 'outreach', programme: null },
    organisation: textOf(values, 'organisation') ?? '',
    sheets: sheetsOf(values),
    locale: localeOf(values),
  });
  if (!order.success) throw new UsageError('names have at most 160 letters, and there are at most 60 sheets');
  return order.data;
}

function organisationOf(values: OptionValues): Organisation {
  const data = textOf(values, 'data') ?? process.env.KIT_DATA ?? '';
  if (data === '') return NO_ORGANISATION;
  const db = openArchiveReadOnly(data);
  try {
    return readOrganisation(readSettings(db));
  } finally {
    db.close();
  }
}

const text = { type: 'string' } as const;

/** Writes blank sheets to sign for a seminar that is still to come. */
export const signin: Verb = {
  usage: USAGE,
  options: {
    ...{ school: text, commune: text, province: text, organisation: text, date: text },
    ...{ groups: text, lines: text, format: text, out: text, locale: text, data: text },
  },
  run: (values, args, output) =>
    onData(output, async () => {
      if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many`);
      const order = orderOf(values);
      const formats = listOf(
        wanted(values, 'format', `which formats (${PAPER.join(', ')})`),
        PAPER,
        'format',
      );
      const out = resolve(wanted(values, 'out', 'where to put the files'));
      if (formats.includes('pdf')) electronCommand(process.env);
      const { printed, fileName } = signInAhead(order, organisationOf(values));
      onDisk(out, () => mkdirSync(out, { recursive: true }));
      if (formats.includes('docx')) output.out(await writeDocxFile(printed, fileName('docx'), out));
      if (formats.includes('pdf')) {
        const path = join(out, fileName('pdf'));
        await printPdf(renderHtml(printed, { fontCss: reportFontCss() }), path);
        output.out(path);
      }
      return 0;
    }),
};
