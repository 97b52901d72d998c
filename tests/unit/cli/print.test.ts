import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { EMPTY_PLAN } from '../../../electron/contract/response.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import { writeSetting } from '../../../electron/core/archive/settings.ts';
import { RESPONSE_PLAN } from '../../../electron/core/response/plan.ts';
import { electronStandIn } from './stand-in.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'kit-cli-print-'));

async function kit(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

/** Has printing leave the page itself where the PDF would be. */
const withStandIn = (): void => {
  const env = electronStandIn(`writeFileSync(pdf, readFileSync(page, 'utf8'));`);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
};

afterEach(() => vi.unstubAllEnvs());

describe('kit print', () => {
  it('writes a PDF with a name of its own into a folder, and says where', async () => {
    withStandIn();
    const out = join(folder(), 'in');
    const { code, out: said } = await kit('print', '--programme', 'thcs-45', '--what', 'prep', '--out', out);
    expect(code).toBe(0);
    const [file] = readdirSync(out);
    expect(file).toMatch(/^to-chuan-bi_thcs-45_\d{4}-\d\d-\d\d\.pdf$/);
    expect(said).toEqual([join(out, file ?? '')]);
    expect(readFileSync(join(out, file ?? ''), 'utf8')).toContain('Tờ chuẩn bị');
  });

  it('writes the handout of a deck to the file that is named', async () => {
    withStandIn();
    const out = join(folder(), 'bai.pdf');
    const args = ['--deck', 'thcs-45', '--what', 'handout', '--per-page', '6', '--notes', '--locale', 'uk'];
    expect(await kit('print', ...args, '--out', out)).toMatchObject({ code: 0, out: [out] });
    expect(readFileSync(out, 'utf8')).toContain('<html lang="uk">');
  });

  it('prints a role-play, both forms of a quiz, and the numbers and rules alone', async () => {
    withStandIn();
    const out = folder();
    const page = async (...args: string[]): Promise<string> => {
      const { code, out: said } = await kit('print', ...args, '--out', out);
      expect(code).toBe(0);
      return readFileSync(said[0] ?? '', 'utf8');
    };
    const story = await page('--scenario', 'ban-choi-game', '--locale', 'en');
    expect(story).toContain('<html lang="en">');
    expect(story).not.toMatch(/\{[a-z]+\}\s\w/);
    const quiz = await page('--quiz', 'thcs-tay');
    expect(quiz).toContain('Đề A');
    expect(quiz).toContain('Đề B');
    const facts = await page('--what', 'facts');
    for (const said of [
      '111',
      'Công an thành phố Hà Nội',
      'Chưa ai kiểm tra',
      '20/10/2025',
      'không ghi ngày',
    ])
      expect(facts).toContain(said);
    expect(readdirSync(out).sort()).toEqual([
      'so-va-quy-tac_vi.pdf',
      'tinh-huong_ban-choi-game_en.pdf',
      'trac-nghiem_thcs-tay_vi.pdf',
    ]);
    expect((await kit('print', '--quiz', 'khong-co', '--out', out)).code).toBe(2);
  });

  it('prints the response plan that is kept in a data folder, and one to fill in where there is none', async () => {
    withStandIn();
    const data = folder();
    const db = openArchive(data);
    const people = [{ name: 'Cô Mai', role: '', phone: '0900 000 001' }];
    writeSetting(db, RESPONSE_PLAN, { ...EMPTY_PLAN, people, savedOn: '2026-09-07' });
    db.close();
    const page = async (...more: string[]): Promise<string> => {
      const out = join(folder(), 'ke-hoach.pdf');
      expect(await kit('print', '--what', 'response-plan', '--out', out, ...more)).toMatchObject({ code: 0 });
      return readFileSync(out, 'utf8');
    };
    expect(await page('--data', data)).toContain('0900 000 001');
    expect(await page('--data', folder())).toContain('Kế hoạch ứng phó');
    expect(await page()).not.toContain('0900 000 001');
    const nowhere = ['--out', folder(), '--data', join(data, 'khong-co')];
    expect(await kit('print', '--what', 'response-plan', ...nowhere)).toMatchObject({ code: 2 });
  });

  it('prints a booklet to be folded, two pages to a side', async () => {
    withStandIn();
    const out = folder();
    const args = ['--handout', 'cam-nang-phu-huynh', '--fold'];
    expect(await kit('print', ...args, '--out', out)).toMatchObject({ code: 0 });
    const file = join(out, 'cam-nang-phu-huynh_gap-doi_vi.pdf');
    expect(readFileSync(file, 'utf8').match(/class="paper-leaf"/g)).toHaveLength(16);
  });

  it('prints answer cards without a programme, in the range and on the paper that are named', async () => {
    withStandIn();
    const out = folder();
    const args = [
      'print',
      '--what',
      'cards',
      '--cards',
      '3-9',
      '--paper',
      'a4',
      '--locale',
      'en',
      '--out',
      out,
    ];
    expect((await kit(...args)).code).toBe(0);
    const [file = ''] = readdirSync(out);
    expect(file).toMatch(/^answer-cards-a4_3-9_\d{4}-\d\d-\d\d\.pdf$/);
    expect(readFileSync(join(out, file), 'utf8').match(/class="answer-card"/g)).toHaveLength(7);
  });

  it.each([
    [['--what', 'cards', '--cards', '9-3']],
    [['--what', 'cards', '--cards', '1-61']],
    [['--what', 'cards', '--cards', '37']],
    [['--what', 'cards', '--paper', 'a3']],
    [['--what', 'kit']],
    [['--programme', 'thcs-45', '--deck', 'thcs-45', '--what', 'handout']],
    [['--deck', 'thcs-45', '--what', 'kit']],
    [['--programme', 'thcs-45', '--what', 'poster']],
    [['--programme', 'thcs-45', '--what', 'handout', '--per-page', '3']],
    [['--programme', 'thcs-45', '--what', 'handout', '--locale', 'fr']],
    [['--programme', 'khong-co', '--what', 'prep']],
    [['--deck', '__proto__', '--what', 'handout']],
    [['--handout', 'the-quy-tac', '--fold']],
  ])('answers %j with one line and code 2', async (args) => {
    withStandIn();
    const { code, out, err } = await kit('print', ...args, '--out', folder());
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err).toHaveLength(1);
  });

  it('says where to put the PDF', async () => {
    expect((await kit('print', '--programme', 'thcs-45', '--what', 'prep')).err).toEqual([
      'kit print: say where to put the PDF: --out',
    ]);
  });
});
