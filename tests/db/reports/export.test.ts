import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { reportSchema } from '../../../electron/contract/report.ts';
import { openArchiveReadOnly } from '../../../electron/core/archive/open.ts';
import { listSeminars, readSeminar } from '../../../electron/core/archive/seminars.ts';
import { buildReport } from '../../../electron/core/reports/build.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'kit-export-'));
const data = folder();

async function kit(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

const anySeminar = (): string => {
  const db = openArchiveReadOnly(data);
  try {
    return listSeminars(db)[0]?.id ?? '';
  } finally {
    db.close();
  }
};

beforeAll(async () => {
  expect((await kit('simulate', '--data', data, '--seminars', '3', '--seed', 'hoa-ban')).code).toBe(0);
});

describe('kit export', () => {
  it('writes one DOCX, one workbook and one CSV file a table, and names them', async () => {
    const out = join(folder(), 'new', 'place');
    const said = await kit(
      'export',
      '--data',
      data,
      '--seminar',
      anySeminar(),
      '--format',
      'csv,xlsx,docx',
      '--out',
      out,
    );
    expect(said).toMatchObject({ code: 0, err: [] });
    expect(said.out.map((path) => path.split('.').at(-1))).toEqual(['docx', 'xlsx', ...Array(8).fill('csv')]);
    for (const path of said.out) expect(existsSync(path)).toBe(true);
    expect(readdirSync(out)).toHaveLength(said.out.length);
    expect(readdirSync(out).every((name) => name.startsWith('mo-phong_bao-cao_'))).toBe(true);
  });

  it('writes the same names again in place of the old files', async () => {
    const out = folder();
    const words = ['export', '--data', data, '--seminar', anySeminar(), '--format', 'docx', '--out', out];
    expect((await kit(...words)).out).toEqual((await kit(...words)).out);
    expect(readdirSync(out)).toHaveLength(1);
  });

  it('makes a report of every simulated seminar in every language', () => {
    const db = openArchiveReadOnly(data);
    try {
      for (const { id } of listSeminars(db))
        for (const locale of ['vi', 'en', 'uk'] as const) {
          const report = buildReport(readSeminar(db, id), locale);
          expect(reportSchema.parse(report)).toEqual(report);
          expect(report.flags.simulated).toBe(true);
        }
    } finally {
      db.close();
    }
  });

  it.each([
    [['--format', 'odt']],
    [['--format', 'docx', '--locale', 'fr']],
    [['--format', '']],
    [['--format', 'pdf']],
  ])('answers wrong use (%j) with one line and code 2', async (words) => {
    const out = folder();
    const said = await kit('export', '--data', data, '--seminar', anySeminar(), '--out', out, ...words);
    expect(said).toMatchObject({ code: 2, out: [] });
    expect(said.err).toHaveLength(1);
    expect(readdirSync(out)).toEqual([]);
  });

  it('says in one line that there is no such seminar', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    const said = await kit('export', '--data', data, '--seminar', id, '--format', 'docx', '--out', folder());
    expect(said.code).toBe(1);
    expect(said.err.join('\n')).toMatch(/^kit: .*no seminar/);
  });
});
