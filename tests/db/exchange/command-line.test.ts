import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { tempDir } from '../archive/fixtures.ts';
import { fullAfterFirst } from './faults.ts';

/** Runs the kit without windows; lines of both outputs and the exit code. */
async function kit(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

test('sticks of two laptops come together, one bad file among them', async () => {
  const dir = tempDir();
  const at = (name: string): string => join(dir, name);
  for (const name of ['a', 'b'])
    expect((await kit('simulate', '--data', at(name), '--seminars', '4', '--seed', name)).code).toBe(0);
  expect((await kit('bundle', '--data', at('a'), '--out', at('a.kmm'))).out).toEqual([
    expect.stringMatching(/a\.kmm: 4 seminars, \d+ facts$/),
  ]);
  expect((await kit('bundle', '--data', at('a'), '--out', dir, '--new')).out.join()).toContain(
    'nothing to write',
  );
  writeFileSync(at('c.kmm'), 'not a bundle');

  const all = await kit('merge', '--data', at('tong-hop'), at('a.kmm'), at('b'), at('c.kmm'), '--json');
  expect(all.code).toBe(1);
  expect(JSON.parse(all.out.join('\n'))).toMatchObject([
    { status: 'taken', seminars: { added: 4, already: 0 }, already: 0, conflicts: 0 },
    { status: 'taken', seminars: { added: 4, already: 0 }, already: 0, conflicts: 0 },
    { status: 'refused', code: 'foreign' },
  ]);
  expect((await kit('list', '--data', at('tong-hop'))).out).toHaveLength(8);
  expect((await kit('verify', '--data', at('tong-hop'))).out).toEqual([`${at('tong-hop')}: sound`]);
  // Reading another laptop's folder leaves nothing in it.
  expect(readdirSync(at('b')).filter((name) => /-(wal|shm)$/.test(name))).toEqual([]);
});

test.each([['--json'], []])(
  'a disk that fills up in the middle: what was taken and what was not is told %s',
  async (...json) => {
    const dir = tempDir();
    const at = (name: string): string => join(dir, name);
    for (const name of ['a', 'b', 'c'])
      await kit('simulate', '--data', at(name), '--seminars', '1', '--seed', name);
    fullAfterFirst(at('tong-hop'));
    const all = await kit('merge', '--data', at('tong-hop'), at('a'), at('b'), at('c'), ...json);
    expect(all.code).toBe(1);
    expect(all.err).toEqual([expect.stringContaining('The disk is full')]);
    if (json.length > 0)
      expect(JSON.parse(all.out.join('\n'))).toMatchObject([
        { status: 'taken', path: at('a'), seminars: { added: 1 } },
        { status: 'stopped', code: 'disk-full', left: 2 },
      ]);
    else expect(all.out).toEqual([expect.stringContaining('1 new seminars'), '2 of 3 not taken']);
    expect((await kit('list', '--data', at('tong-hop'))).out).toHaveLength(1);
  },
);

test('a bundle of a laptop that lost the time is taken, and the day is called in question', async () => {
  const dir = tempDir();
  const at = (name: string): string => join(dir, name);
  const onDay = (day: string): void =>
    void vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T08:00:00`) });
  onTestFinished(() => void vi.useRealTimers());
  await kit('simulate', '--data', at('a'), '--seminars', '2', '--seed', 'a');
  const merged = async (): Promise<string[]> =>
    (await kit('merge', '--data', at('tong-hop'), at('a.kmm'))).out;
  onDay('1970-01-01');
  expect(await kit('bundle', '--data', at('a'), '--out', at('a.kmm'))).toMatchObject({ code: 0, err: [] });
  expect(await merged()).toEqual([
    expect.stringContaining('2 new seminars'),
    expect.stringContaining('1970-01-01 here: the date on this computer may be wrong'),
  ]);
  onDay('2026-11-27');
  expect((await merged())[1]).toMatch(/made on 1970-01-01.*the laptop that made it may be wrong/);
  onDay('2099-12-31');
  await kit('bundle', '--data', at('a'), '--out', at('a.kmm'));
  onDay('2026-11-27');
  expect((await merged())[1]).toMatch(/made on 2099-12-31, and today is 2026-11-27 here.*check both/);
});

test('wrong use is one line and exit code 2', async () => {
  const dir = tempDir();
  expect((await kit('merge', '--data', dir)).code).toBe(2);
  expect((await kit('bundle', '--data', dir)).code).toBe(2);
  const nowhere = await kit('bundle', '--data', join(dir, 'khong-co'), '--out', join(dir, 'x.kmm'));
  expect(nowhere).toMatchObject({ code: 2, err: [expect.stringContaining('there is no such folder')] });
  expect(existsSync(join(dir, 'khong-co'))).toBe(false);
  const unknown = await kit('bundle', '--data', dir, '--out', join(dir, 'x.kmm'), '--seminar', 'khong-co');
  expect(unknown).toMatchObject({ code: 1, err: [expect.stringContaining('no seminar khong-co')] });
  expect(existsSync(join(dir, 'x.kmm'))).toBe(false);
});
