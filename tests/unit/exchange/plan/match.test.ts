import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanRow } from '../../../../electron/contract/plan.ts';
import type { School } from '../../../../electron/contract/setup.ts';
import { type Held, matchPlan, rowSchool } from '../../../../electron/core/exchange/plan/match.ts';
import { lookUp, schoolOf } from '../../../../electron/core/exchange/schools/aliases.ts';
import { pairKey } from '../../../../electron/core/exchange/schools/apart.ts';
import { communeKey } from '../../../../electron/core/exchange/schools/commune.ts';
import { schoolKey } from '../../../../electron/core/exchange/schools/key.ts';
import { byNameAlone } from '../../../../electron/core/exchange/schools/loose.ts';

const TODAY = '2026-10-01';
const school = (name: string, communeName = 'Xã Mường Kim'): School => ({
  name,
  communeName,
  provinceName: 'Lai Châu',
  provinceCode: '',
  communeCode: '',
});
const planned = (name: string, date: string | null, commune = 'Xã Mường Kim'): PlanRow => ({
  ...{ school: name, commune, province: 'Lai Châu', date, trainer: '' },
});
const held = (id: string, name: string, date: string, commune?: string): Held => ({
  ...{ id, date, school: school(name, commune) },
});

function match(
  rows: PlanRow[],
  seminars: Held[],
  aliases: [string, string][] = [],
  apart: [School, School][] = [],
) {
  const known = lookUp(
    aliases.map(([from, to]) => ({ id: from, from: school(from), to: school(to), counts: true })),
  );
  const telling = {
    schoolOf: (typed: School) => {
      const found = schoolOf(typed, known);
      return { key: schoolKey(found), school: found };
    },
    communeOf: communeKey,
  };
  const schools = [...seminars.map(({ school }) => school), ...rows.map(rowSchool)];
  const meantBy = byNameAlone(
    schools.map((one) => telling.schoolOf(one).school),
    new Set(apart.map(([a, b]) => pairKey(schoolKey(a), schoolKey(b)))),
  );
  const plan = { name: 'a.csv', imported: TODAY, rows };
  return matchPlan(plan, seminars, { ...telling, meantBy }, TODAY);
}

test('a row is held, late where its day is over, or missing', () => {
  const { rows, seminars } = match(
    [
      planned('THCS A', '2026-09-14'),
      planned('THCS B', '2026-09-30'),
      planned('THCS C', '2026-10-01'),
      planned('THCS D', null),
    ],
    [held('1', 'Trường THCS A', '2026-09-14')],
  );
  expect(rows.map(({ state }) => state)).toEqual(['held', 'late', 'missing', 'missing']);
  expect(seminars).toEqual({ held: 1, planned: 4 });
});

test('the seminar of the very day is taken first, then any other of the school', () => {
  const { rows } = match(
    [planned('THCS A', '2026-09-10'), planned('THCS A', '2026-09-14')],
    [held('2', 'THCS A', '2026-09-20'), held('1', 'THCS A', '2026-09-14')],
  );
  expect(rows.map(({ seminar, heldOn }) => [seminar, heldOn])).toEqual([
    ['2', '2026-09-20'],
    ['1', '2026-09-14'],
  ]);
});

test('two planned seminars of a school are not both held by one', () => {
  const { rows, schools } = match(
    [planned('THCS A', '2026-09-10'), planned('THCS A', '2026-09-14')],
    [held('1', 'THCS A', '2026-09-14')],
  );
  expect(rows.map(({ state }) => state)).toEqual(['late', 'held']);
  expect(schools).toEqual({ held: 1, planned: 1 });
});

test('a school of the same name in another commune is another school', () => {
  const found = match(
    [planned('THCS A', null), planned('THCS A', null, 'Xã Bản Bo')],
    [held('1', 'THCS A', '2026-09-14', 'Xã Bản Bo')],
  );
  expect(found.rows.map(({ state }) => state)).toEqual(['missing', 'held']);
  expect(found.communes).toEqual({ held: 1, planned: 2 });
});

test('a seminar beyond those planned for its school is outside of the plan, marked as one more of it', () => {
  const { unplanned, seminars } = match(
    [planned('THCS A', '2026-09-10')],
    [held('1', 'THCS A', '2026-09-10'), held('2', 'THCS A', '2026-09-17'), held('3', 'THCS B', '2026-09-17')],
  );
  expect(seminars).toEqual({ held: 1, planned: 1 });
  expect(unplanned.map(({ id, extra }) => [id, extra])).toEqual([
    ['2', true],
    ['3', false],
  ]);
});

test('a row without a commune means the one school of its name', () => {
  const { rows, schools, communes, unclear } = match(
    [planned('THCS A', null, '')],
    [held('1', 'Trường THCS A', '2026-09-10')],
  );
  expect(rows[0]).toMatchObject({ state: 'held', seminar: '1' });
  expect({ schools, communes, unclear }).toEqual({
    schools: { held: 1, planned: 1 },
    communes: { held: 1, planned: 1 },
    unclear: 0,
  });
});

test('a row without a commune is asked about where two schools are called so, and until only one is left', () => {
  const rows = [planned('THCS A', null, '')];
  const seminars = [held('1', 'THCS A', '2026-09-10'), held('2', 'THCS A', '2026-09-10', 'Xã Bản Bo')];
  const asked = match(rows, seminars);
  expect(asked.rows[0]?.state).toBe('missing');
  expect(asked.unclear).toBe(1);
  const answered = match(rows, seminars, [], [[rowSchool(rows[0] as PlanRow), school('THCS A')]]);
  expect(answered.rows[0]).toMatchObject({ state: 'held', seminar: '2' });
  expect(answered.unclear).toBe(0);
});

test('a school of the same name in another province is not meant', () => {
  const row = { ...planned('THCS A', null, ''), province: 'Điện Biên' };
  expect(match([row], [held('1', 'THCS A', '2026-09-10')]).rows[0]?.state).toBe('missing');
});

test('aliases lead a seminar to its row, and what no row speaks of is listed', () => {
  const seminars = [held('1', 'THCS Hoa Bna', '2026-09-14'), held('2', 'THCS Khác', '2026-09-14')];
  expect(match([planned('THCS Hoa Ban', null)], seminars).unplanned).toHaveLength(2);
  const found = match([planned('THCS Hoa Ban', null)], seminars, [['THCS Hoa Bna', 'THCS Hoa Ban']]);
  expect(found.rows[0]).toMatchObject({ state: 'held', seminar: '1' });
  expect(found.unplanned.map(({ id }) => id)).toEqual(['2']);
});

test('the order in which seminars came in changes nothing, and each is given to one row at most', () => {
  const name = fc.constantFrom('THCS A', 'THCS B');
  const day = fc.constantFrom('2026-09-14', '2026-09-15', '2026-09-16');
  const seminars = fc.uniqueArray(fc.record({ id: fc.uuid(), name, day }), {
    selector: ({ id }) => id,
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.option(day)), { maxLength: 8 }), seminars, (rows, list) => {
      const plan = rows.map(([row, date]) => planned(row, date));
      const came = list.map((one) => held(one.id, one.name, one.day));
      const found = match(plan, came);
      expect(match(plan, [...came].reverse())).toMatchObject({ rows: found.rows, seminars: found.seminars });
      const given = found.rows.flatMap(({ seminar }) => seminar ?? []);
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});
