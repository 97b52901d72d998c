import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import {
  NO_FILTERS,
  ROLLUP_BY,
  type Rollup,
  type RollupBy,
  type RollupFilters,
} from '../../../electron/contract/rollup.ts';
import type { WritableDb } from '../../../electron/core/archive/database.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { openSpool } from '../../../electron/core/exchange/dataset/spool.ts';
import { DATA_TABLES } from '../../../electron/core/exchange/dataset/tables.ts';
import { viewsSql } from '../../../electron/core/exchange/dataset/views.ts';
import { type DatasetOrder, writeDataset } from '../../../electron/core/exchange/dataset/write.ts';
import { buildRollup } from '../../../electron/core/exchange/rollup/build.ts';
import { tempArchive, tempDir } from '../archive/fixtures.ts';
import { fillSimulated, hardFacts } from './dataset-archive.ts';
import { askedLists, askedNumbers, choose, listsOf, numbersOf } from './dataset-numbers.ts';
import { type Ask, openDataset } from './duck.ts';
import { failing } from './faults.ts';
import { type HandsOf, seminarOf } from './rollup-archive.ts';

const ORDER: DatasetOrder = { locale: 'vi', filters: NO_FILTERS, today: '2026-10-20', kit: '0.1.0' };

const written = (db: WritableDb, order: Partial<DatasetOrder> = {}, out = tempDir()): string =>
  writeDataset(db, { ...ORDER, ...order }, out) ?? '';

const rolled = (db: WritableDb, by: readonly RollupBy[], filters: Partial<RollupFilters> = {}): Rollup =>
  buildRollup(db, { locale: 'vi', by, filters: { ...NO_FILTERS, ...filters }, today: ORDER.today });

/** Not parted, parted by each word, by each with the one after it and by all. */
const MANY_BY: RollupBy[][] = [
  [],
  ...ROLLUP_BY.map((word) => [word]),
  ...ROLLUP_BY.slice(1).map((word, at) => [ROLLUP_BY[at] ?? word, word]),
  [...ROLLUP_BY],
];

const FILTERS: Partial<RollupFilters>[] = [
  { from: '2026-09-08' },
  { to: '2026-01-31' },
  { from: '2025-11-01', to: '2026-09-07', audience: 'student' },
  { province: 'Lào Cai' },
  { commune: 'Bảo Yên', audience: 'parent' },
  { school: 'THCS Một' },
  { programme: 'thcs-45' },
  { audience: 'teacher' },
];

const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();

describe('the views of the data set', () => {
  it('give every number of the roll-up, parted by each word, by two and by all', async () => {
    const { db } = tempArchive();
    fillSimulated(db, 20);
    const ask = await openDataset(written(db), true);
    let compared = 0;
    for (const by of MANY_BY) {
      const expected = numbersOf(rolled(db, by));
      expect(await askedNumbers(ask, by), by.join()).toEqual(expected);
      for (const [name, lines] of Object.entries(expected)) expect(lines.length, name).toBeGreaterThan(0);
      compared += Object.values(expected).flat().length;
    }
    // Else it would be equal because there is nothing.
    expect(compared).toBeGreaterThan(5_000);
    expect(await askedLists(ask)).toEqual(listsOf(rolled(db, [])));
    const rollup = rolled(db, []);
    expect(await ask('FROM dataset')).toMatchObject([
      {
        ...{ simulated: true, unsettled: 1, seminars: rollup.seminars.count, smallest_group: 10 },
        ...{ schools_held: rollup.schools.plan?.held, schools_planned: 2, communes_planned: 1 },
        seminars_held: rollup.seminars.plan?.held,
      },
    ]);
  }, 300_000);

  it('give them of a part of the seminars, chosen by a view or when the data set is written', async () => {
    const { db } = tempArchive();
    fillSimulated(db, 12);
    const ask = await openDataset(written(db), true);
    for (const some of FILTERS) {
      const filters = { ...NO_FILTERS, ...some };
      await choose(ask, filters);
      const only = await openDataset(written(db, { filters }), true);
      for (const [views, by] of [
        [ask, ['province', 'audience']],
        [only, ['school', 'audience']],
      ] satisfies [Ask, RollupBy[]][]) {
        const rollup = rolled(db, by, filters);
        expect(rollup.seminars.count).toBeGreaterThan(0);
        expect(await askedNumbers(views, by), JSON.stringify(some)).toEqual(numbersOf(rollup));
      }
      const rollup = rolled(db, [], filters);
      expect(await askedLists(ask)).toEqual(listsOf(rollup));
      expect(await only('FROM dataset')).toMatchObject([
        { unsettled: rollup.unsettled, seminars_held: null },
      ]);
    }
  }, 300_000);

  it('look only at groups of the size asked for', async () => {
    const { db } = tempArchive();
    fillSimulated(db, 12);
    const ask = await openDataset(written(db, { smallestGroup: 30 }), true);
    const rollup = buildRollup(db, { ...ORDER, by: ['school'], smallestGroup: 30 });
    expect(await askedNumbers(ask, ['school'])).toEqual(numbersOf(rollup));
    expect(await ask('SELECT min(answers) AS least FROM items')).toEqual([{ least: 30 }]);
  });
});

describe('the data set', () => {
  it('parts its tables by province and month in names that every file system keeps', () => {
    const { db } = tempArchive();
    appendFacts(db, hardFacts(false));
    const dir = written(db);
    expect(dir.endsWith('/du-lieu_1970-01-01_2026-10-01')).toBe(true);
    const files = filesIn(dir);
    expect(files.filter((file) => file.startsWith('seminars/'))).toEqual([
      'seminars/province=lao-cai/month=2026-09/part-0.parquet',
      'seminars/province=lao-cai/month=2026-10/part-0.parquet',
      'seminars/province=son-la/month=2026-09/part-0.parquet',
      'seminars/province=unknown/month=1970-01/part-0.parquet',
    ]);
    for (const { name } of DATA_TABLES) expect(files.some((file) => file.startsWith(`${name}/`))).toBe(true);
    for (const file of files) expect(file).toMatch(/^[A-Za-z0-9_./=-]{1,100}$/);
    for (const file of files) expect(file.split('/').every((part) => !/[. ]$/.test(part))).toBe(true);
  });

  it('marks simulated seminars by a column and in the names of folder and files', async () => {
    const { db } = tempArchive();
    appendFacts(db, hardFacts(true));
    const dir = written(db);
    expect(dir).toContain('/mo-phong_du-lieu_');
    const parquet = filesIn(dir).filter((file) => file.endsWith('.parquet'));
    expect(parquet.every((file) => file.endsWith('/mo-phong_part-0.parquet'))).toBe(true);
    const ask = await openDataset(dir);
    for (const { name } of DATA_TABLES.filter(({ columns }) =>
      columns.some((each) => each.name === 'simulated'),
    ))
      expect(await ask(`SELECT count(*)::INTEGER AS real FROM ${name} WHERE NOT simulated`)).toEqual([
        { real: 0 },
      ]);
    expect(readFileSync(join(dir, 'SCHEMA.md'), 'utf8')).toContain('Dữ liệu mô phỏng');
  });

  it('holds nothing of small groups, and no word that somebody typed about the class', async () => {
    const { db } = tempArchive();
    appendFacts(db, hardFacts(false));
    const ask = await openDataset(written(db));
    const small = "seminar = '00000003-0000-4000-8000-000000000000'";
    expect(await ask(`SELECT respondents, left_out FROM forms WHERE ${small}`)).toEqual([
      { respondents: null, left_out: true },
      { respondents: null, left_out: true },
    ]);
    for (const table of ['items', 'options']) expect(await ask(`FROM ${table} WHERE ${small}`)).toEqual([]);
    // Where all chose one option the report prints a range, and so does this.
    const near = await ask(`SELECT option, count, low, high FROM options JOIN forms USING (seminar, form_no)
      WHERE options.seminar = '00000004-0000-4000-8000-000000000000' AND moment = 'opening' ORDER BY position`);
    expect(near.map(({ count }) => count)).toEqual([null, null, null]);
    expect(near.every(({ low, high }) => Number(low) < Number(high))).toBe(true);
    const tables = await Promise.all(DATA_TABLES.map(({ name }) => ask(`FROM ${name}`)));
    expect(JSON.stringify(tables)).not.toMatch(/Báo cáo viên|Các em hăng hái|6A|07:45/);
  });

  it('is the same, byte for byte, each time it is written', () => {
    const { db } = tempArchive();
    appendFacts(db, hardFacts(false));
    const [one, other] = [written(db), written(db)];
    expect(filesIn(one)).toEqual(filesIn(other));
    for (const file of filesIn(one))
      expect(readFileSync(join(one, file)).equals(readFileSync(join(other, file)))).toBe(true);
  });

  it('does not differ where seminars differ only in what their reports withhold', () => {
    const place = { province: 'Lào Cai', commune: 'Bảo Yên', programme: 'thcs-45', date: '2026-09-07' };
    const setOf = (...hands: HandsOf['counts'][]): Buffer[] => {
      const { db } = tempArchive();
      hands.forEach((counts, at) => {
        const seminar = `0000000${at + 1}-0000-4000-8000-000000000000`;
        appendFacts(
          db,
          seminarOf(seminar, { ...place, school: `THCS ${at}`, hands: [{ role: 'student', counts }] }),
        );
      });
      const dir = written(db);
      return filesIn(dir).map((file) => readFileSync(join(dir, file)));
    };
    // Nine pupils; thirty of one mind, or all but one of them; far from both, as everywhere.
    const one = setOf([9, 0, 0], [30, 0, 0], [20, 10, 20]);
    expect(setOf([2, 3, 4], [29, 1, 0], [20, 10, 20])).toEqual(one);
    expect(setOf([9, 0, 0], [30, 0, 0], [20, 11, 19])).not.toEqual(one);
  });

  it('keeps every row whatever number of them may wait in memory', async () => {
    const dir = tempDir();
    const spool = openSpool(dir, 'part-0.parquet', 100);
    for (let df = 0; df < 10_000; df += 1) {
      spool.add('quantiles', '', { df, t: df / 3 });
      const group = {
        seminar: String(df),
        simulated: false,
        group_no: df,
        role: 'student',
        age_band: '12-15',
      };
      spool.add('attendance', `province=p${df % 7}/month=2026-09`, { ...group, enrolled: null, present: df });
    }
    spool.end();
    writeFileSync(join(dir, 'views.sql'), viewsSql());
    const ask = await openDataset(dir);
    expect(
      await ask(`SELECT count(*)::INTEGER AS n, count(DISTINCT df)::INTEGER AS each, sum(df)::INTEGER AS sum
        FROM quantiles WHERE t = df / 3`),
    ).toEqual([{ n: 10_000, each: 10_000, sum: 49_995_000 }]);
    expect(
      await ask(`SELECT count(*)::INTEGER AS n, count(enrolled)::INTEGER AS enrolled
        FROM attendance WHERE province = 'p' || group_no % 7 AND present = group_no`),
    ).toEqual([{ n: 10_000, enrolled: 0 }]);
  });

  it('explains every column of every table in the language asked for', async () => {
    const { db } = tempArchive();
    appendFacts(db, hardFacts(false));
    for (const locale of ['vi', 'en', 'uk'] as const) {
      const dir = written(db, { locale });
      const schema = readFileSync(join(dir, 'SCHEMA.md'), 'utf8');
      const ask = await openDataset(dir);
      for (const { name, columns } of DATA_TABLES) {
        const there = (await ask(`DESCRIBE ${name}`)).map((row) => String(row.column_name));
        const partitions = ['province', 'month'];
        expect(there.filter((each) => !partitions.includes(each))).toEqual(columns.map((each) => each.name));
        for (const each of columns) expect(schema).toContain(`| \`${each.name}\` |`);
        for (const each of columns) expect(each.meaning[locale].normalize('NFC')).toBe(each.meaning[locale]);
      }
    }
  });
});

describe('writing the data set', () => {
  it('takes the place of one that the kit wrote, and of nothing else', () => {
    const { db } = tempArchive();
    appendFacts(db, hardFacts(false));
    const out = tempDir();
    const dir = written(db, {}, out);
    expect(written(db, {}, out)).toBe(dir);
    writeFileSync(join(dir, 'notes.txt'), 'mine');
    expect(() => written(db, {}, out)).toThrow(/something else lies there/);
    expect(readFileSync(join(dir, 'notes.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(out)).toHaveLength(1);
    const foreign = tempDir();
    mkdirSync(join(foreign, 'du-lieu_1970-01-01_2026-10-01'));
    expect(() => written(db, {}, foreign)).toThrow(/something else lies there/);
    expect(readdirSync(foreign)).toEqual(['du-lieu_1970-01-01_2026-10-01']);
  });

  it('leaves nothing behind where nothing fits or the folder is gone', () => {
    const { db } = tempArchive();
    appendFacts(db, hardFacts(false));
    const out = tempDir();
    expect(writeDataset(db, { ...ORDER, filters: { ...NO_FILTERS, from: '2030-01-01' } }, out)).toBeNull();
    expect(readdirSync(out)).toEqual([]);
    expect(() => written(db, {}, join(out, 'gone'))).toThrow(/It is not there/);
  });

  it.each([
    ['fsyncSync', 'ENOSPC', /The disk is full/],
    ['fsyncSync', 'EIO', /The system reports/],
    ['renameSync', 'EPERM', /open in another program/],
  ] as const)('keeps the old one whole when the medium refuses (%s, %s)', (call, code, sentence) => {
    const { db } = tempArchive();
    appendFacts(db, hardFacts(false));
    const out = tempDir();
    const dir = written(db, {}, out);
    const before = filesIn(out);
    // Small files are put in their places by the same call; what is asked about is the folder.
    const medium = failing([call], code, (first) => call === 'fsyncSync' || first === dir);
    expect(() => written(db, {}, out)).toThrow(sentence);
    medium.mended();
    expect(filesIn(out)).toEqual(before);
    expect(written(db, {}, out)).toBe(dir);
  });

  it('is a format of the roll-up on the command line', async () => {
    const { dir: data, db } = tempArchive();
    appendFacts(db, hardFacts(false));
    const out = join(tempDir(), 'new');
    const said: string[] = [];
    const output = { out: (line: string) => said.push(line), err: (line: string) => said.push(line) };
    const words = ['--data', data, '--out', out, '--format', 'parquet,csv', '--province', 'Lào Cai'];
    expect(await run(['rollup', ...words, '--locale', 'en'], output)).toBe(0);
    expect(said.at(-1)).toBe(join(out, 'dataset_2026-09-07_2026-10-01_lao-cai'));
    expect(said.slice(0, -1).every((line) => line.endsWith('.csv'))).toBe(true);
    const ask = await openDataset(said.at(-1) ?? '');
    expect(await ask('FROM rollup_totals')).toMatchObject([{ seminars: 4 }]);
    expect(await run(['rollup', ...words, '--from', '2030-01-01'], output)).toBe(1);
    expect(said.at(-1)).toMatch(/no seminar that can be counted fits/);
  });
});
