import { expect, test } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { filesWith } from './data-files.ts';
import { closedSeminar, seminarBody, tempDir } from './fixtures.ts';

async function kit(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('without --yes it only lists, with it the receipt is printed and no byte is left', async () => {
  const dir = tempDir();
  const going = closedSeminar(
    {},
    { date: '2020-01-02', school: { ...seminarBody.school, name: 'THCS Mây' } },
  );
  const db = openArchive(dir);
  appendFacts(db, [...going, ...closedSeminar()]);
  db.close();
  const args = ['purge', '--data', dir, '--before', '2021-01-01', '--reason', 'Quá hạn'];

  const preview = await kit(...args);
  expect(preview).toMatchObject({ code: 0, out: expect.stringContaining('1 seminars, 5 facts') });
  expect(preview.out).toContain('say --yes');
  expect(filesWith(dir, 'THCS Mây')).toEqual(['kit.db']);

  const done = await kit(...args, '--yes');
  expect(done.out).toMatch(/Seminars deleted: 1\n {2}1\. 2020-01-02, THCS Mây, Mường Kim\nRecords: 5/);
  expect(done.out).toMatch(/SHA-256\): [0-9a-f]{64}/);
  expect(filesWith(dir, 'THCS Mây')).toEqual([]);
  expect((await kit('list', '--data', dir)).out.split('\n')).toHaveLength(1);
  expect((await kit('verify', '--data', dir)).code).toBe(0);
  expect((await kit(...args, '--yes')).out).toContain('0 seminars');
});

test('wrong use is one line and exit code 2', async () => {
  const dir = tempDir();
  const wrong = async (...args: string[]): Promise<string> => {
    const { code, err } = await kit('purge', '--data', dir, ...args);
    expect(code).toBe(2);
    return err;
  };
  expect(await wrong()).toContain('say what to delete');
  expect(await wrong('--practice', '--before', '2021-01-01')).toContain('say what to delete');
  expect(await wrong('--before', '1.1.2021')).toContain('is no day');
  expect(await wrong('--seminar', 'x')).toContain('by its id');
  expect(await wrong('--practice', '--reason', 'x'.repeat(401))).toContain('400');
  const nowhere = await kit('purge', '--data', `${dir}/khong-co`, '--practice');
  expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining('no such folder') });
});
