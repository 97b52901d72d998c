import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { docxTables } from '../reports/read-files.ts';
import { electronStandIn } from './stand-in.ts';

async function signin(...more: string[]): Promise<{ code: number; err: string; out: string }> {
  const out = join(mkdtempSync(join(tmpdir(), 'kit-cli-signin-')), 'ra');
  const err: string[] = [];
  const args = ['signin', '--school', 'Trường THCS Hoa Ban', '--out', out, ...more];
  const code = await run(args, { out: () => undefined, err: (line) => err.push(line) });
  return { code, err: err.join('\n'), out };
}

const linesIn = (file: string): number[] =>
  docxTables(new Uint8Array(readFileSync(file)))
    .filter((table) => table[0]?.[1] === 'Họ và tên')
    .map((table) => table.length - 1);

afterEach(() => vi.unstubAllEnvs());

describe('kit signin', () => {
  it('writes a sheet for each class before any seminar, as DOCX and PDF', async () => {
    const env = electronStandIn(`writeFileSync(pdf, readFileSync(page, 'utf8'));`);
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    vi.stubEnv('KIT_DATA', '');
    const { code, out } = await signin(
      ...['--date', '2026-12-02', '--groups', '9A=40, 9B', '--commune', 'Xã Bảo Yên', '--format', 'docx,pdf'],
    );
    expect(code).toBe(0);
    const name = 'danh-sach-ky_2026-12-02_truong-thcs-hoa-ban_xa-bao-yen';
    expect(readdirSync(out).sort()).toEqual([`${name}.docx`, `${name}.pdf`]);
    expect(linesIn(join(out, `${name}.docx`))).toEqual([40, 45]);
    const page = readFileSync(join(out, `${name}.pdf`), 'utf8');
    expect(page).toContain('UBND XÃ BẢO YÊN');
    expect(page).toContain('Bảo Yên, ngày 02 tháng 12 năm 2026');
    expect(page).toContain('<p class="subtitle">Buổi tuyên truyền</p>');
  });

  it.each([
    [['--lines', '601'], '1 to 600 lines, not "601"'],
    [['--groups', '9A=0'], '1 to 600 lines, not "0"'],
    [['--groups', '9A', '--lines', '5'], 'either --groups or --lines'],
    [['--date', '31/12/2026'], 'no day'],
    [['--format', 'csv'], 'no format'],
  ])('refuses %j in words', async (words, said) => {
    vi.stubEnv('KIT_DATA', '');
    const { code, err } = await signin('--format', 'docx', ...words);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
});
