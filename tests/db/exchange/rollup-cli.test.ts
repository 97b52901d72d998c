import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { idOf, one, place, seminarOf } from './rollup-archive.ts';

describe('kit rollup', () => {
  const kit = async (...args: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
    return { code, out, err };
  };
  const folder = (): string => mkdtempSync(join(tmpdir(), 'kit-rollup-'));

  it('writes the period report and its tables in every language', async () => {
    const data = folder();
    await kit('simulate', '--data', data, '--seminars', '6', '--seed', 'den-long');
    for (const locale of ['vi', 'en', 'uk']) {
      const out = join(folder(), 'new');
      const by = ['--by', 'province,audience', '--format', 'xlsx,docx,csv', '--locale', locale];
      const said = await kit('rollup', '--data', data, '--out', out, ...by);
      expect(said).toMatchObject({ code: 0, err: [] });
      expect(said.out.map((path) => path.split('.').at(-1))).toEqual([
        'docx',
        'xlsx',
        ...Array(7).fill('csv'),
      ]);
      for (const path of said.out) expect(existsSync(path)).toBe(true);
      const results = readFileSync(said.out.at(-1) ?? '', 'utf8').split('\r\n');
      const columns = results.slice(0, -1).map((line) => line.split(locale === 'en' ? ',' : ';').length);
      expect(columns.length).toBeGreaterThan(20);
    }
  });

  it.each([
    [['--by', 'class']],
    [['--audience', 'pupils']],
    [['--format', 'odt']],
    [['--from', '7/9/2026']],
    [['--from', '2026-09-07', '--to', '2026-09-01']],
    [['--format', 'pdf']],
    [['--locale', 'fr']],
    [['--k', '9']],
    [['--k', '12.5']],
  ])('answers wrong use (%j) with one line and code 2', async (words) => {
    const out = folder();
    const said = await kit('rollup', '--data', folder(), '--out', out, '--format', 'csv', ...words);
    expect(said).toMatchObject({ code: 2, out: [] });
    expect(said.err).toHaveLength(1);
    expect(readdirSync(out)).toEqual([]);
  });

  it('prints nothing of fewer than --k respondents', async () => {
    const data = folder();
    await kit('simulate', '--data', data, '--seminars', '4', '--seed', 'den-long');
    const answers = async (...more: string[]) => {
      const said = await kit('rollup', '--data', data, '--out', folder(), '--format', 'csv', ...more);
      const file = said.out.find((path) => path.includes('_results')) ?? '';
      const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\r\n');
      const at = head.split(';').indexOf('Số phiếu');
      return lines.map((line) => Number(line.split(';')[at])).filter((n) => n > 0);
    };
    const [all, raised] = [await answers(), await answers('--k', '40')];
    expect(Math.min(...all)).toBeLessThan(40);
    expect(raised.every((n) => n >= 40)).toBe(true);
  });

  it('never takes two schools of one name for one', async () => {
    const data = folder();
    const db = openArchive(data);
    appendFacts(db, [
      ...one,
      ...seminarOf(idOf(5), { ...place, commune: 'Bảo Hà', school: 'THCS Một', hands: [] }),
    ]);
    db.close();
    const ask = (school: string) =>
      kit('rollup', '--data', data, '--out', folder(), '--format', 'csv', '--school', school);
    const unclear = await ask('THCS Một');
    expect(unclear).toMatchObject({ code: 2, out: [] });
    expect(unclear.err.join()).toMatch(/2 schools.*"THCS Một, Bảo (Hà|Yên)"/);
    expect(await ask('Trường THCS Một, Bảo Yên')).toMatchObject({ code: 0, err: [] });
  });

  it('says in one line that nothing fits', async () => {
    const data = folder();
    await kit('simulate', '--data', data, '--seminars', '1', '--seed', 'x');
    const words = ['--out', folder(), '--format', 'csv', '--province', 'Không đâu'];
    const said = await kit('rollup', '--data', data, ...words);
    expect(said.code).toBe(1);
    expect(said.err.join('\n')).toMatch(/^kit: .*no seminar that can be counted fits/);
  });
});
