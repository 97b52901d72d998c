import { closeSync, linkSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Fact } from '../../../electron/contract/archive.ts';
import { backUpDaily, writeBackup } from '../../../electron/core/archive/backup.ts';
import { openWritable, type WritableDb } from '../../../electron/core/archive/database.ts';
import { installationId } from '../../../electron/core/archive/installation.ts';
import { openArchive, openArchiveReadOnly } from '../../../electron/core/archive/open.ts';
import { type Holder, type PurgeOrder, type PurgeStep, purge } from '../../../electron/core/archive/purge.ts';
import { previewPurge } from '../../../electron/core/archive/purge-choice.ts';
import { replaceFile } from '../../../electron/core/archive/rebuild.ts';
import { listSeminars } from '../../../electron/core/archive/seminars.ts';
import { readSettings, writeSetting } from '../../../electron/core/archive/settings.ts';
import { appendFacts, holdsRealFacts } from '../../../electron/core/archive/store.ts';
import { hasLost, keepImport } from '../../../electron/core/exchange/imports.ts';
import { mergeAll } from '../../../electron/core/exchange/merge-all.ts';
import { keepPlan } from '../../../electron/core/exchange/plan/store.ts';
import { joinSchools } from '../../../electron/core/exchange/schools/aliases.ts';
import { verifyArchive } from '../../../electron/core/exchange/verify.ts';
import { filesWith } from './data-files.ts';
import { closedSeminar, contentFact, handedIn, purgeFact, seminarBody, tempDir } from './fixtures.ts';

const MARKER = 'Trường Bí Mật';
const DAY = '2026-11-27';

const secret = (given: Parameters<typeof closedSeminar>[0] = {}): Fact[] => {
  const facts = closedSeminar(given, {
    date: '2024-03-01',
    school: { ...seminarBody.school, name: MARKER },
  }).filter(({ kind }) => kind !== 'content');
  return [...facts, contentFact({ ...given, seminar: facts[0]?.seminar as string }, { words: MARKER })];
};
const idOf = (facts: readonly Fact[]): string => facts[0]?.seminar as string;

/** An archive that can be closed and opened again, closed with the test. */
function held(dir = tempDir()): Holder & { db: WritableDb } {
  const holder = { dir, db: openArchive(dir) };
  onTestFinished(() => holder.db?.close());
  return holder;
}

/** A seminar to be deleted and one to be kept, with the copies that the kit makes beside them. */
function filled() {
  const holder = held();
  const { db, dir } = holder;
  const [going, staying] = [secret(), closedSeminar()];
  appendFacts(db, [...going, ...staying]);
  writeSetting(db, 'recent', {
    schools: [{ ...seminarBody.school, name: MARKER }, seminarBody.school],
    last: { school: { ...seminarBody.school, name: MARKER } },
  });
  installationId(db, dir);
  backUpDaily(db, dir, '2026-11-20');
  backUpDaily(db, dir, DAY);
  writeBackup(db, join(dir, 'kit.db.before-v2'));
  return { holder, going, staying };
}

const order = (given: Partial<PurgeOrder> = {}): PurgeOrder => ({
  choice: { by: 'before', day: '2025-01-01' },
  ...{ seminars: 1, reason: 'Quá hạn', day: DAY, ...given },
});

describe('a purge', () => {
  test('takes every byte of a seminar out of the data folder, and leaves all else as it was', async () => {
    const { holder, going, staying } = filled();
    const { dir } = holder;
    const installation = installationId(holder.db, dir);
    const before = holder.db.all('SELECT * FROM facts WHERE seminar = ?', idOf(staying));
    const schema = 'SELECT type, name, sql FROM sqlite_schema ORDER BY name';
    const made = holder.db.all(schema);
    expect(filesWith(dir, MARKER)).toEqual(
      expect.arrayContaining([`backups/kit-${DAY}.db`, 'backups/kit-2026-11-20.db', 'kit.db.before-v2']),
    );
    expect(filesWith(dir, MARKER).some((name) => /^kit\.db(-wal)?$/.test(name))).toBe(true);

    const receipt = purge(holder, order());
    expect(receipt).toMatchObject({
      ...{ choice: 'before', facts: going.length, responses: 0, reason: 'Quá hạn', day: DAY },
      seminars: [{ id: idOf(going), school: MARKER, date: '2024-03-01' }],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      copies: { rewritten: 3, deleted: 0 },
    });
    expect(filesWith(dir, MARKER)).toEqual([]);
    expect(holder.db.all('SELECT * FROM facts WHERE seminar = ?', idOf(staying))).toEqual(before);
    expect(holder.db.all(schema)).toEqual(made);
    expect(() => holder.db.exec('DELETE FROM facts')).toThrow(/append-only/);
    expect(listSeminars(holder.db).map(({ id }) => id)).toEqual([idOf(staying)]);
    expect(readSettings(holder.db).recent).toEqual({ schools: [seminarBody.school], last: null });
    expect(installationId(holder.db, dir)).toBe(installation);
    expect(await verifyArchive(dir)).toEqual([]);
    holder.db.close();
    holder.db = openArchive(dir);
    expect(filesWith(dir, MARKER)).toEqual([]);
    expect(readdirSync(dir).sort()).toEqual(expect.not.arrayContaining([expect.stringMatching(/\.part$/)]));
  });

  test('keeps tables that it does not know, with their rows', () => {
    const { holder } = filled();
    holder.db.exec(
      `CREATE TABLE later (n INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, twice TEXT AS (name || name));
       CREATE INDEX later_by_name ON later (name); CREATE VIEW names AS SELECT name FROM later;
       INSERT INTO later (name) VALUES ('a'), ('b'); DELETE FROM later WHERE name = 'a';`,
    );
    purge(holder, order());
    expect(holder.db.all('SELECT * FROM later')).toEqual([{ n: 2, name: 'b', twice: 'bb' }]);
    expect(holder.db.all('SELECT name FROM names')).toEqual([{ name: 'b' }]);
    holder.db.run("INSERT INTO later (name) VALUES ('c')");
    expect(holder.db.get('SELECT max(n) AS n FROM later')).toEqual({ n: 3 });
  });

  test('forgets what came in with nothing but what is deleted', () => {
    const { holder, going, staying } = filled();
    // Only the columns that matter.
    holder.db.exec(
      'DROP TABLE IF EXISTS imports; CREATE TABLE imports (id TEXT PRIMARY KEY, seminars TEXT NOT NULL)',
    );
    const rows = { all: [idOf(going)], some: [idOf(going), idOf(staying)], none: [] };
    for (const [id, seminars] of Object.entries(rows))
      holder.db.run('INSERT INTO imports (id, seminars) VALUES (?, ?)', id, JSON.stringify(seminars));
    purge(holder, order());
    expect(holder.db.all('SELECT id FROM imports ORDER BY id')).toEqual([{ id: 'none' }, { id: 'some' }]);
  });

  test('forgets who held what is deleted, also where more came in with it, and looks at that bundle again', () => {
    const { holder, staying } = filled();
    const lan = closedSeminar({}, { date: '2024-03-01', trainer: 'Cô Lan' });
    appendFacts(holder.db, lan);
    const seminars = [idOf(lan), idOf(staying)];
    const fingerprint = 'f'.repeat(64);
    keepImport(holder.db, handedIn({ seminars, trainers: ['Báo cáo viên', 'Cô Lan'], fingerprint }));
    keepImport(holder.db, handedIn({ seminars: [idOf(staying)], trainers: ['Ai đó'] }));
    purge(holder, order({ seminars: 2 }));
    const rows = holder.db.all('SELECT trainers, seminars FROM imports ORDER BY trainers');
    expect(rows.map(({ trainers }) => JSON.parse(String(trainers)))).toEqual([['Ai đó'], ['Báo cáo viên']]);
    expect(filesWith(holder.dir, 'Cô Lan')).toEqual([]);
    expect(hasLost(holder.db, fingerprint)).toBe(true);
  });

  test('says in how many rows of the plan and answers about names the school stays written', () => {
    const { holder } = filled();
    const { db } = holder;
    const place = { commune: 'Xã Mường Kim', province: 'Lai Châu', date: null, trainer: '' };
    keepPlan(
      db,
      'a.csv',
      [
        { school: MARKER, ...place },
        { school: 'THCS Hoa Ban', ...place },
      ],
      DAY,
    );
    joinSchools(db, { ...seminarBody.school, name: 'Bí Mất' }, { ...seminarBody.school, name: MARKER });
    expect(previewPurge(db, holder.dir, order().choice).named).toEqual({ plan: 1, aliases: 1 });
    expect(purge(holder, order()).named).toEqual({ plan: 1, aliases: 1 });
  });

  test('tells of each file before it is written anew, and that the old ones were overwritten', () => {
    const { holder } = filled();
    const told: string[] = [];
    const receipt = purge(holder, order(), undefined, ({ at, of }) => told.push(`${at}/${of}`));
    expect(told).toEqual(['1/4', '2/4', '3/4', '4/4']);
    expect(receipt.overwritten).toBe(true);
  });

  test('is honoured by what comes in afterwards: an old backup brings nothing back', async () => {
    const { holder, going } = filled();
    const stick = join(tempDir(), 'sao-luu.db');
    writeBackup(holder.db, stick);
    purge(holder, order());
    const [outcome] = await mergeAll(holder.db, [stick]);
    expect(outcome).toMatchObject({ status: 'taken', added: 0, purged: going.length });
    expect(filesWith(holder.dir, MARKER)).toEqual([]);
  });

  test('of another laptop is finished here: what it named still lies in the files', () => {
    const { holder, going } = filled();
    appendFacts(holder.db, [purgeFact({ seminar: idOf(going) })]);
    const choice = { by: 'elsewhere' as const };
    expect(previewPurge(holder.db, holder.dir, choice)).toMatchObject({
      seminars: [{ id: idOf(going), school: MARKER }],
      facts: going.length,
      copies: 3,
    });
    expect(purge(holder, order({ choice })).sha256).not.toBeNull();
    expect(filesWith(holder.dir, MARKER)).toEqual([]);
    expect(previewPurge(holder.db, holder.dir, choice).seminars).toEqual([]);
  });

  test('of practice leaves an archive that is empty and may become a real one', () => {
    const holder = held();
    const [one, two] = [secret({ simulated: true }), secret({ simulated: true })];
    appendFacts(holder.db, [...one, ...two]);
    backUpDaily(holder.db, holder.dir, DAY);
    purge(holder, order({ choice: { by: 'seminars', ids: [idOf(one)] } }));
    const choice = { by: 'practice' as const };
    expect(previewPurge(holder.db, holder.dir, choice).seminars).toHaveLength(2);
    expect(purge(holder, order({ choice, seminars: 2 })).sha256).toBeNull();
    expect(holder.db.all('SELECT * FROM facts')).toEqual([]);
    expect(filesWith(holder.dir, MARKER)).toEqual([]);
    expect(holdsRealFacts(holder.db)).toBe(false);
  });

  test('deletes a copy that cannot be written anew, after a fresh backup', () => {
    const { holder } = filled();
    const old = join(holder.dir, 'backups', 'kit-2026-11-20.db');
    writeFileSync(old, `SQLite format 3\0${MARKER}`);
    expect(purge(holder, order()).copies).toEqual({ rewritten: 2, deleted: 1 });
    expect(filesWith(holder.dir, MARKER)).toEqual([]);
    expect(readdirSync(join(holder.dir, 'backups'))).toEqual([`kit-${DAY}.db`]);
  });

  test('is refused where the list has changed since it was looked at, or a seminar is not there', () => {
    const { holder } = filled();
    const facts = holder.db.all('SELECT * FROM facts');
    expect(() => purge(holder, order({ seminars: 2 }))).toThrow(
      expect.objectContaining({ code: 'outdated' }),
    );
    const choice = { by: 'seminars' as const, ids: ['11111111-1111-4111-8111-111111111111'] };
    expect(() => purge(holder, order({ choice }))).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(holder.db.all('SELECT * FROM facts')).toEqual(facts);
  });

  test('waits while another program reads the archive; what is deleted no longer counts, and the next run ends it', () => {
    const { holder } = filled();
    const reader = openArchiveReadOnly(holder.dir);
    reader.all('SELECT 1 FROM facts');
    expect(() => purge(holder, order())).toThrow(expect.objectContaining({ code: 'busy' }));
    reader.close();
    holder.db = openArchive(holder.dir);
    expect(listSeminars(holder.db)).toHaveLength(1);
    purge(holder, order({ choice: { by: 'elsewhere' } }));
    expect(filesWith(holder.dir, MARKER)).toEqual([]);
  });

  test.each<PurgeStep>(['marked', 'rebuilt', 'closed', 'replaced', 'copied'])(
    'that fails after "%s" leaves a whole archive, and the next run ends it',
    async (step) => {
      const { holder, staying } = filled();
      const fail = (at: PurgeStep): void => {
        if (at === step) throw new Error('power cut');
      };
      expect(() => purge(holder, order(), fail)).toThrow('power cut');
      holder.db ??= openArchive(holder.dir);
      expect(await verifyArchive(holder.dir)).toEqual([]);
      expect(listSeminars(holder.db).map(({ id }) => id)).toEqual([idOf(staying)]);
      const choice = { by: 'elsewhere' as const };
      const { seminars } = previewPurge(holder.db, holder.dir, choice);
      if (seminars.length > 0) purge(holder, order({ choice, seminars: 1 }));
      expect(filesWith(holder.dir, MARKER)).toEqual([]);
    },
  );
});

test('a file that was never an archive is not written anew', () => {
  const dir = tempDir();
  openWritable(join(dir, 'kit.db')).close();
  const holder = held(dir);
  expect(() => purge(holder, order())).toThrow(expect.objectContaining({ code: 'outdated' }));
});

describe.each([
  ['Unix', false],
  ['Windows', true],
])('a file that is replaced as on %s', (_, windows) => {
  const files = () => {
    const dir = tempDir();
    const [path, draft] = [join(dir, 'kit.db'), join(dir, '.kit.db.0.part')];
    writeFileSync(path, MARKER);
    writeFileSync(draft, 'mới');
    return { dir, path, draft };
  };

  test('is overwritten, and leaves nothing beside the new one', () => {
    const { dir, path, draft } = files();
    const old = openSync(path, 'r');
    expect(replaceFile(draft, path, windows)).toBe(true);
    expect(readFileSync(old, 'utf8')).toBe('');
    closeSync(old);
    expect(readFileSync(path, 'utf8')).toBe('mới');
    expect(readdirSync(dir)).toEqual(['kit.db']);
  });

  test('is left alone where somebody else has a name for it', () => {
    const { dir, path, draft } = files();
    linkSync(path, join(dir, 'cua-nguoi-khac'));
    expect(replaceFile(draft, path, windows)).toBe(false);
    expect(readFileSync(join(dir, 'cua-nguoi-khac'), 'utf8')).toBe(MARKER);
    expect(readdirSync(dir).sort()).toEqual(['cua-nguoi-khac', 'kit.db']);
  });
});
