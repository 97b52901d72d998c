import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanRow } from '../../../../electron/contract/plan.ts';
import type { School } from '../../../../electron/contract/setup.ts';
import { type Held, matchPlan } from '../../../../electron/core/exchange/plan/match.ts';
import { lookUp, schoolOf } from '../../../../electron/core/exchange/schools/aliases.ts';
import { communeKey } from '../../../../electron/core/exchange/schools/commune.ts';
import { schoolKey } from '../../../../electron/core/exchange/schools/key.ts';

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

function match(rows: PlanRow[], seminars: Held[], aliases: [string, string][] = []) {
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
  return matchPlan({ name: 'a.csv', imported: TODAY, rows }, seminars, telling, TODAY);
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
