import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Fact, NO_SEMINAR } from '../../../electron/contract/archive.ts';
import type { School } from '../../../electron/contract/setup.ts';
import { writeBackup } from '../../../electron/core/archive/backup.ts';
import { appendFacts, readFactsOfKind } from '../../../electron/core/archive/store.ts';
import { mergeAll } from '../../../electron/core/exchange/merge-all.ts';
import { keepPlan, planProgress } from '../../../electron/core/exchange/plan/store.ts';
import {
  canonicalSchools,
  joinSchools,
  readAliases,
  undoAlias,
} from '../../../electron/core/exchange/schools/aliases.ts';
import { askAgain, keepApart, schoolsState } from '../../../electron/core/exchange/schools/state.ts';
import { seminarBody, seminarFact, tempArchive, tempDir } from '../archive/fixtures.ts';

const school = (name: string): School => ({ ...seminarBody.school, name });
const [ban, bna, mai] = [school('THCS Hoa Ban'), school('THCS Hoa Bna'), school('THCS Hoa Mai')];

const aliasFact = (from: School, to: School): Fact => ({
  ...{ id: randomUUID(), seminar: NO_SEMINAR, parent: null, simulated: false },
  kind: 'alias',
  body: { from, to },
});

/** An archive with one seminar in a school whose name was typed wrong, and a plan that has it right. */
function planned() {
  const archive = tempArchive();
  appendFacts(archive.db, [seminarFact({}, { school: bna })]);
  const row = { school: 'THCS Hoa Ban', commune: 'Xã Mường Kim', province: 'Lai Châu', trainer: '' };
  keepPlan(archive.db, 'ke-hoach.xlsx', [{ ...row, date: seminarBody.date }], '2026-11-27');
  return archive;
}

const heldIn = (db: Parameters<typeof planProgress>[0]): number | undefined =>
  planProgress(db, '2026-11-27')?.seminars.held;

describe('the plan', () => {
  test('is replaced by the next one', () => {
    const { db } = planned();
    keepPlan(db, 'thang-12.csv', [], '2026-12-01');
    expect(planProgress(db, '2026-12-01')).toMatchObject({ name: 'thang-12.csv', rows: [] });
  });

  test('is not there before one was taken in', () => {
    expect(planProgress(tempArchive().db, '2026-11-27')).toBeNull();
  });

  test('finds a seminar by its school once both names are said to be one, and not after that is undone', () => {
    const { db } = planned();
    expect(heldIn(db)).toBe(0);
    const [asked] = schoolsState(db).suggestions;
    expect([asked?.a.school.name, asked?.b.school.name]).toEqual(['THCS Hoa Ban', 'THCS Hoa Bna']);
    joinSchools(db, bna, ban);
    expect(heldIn(db)).toBe(1);
    expect(schoolsState(db).suggestions).toEqual([]);
    undoAlias(db, readAliases(db)[0]?.id ?? '');
    expect(heldIn(db)).toBe(0);
    expect(schoolsState(db)).toMatchObject({ aliases: [], suggestions: [asked] });
  });
});

describe('aliases', () => {
  test('are facts of no seminar, and undoing adds a fact and deletes none', () => {
    const { db } = planned();
    joinSchools(db, bna, ban);
    undoAlias(db, readAliases(db)[0]?.id ?? '');
    const facts = readFactsOfKind(db, 'alias');
    expect(facts.map(({ seminar, simulated }) => [seminar, simulated])).toEqual([
      [NO_SEMINAR, false],
      [NO_SEMINAR, false],
    ]);
    expect(() => undoAlias(db, facts[0]?.id ?? '')).toThrow('in the meantime');
  });

  test('of a simulated archive are simulated', () => {
    const { db } = tempArchive();
    appendFacts(db, [seminarFact({ simulated: true })]);
    joinSchools(db, bna, ban);
    expect(readFactsOfKind(db, 'alias')[0]?.simulated).toBe(true);
  });

  test('come in with a backup and with the data folder of another laptop, once', async () => {
    const { db, dir } = planned();
    joinSchools(db, bna, ban);
    const backup = join(tempDir(), 'kit.db');
    writeBackup(db, backup);
    for (const path of [backup, dir]) {
      const other = tempArchive().db;
      await mergeAll(other, [path, path]);
      expect(canonicalSchools(other)(bna).school.name).toBe('THCS Hoa Ban');
      expect(readAliases(other)).toEqual(readAliases(db));
    }
  });

  test('that disagree do not count, are shown, and are settled by saying it again', () => {
    const { db } = planned();
    appendFacts(db, [aliasFact(bna, ban), aliasFact(bna, mai)]);
    expect(readAliases(db).map(({ counts }) => counts)).toEqual([false, false]);
    expect(canonicalSchools(db)(bna).school.name).toBe('THCS Hoa Bna');
    expect(schoolsState(db).suggestions).toHaveLength(1);
    joinSchools(db, bna, ban);
    expect(readAliases(db)).toMatchObject([{ to: ban, counts: true }]);
  });

  test('that say the same on two laptops count', () => {
    const { db } = planned();
    appendFacts(db, [aliasFact(bna, ban), aliasFact(school('Trường THCS Hoa Bna'), ban)]);
    expect(canonicalSchools(db)(bna).school.name).toBe('THCS Hoa Ban');
  });

  test('of what is one school already are refused, so that no circle is made', () => {
    const { db } = planned();
    joinSchools(db, bna, ban);
    expect(() => joinSchools(db, ban, bna)).toThrow('one school already');
  });
});

test('two schools are not asked about again until somebody wants to be asked', () => {
  const { db } = planned();
  keepApart(db, bna, ban);
  keepApart(db, ban, bna);
  expect(schoolsState(db)).toMatchObject({ suggestions: [], apart: 1 });
  askAgain(db);
  expect(schoolsState(db)).toMatchObject({ apart: 0 });
  expect(schoolsState(db).suggestions).toHaveLength(1);
});

test('a row without a commune is asked about only where its name does not tell which school it is', () => {
  const { db } = tempArchive();
  appendFacts(db, [seminarFact({}, { school: ban })]);
  const row = { school: 'Trường THCS Hoa Ban', commune: '', province: '', trainer: '', date: null };
  keepPlan(db, 'ke-hoach.xlsx', [row], '2026-11-27');
  expect(heldIn(db)).toBe(1);
  expect(schoolsState(db).suggestions).toEqual([]);
  const other = { ...ban, communeCode: '', communeName: 'Xã Bản Bo' };
  appendFacts(db, [seminarFact({}, { school: other })]);
  expect(planProgress(db, '2026-11-27')).toMatchObject({ seminars: { held: 0 }, unclear: 1 });
  expect(schoolsState(db).suggestions).toHaveLength(2);
  joinSchools(db, { ...ban, name: row.school, communeCode: '', communeName: '', provinceName: '' }, other);
  expect(planProgress(db, '2026-11-27')).toMatchObject({ seminars: { held: 1 }, unclear: 0 });
});
