import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { seminarBody, seminarFact, tempDir } from '../archive/fixtures.ts';

/** Runs the kit without windows; lines of both outputs and the exit code. */
async function kit(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

/** A data folder with one seminar, and a plan with a good row for it, one without, and a bad one. */
function planned(): { dir: string; file: string } {
  const dir = tempDir();
  const db = openArchive(dir);
  appendFacts(db, [seminarFact({}, { date: '2026-09-14' })]);
  db.close();
  const file = join(dir, 'ke-hoach.csv');
  const { name, communeName } = seminarBody.school;
  writeFileSync(
    file,
    `Trường,Xã,Ngày\n${name},${communeName},14/09/2026\nTHCS Hoa Mai,Xã Bản Bo,02/01/2026\nTHCS X,,mai\n`,
  );
  return { dir, file };
}

test('what is missing of a plan is listed, and rows that cannot be used are named', async () => {
  const { dir, file } = planned();
  expect(await kit('plan', '--data', dir, '--file', file)).toEqual({
    code: 0,
    out: [
      '2026-01-02  late  THCS Hoa Mai, Xã Bản Bo',
      '1/2 seminars, 1/2 schools, 1/2 communes; 0 seminars in no plan',
    ],
    err: [
      'ke-hoach.csv, row 4, date: "mai" is no date. Write day/month/year, such as 05/02/2026, or leave it empty.',
    ],
  });
  const asJson = await kit('plan', '--data', dir, '--file', file, '--json');
  expect(JSON.parse(asJson.out.join('\n'))).toMatchObject({ schools: { held: 1, planned: 2 } });
});

test('without a plan the verb says how to name one, and what is no plan is refused in one line', async () => {
  const { dir } = planned();
  expect(await kit('plan', '--data', dir)).toMatchObject({
    code: 2,
    err: [expect.stringContaining('--file FILE')],
  });
  const file = join(dir, 'anh.png');
  writeFileSync(file, new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
  expect(await kit('plan', '--data', dir, '--file', file)).toMatchObject({
    code: 1,
    err: [expect.stringContaining('UTF-8')],
  });
});
