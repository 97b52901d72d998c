import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { said } from '../../../electron/cli/check.ts';
import { run } from '../../../electron/cli/run.ts';
import { watchPath } from '../../../electron/cli/watch.ts';
import { copyOfTemplate } from '../content/own/folders.ts';
import { BUILT_IN, edit, emptyFolder } from '../content/packs.ts';

/** What is printed when `steps` happen one after the other, each with time enough to come to rest. */
async function watched(folder: string, steps: (() => void)[]): Promise<string[][]> {
  const printed: string[][] = [];
  let lines: string[] = [];
  async function* ticks(): AsyncGenerator<void> {
    for (const step of [() => {}, ...steps]) {
      step();
      yield;
      yield;
      printed.push(lines.filter((line) => line !== ''));
      lines = [];
    }
  }
  const output = { out: (line: string) => lines.push(line), err: () => {} };
  await watchPath(folder, () => said(folder), output, ticks());
  return printed;
}

describe('kit check --watch', () => {
  it('prints problems with their place at each save, and when it is clean with its measures', async () => {
    const folder = copyOfTemplate();
    const printed = await watched(folder, [
      () => edit(folder, 'scenario.yaml', 'goto: doa }', 'goto: dao }'),
      () => {},
      () => edit(folder, 'scenario.yaml', 'goto: dao }', 'goto: doa }'),
    ]);
    const clean = [
      'sạch / clean',
      expect.stringMatching(/tinh-huong-cua-toi: 11 scenes, 4 endings, 4–5 decisions, .* minutes of play/),
    ];
    expect(printed[0]).toEqual(clean);
    expect(printed[1]?.[0]).toMatch(/scenario\.yaml:\d+:\d+ error: .*"dao".*\[unknown-scene\]/);
    expect(printed[1]?.[1]).toBe('1 error, 0 warnings');
    expect(printed[2]).toEqual([]);
    expect(printed[3]).toEqual(clean);
  });

  it('waits for a file and a folder that are gone, and goes on when they are back', async () => {
    const folder = copyOfTemplate();
    const kept = join(emptyFolder(), 'vi.yaml');
    const printed = await watched(folder, [
      () => renameSync(join(folder, 'vi.yaml'), kept),
      () => renameSync(kept, join(folder, 'vi.yaml')),
      () => rmSync(folder, { recursive: true }),
      () => cpSync(join(BUILT_IN, 'scenarios/template'), folder, { recursive: true }),
    ]);
    expect(printed.map((lines) => lines[0] === 'sạch / clean')).toEqual([true, false, true, false, true]);
    expect(printed[3]).toEqual([expect.stringContaining('waiting for it')]);
  });

  it.each([[[]], [['a', 'b']], [['a', '--json']]])('takes one path and nothing else: %j', async (args) => {
    const err: string[] = [];
    const code = await run(['check', '--watch', ...args], { out: () => {}, err: (line) => err.push(line) });
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
  });
});

describe('kit schema', () => {
  it('writes a schema for each kind of file', async () => {
    const out: string[] = [];
    const folder = join(emptyFolder(), 'schemas');
    expect(await run(['schema', '--out', folder], { out: (line) => out.push(line), err: () => {} })).toBe(0);
    expect(out).toContain(join(folder, 'quiz.schema.json'));
    expect(out).toContain(join(folder, 'handout.schema.json'));
    expect(out).toHaveLength(6);
  });

  it('asks where to write', async () => {
    expect(await run(['schema'], { out: () => {}, err: () => {} })).toBe(2);
  });
});
