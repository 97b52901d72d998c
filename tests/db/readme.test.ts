import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../build/tools/paths.ts';
import { run } from '../../electron/cli/run.ts';
import { xlsxOf } from '../unit/exchange/plan/files.ts';

/** The first block of the README in which commands stand with what they print. */
const block = /```console\n(\$ npm run -s kit -- --help\n[\s\S]*?)\n```/.exec(
  readFileSync(inRoot('README.md'), 'utf8'),
)?.[1];

/** Each command of the block with the lines below it. */
const commands = (block ?? '')
  .split(/^\$ npm run -s kit -- /m)
  .slice(1)
  .map((text) => {
    const [command = '', ...printed] = text.trimEnd().split('\n');
    return { command, printed: printed.join('\n') };
  });

let dir = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'kit-readme-'));
  mkdirSync(join(dir, 'tmp'));
  const planned = [
    ['Trường', 'Xã', 'Tỉnh', 'Ngày', 'Báo cáo viên'],
    ['Trường THCS Ánh Dương', 'Xã Mỹ Thuận', 'An Giang', '16/01/2026', 'Cô An'],
    ['Trường THCS Hướng Dương', 'Xã Trường Hà', 'Cao Bằng', '17/11/2025', 'Cô An'],
    ['Trường THCS Bình Minh', 'Phường Vàng Danh', 'Quảng Ninh', '08/09/2025', 'Cô An'],
    ['Trường THCS Hoa Mai', 'Xã Trường Hà', 'Cao Bằng', '02/10/2025', 'Cô An'],
  ];
  writeFileSync(join(dir, 'tmp', 'ke-hoach.xlsx'), await xlsxOf(planned));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The words of a command as a shell divides them: those in quotes are one. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);

describe('the command line in the README', () => {
  it('is there', () => expect(commands.length).toBeGreaterThan(10));

  it.each(commands)('prints what stands below $command', async ({ command, printed }) => {
    const lines: string[] = [];
    const print = (line: string): void => void lines.push(line);
    const here = join(dir, 'tmp');
    const args = wordsOf(command).map((word) => word.replace(/^\/tmp/, here));
    await run(args, { out: print, err: print });
    expect(lines.join('\n').replaceAll(here, '/tmp').trimEnd()).toBe(printed);
  });
});
