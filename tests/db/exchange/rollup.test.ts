import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fact, NO_SEMINAR } from '../../../electron/contract/archive.ts';
import { NO_FILTERS, type Rollup, rollupSchema } from '../../../electron/contract/rollup.ts';
import type { School } from '../../../electron/contract/setup.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { keepPlan } from '../../../electron/core/exchange/plan/store.ts';
import { buildRollup, type RollupOptions } from '../../../electron/core/exchange/rollup/build.ts';
import { rollupShapes } from '../../../electron/core/exchange/rollup/shapes.ts';
import { purgeFact, seminarFact, tempDir } from '../archive/fixtures.ts';
import { type Counts, idOf, one, place, playOf, pupils, seminarOf } from './rollup-archive.ts';

/** Roll-up of an archive of its own that took in `batches`, one merge each. */
function rolled(batches: readonly Fact[][], options: Partial<RollupOptions> = {}): Rollup {
  const db = openArchive(tempDir());
  try {
    for (const facts of batches) appendFacts(db, facts);
    return buildRollup(db, {
      ...{ locale: 'vi', filters: NO_FILTERS, by: [], today: '2026-10-01' },
      ...options,
    });
  } finally {
    db.close();
  }
}

const envelope = (seminar: string) => ({ id: randomUUID(), seminar, parent: null, simulated: false });
const schoolIn = (facts: readonly Fact[]): School | undefined =>
  facts.flatMap((fact) => (fact.kind === 'seminar' ? [fact.body.school] : []))[0];

const two = seminarOf(idOf(2), { ...place, school: 'THCS Hai', hands: pupils(20, 15, 15) });

describe('the roll-up', () => {
  it('adds up whole seminars and says how sure it is', () => {
    const rollup = rolled([one, two], { by: ['school'] });
    expect(rollupSchema.parse(rollup)).toEqual(rollup);
    expect(rollup).toMatchObject({
      seminars: { count: 2, plan: null },
      schools: { count: 2 },
      communes: { count: 1 },
      participants: { total: { enrolled: 102, present: 100, absent: 2 } },
      weeks: [{ week: '2026-W37', seminars: 2, present: 100 }],
      placeAndDate: 'Bảo Yên, ngày 01 tháng 10 năm 2026',
    });
    const [item] = rollup.results[0]?.items ?? [];
    expect(item).toMatchObject({ answers: 100, seminars: 2, rounded: false, safe: { percent: 75 } });
    expect(item?.options.map(({ count }) => count)).toEqual([50, 25, 25]);
    expect(rollup.groups.map(({ key, present }) => [key[0]?.text, present])).toEqual([
      ['THCS Hai, Bảo Yên', 50],
      ['THCS Một, Bảo Yên', 50],
    ]);
  });

  it('counts one seminar of two that somebody called the same, and one school however it was written', () => {
    const again = seminarOf(idOf(3), { ...place, school: 'Trường THCS Một', hands: pupils(30, 10, 10) });
    expect(rolled([one, again])).toMatchObject({ seminars: { count: 2 }, schools: { count: 1 } });
    const body = { about: 'double', other: idOf(1), same: true, undone: false } as const;
    const same: Fact = { ...envelope(idOf(3)), kind: 'decision', body };
    expect(rolled([one, again, [same]])).toMatchObject({ seminars: { count: 1 }, schools: { count: 1 } });
    const [from, to] = [one, two].map(schoolIn) as [School, School];
    const alias: Fact = { ...envelope(NO_SEMINAR), kind: 'alias', body: { from, to } };
    expect(rolled([one, two, [alias]], { by: ['school'] })).toMatchObject({
      seminars: { count: 2 },
      schools: { count: 1 },
      groups: [{ key: [{ text: 'THCS Hai, Bảo Yên' }], present: 100 }],
    });
  });

  it('counts one commune, written with its kind or without, as the schools in it do', () => {
    const typed = seminarOf(idOf(3), { ...place, commune: 'xã Bảo Yên', school: 'THCS Ba', hands: [] });
    const rollup = rolled([one, typed], { by: ['commune'] });
    expect(rollup).toMatchObject({ communes: { count: 1 } });
    expect(rollup.groups).toHaveLength(1);
  });

  it('says how much of the plan was held, but only of everything', () => {
    const db = openArchive(tempDir());
    try {
      appendFacts(db, [...one, ...two]);
      const { commune, province } = place;
      const planned = (school: string) => ({ school, commune, province, date: null, trainer: '' });
      keepPlan(db, 'ke-hoach.csv', [planned('Trường THCS Một'), planned('THCS Ba')], '2026-09-01');
      const asked = { locale: 'vi', by: [], today: '2026-10-01' } as const;
      const whole = buildRollup(db, { ...asked, filters: NO_FILTERS });
      expect(whole.schools).toEqual({ count: 2, plan: { held: 1, planned: 2 } });
      const part = buildRollup(db, { ...asked, filters: { ...NO_FILTERS, from: '2026-09-01' } });
      expect(part.schools).toEqual({ count: 2, plan: null });
      const { printed, workbook } = rollupShapes(whole);
      const facts = printed.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
      expect(facts.map(([, value]) => value)).toContain('2 (theo kế hoạch: 1/2)');
      expect(workbook.tables[0]?.rows).toContainEqual([expect.anything(), 2, 1, 2]);
    } finally {
      db.close();
    }
  });

  it('keeps small groups out of results, and in attendance', () => {
    const few = seminarOf(idOf(3), { ...place, school: 'THCS Ba', hands: pupils(5, 4, 0) });
    const rollup = rolled([one, few]);
    expect(rollup.participants.total.present).toBe(59);
    expect(rollup.results[0]).toMatchObject({ respondents: 50, leftOut: 1, seminars: 1 });
    expect(rollup.results[0]?.items[0]).toMatchObject({ answers: 50, safe: { interval: null } });
  });

  it('adds up what the reports print, so that "everybody" of a small group stays hidden', () => {
    const all = seminarOf(idOf(3), { ...place, school: 'THCS Ba', hands: pupils(30, 0, 0) });
    const [item] = rolled([one, all]).results[0]?.items ?? [];
    expect(item).toMatchObject({ answers: 80, rounded: true });
    expect(item?.options.map(({ count }) => count)).toEqual([null, null, null]);
    expect(item?.options.every(({ shareText, range }) => shareText.startsWith('khoảng') && range)).toBe(true);
    const [alone] = rolled([all]).results[0]?.items ?? [];
    expect(alone?.options.map(({ blurred }) => blurred)).toEqual(['all', 'none', 'none']);
  });

  it('chooses one of two schools of one name by its key', () => {
    const twin = seminarOf(idOf(5), {
      ...place,
      commune: 'Bảo Hà',
      school: 'THCS Một',
      hands: pupils(20, 5, 5),
    });
    const { list } = rolled([one, twin]);
    expect(new Set(list.map(({ schoolKey }) => schoolKey)).size).toBe(2);
    const school = list.find(({ commune }) => commune === 'Bảo Hà')?.schoolKey ?? '';
    expect(rolled([one, twin], { filters: { ...NO_FILTERS, school } })).toMatchObject({
      seminars: { count: 1 },
      participants: { total: { present: 30 } },
      filters: [{ value: 'THCS Một, Bảo Hà' }],
    });
  });

  it('sets opening beside closing, of the seminars that print both', () => {
    const asked = (seminar: string, before: Counts, after?: Counts) =>
      seminarOf(seminar, {
        ...{ ...place, school: `THCS ${seminar.slice(0, 8)}` },
        hands: [
          { role: 'student', counts: before },
          ...(after === undefined ? [] : [{ role: 'student', when: 'closing', counts: after } as const]),
        ],
      });
    const rollup = rolled(
      [
        asked(idOf(1), [10, 20, 10], [20, 10, 10]),
        asked(idOf(2), [20, 30, 10], [30, 20, 10]),
        asked(idOf(3), [30, 10, 10]),
        asked(idOf(4), [20, 20, 10], [5, 2, 2]),
      ],
      { by: ['school'] },
    );
    expect(rollup.comparisons).toMatchObject([
      {
        ...{ quiz: 'q', seminars: 2, openingRespondents: 100, closingRespondents: 100 },
        items: [{ item: 'a1', seminars: 2, openingAnswers: 100, closingAnswers: 100, rounded: false }],
      },
    ]);
    const [item] = rollup.comparisons[0]?.items ?? [];
    expect(item?.options.map(({ opening, closing }) => [opening.count, closing.count])).toEqual([
      [30, 50],
      [50, 30],
      [20, 20],
    ]);
    // 50 of 100 before and 70 of 100 after were safe; by hand: z = ±0.02 - ±0.03, t(1) = 12.7.
    expect(item?.change).toMatchObject({
      points: 20,
      interval: { low: expect.any(Number), high: expect.any(Number) },
    });
    expect(rollup.results.map(({ when, seminars }) => [when, seminars])).toEqual([
      ['opening', 4],
      ['closing', 2],
    ]);
    expect(rollup.groups.map(({ comparisons }) => comparisons.length).sort()).toEqual([0, 0, 1, 1]);
    expect(rollup.groups.flatMap(({ comparisons }) => comparisons)[0]?.items[0]?.change?.interval).toBeNull();
    const text = JSON.stringify(rollupShapes(rollup).printed.blocks);
    expect(text).toContain(rollup.labels.safeByPart);
    expect(text).toContain('+25');
  });

  it('adds up what the class chose in a role-play, and means what groups chose', () => {
    const held = (seminar: string, plays: readonly (readonly [number, number])[]) =>
      seminarOf(seminar, { ...place, school: 'THCS Một', hands: pupils(20, 10, 10), plays });
    const ownWay = (seminar: string, mode: 'group' | 'single', way: 'cup' | 'nghe') =>
      playOf(seminar, {
        mode,
        decisions: [
          { scene: 's-1', counts: {}, chosen: way, by: 'class' },
          { scene: 's-2', counts: {}, chosen: 'ke', by: 'class' },
        ],
      });
    const singles = (seminar: string, cup: number, nghe: number) => [
      ...Array.from({ length: cup }, () => ownWay(seminar, 'single', 'cup')),
      ...Array.from({ length: nghe }, () => ownWay(seminar, 'single', 'nghe')),
    ];
    const rollup = rolled([
      [...held(idOf(1), [[20, 10]]), ...singles(idOf(1), 10, 10)],
      [
        ...held(idOf(2), [
          [15, 15],
          [4, 3],
        ]),
        ...singles(idOf(2), 30, 10),
        ownWay(idOf(2), 'group', 'cup'),
      ],
    ]);
    const [together, groups, alone] = rollup.scenarios;
    expect(together).toMatchObject({
      ...{ mode: 'class', role: 'student', seminars: 2, plays: 2, leftOut: 1 },
      outcomes: [{ kind: 'safe', count: 2 }],
    });
    expect(
      together?.forks.map(({ votes, options }) => [votes, ...options.map(({ count }) => count)]),
    ).toEqual([
      [60, 35, 25],
      [60, 25, 35],
    ]);
    expect(groups).toMatchObject({
      mode: 'group',
      seminars: 0,
      leftOut: 1,
      plays: null,
      forks: [],
      outcomes: [],
    });
    // Half of one seminar and three quarters of the other, each counting the same, whatever their number of plays.
    expect(alone).toMatchObject({ mode: 'single', seminars: 2, plays: null });
    expect(alone?.forks[0]).toMatchObject({ votes: null, seminars: 2, rounded: true });
    expect(alone?.forks[0]?.options.map(({ percent, count }) => [percent, count])).toEqual([
      [63, null],
      [38, null],
      [null, null],
    ]);
    expect(
      rolled([[...held(idOf(1), []), ...singles(idOf(1), 10, 10)]]).scenarios[0]?.forks[0]?.options[0],
    ).toMatchObject({ percent: 50, count: null, range: { low: 37, high: 63 } });
  });

  it('never adds answers to two wordings of one question', () => {
    const other = seminarOf(idOf(3), {
      ...{ ...place, school: 'THCS Ba', hands: pupils(20, 20, 20) },
      question: 'Em sẽ làm gì?',
    });
    const items = rolled([one, other]).results[0]?.items ?? [];
    expect(items.map(({ answers, several }) => [answers, several])).toEqual(
      expect.arrayContaining([
        [50, true],
        [60, true],
      ]),
    );
    expect(new Set(items.map(({ version }) => version)).size).toBe(2);
  });

  it('leaves out conflicts, which it counts apart, and what was purged', () => {
    const disputed = seminarFact({ id: idOf(1), seminar: idOf(1) }, { trainer: 'Người khác' });
    expect(rolled([one, two, [disputed]])).toMatchObject({ seminars: { count: 1 }, unsettled: 1 });
    expect(rolled([one, two, [purgeFact({ seminar: idOf(2) })]])).toMatchObject({
      seminars: { count: 1 },
      unsettled: 0,
    });
  });

  it('looks only at what is asked for', () => {
    const later = seminarOf(idOf(4), {
      ...{ ...place, school: 'THCS Bốn', date: '2026-11-02' },
      hands: [...pupils(20, 10, 10), { role: 'parent', counts: [10, 5, 5] }],
    });
    const asked = (filters: Partial<typeof NO_FILTERS>) =>
      rolled([one, two, later], { filters: { ...NO_FILTERS, ...filters } });
    expect(asked({ from: '2026-10-01' }).list.map(({ school }) => school)).toEqual(['THCS Bốn']);
    expect(asked({ school: '  thcs hai ' }).list).toHaveLength(1);
    expect(asked({ audience: 'parent' })).toMatchObject({
      seminars: { count: 1 },
      participants: { total: { present: 20 } },
      results: [{ role: 'parent', respondents: 20 }],
    });
  });

  it('marks simulated seminars, and leaves them out beside real ones', () => {
    const simulated = two.map((fact): Fact => ({ ...fact, simulated: true }));
    expect(rolled([simulated]).flags.simulated).toBe(true);
    expect(rollupShapes(rolled([simulated])).workbook.fileName('xlsx')).toMatch(/^mo-phong_tong-hop_/);
    expect(rolled([simulated, one])).toMatchObject({ seminars: { count: 1 }, flags: { simulated: false } });
  });

  it('is the same whatever the order, repetition and parts in which everything came in', () => {
    const all: Fact[] = [
      ...one,
      ...two,
      ...seminarOf(idOf(3), { ...place, school: 'THCS Ba', hands: pupils(30, 0, 0) }),
      seminarFact({ seminar: idOf(3), parent: idOf(3), id: idOf(8) }, { date: '2026-09-20' }),
      seminarFact({ id: idOf(2), seminar: idOf(2) }, { trainer: 'Người khác' }),
      purgeFact({ seminar: idOf(1) }),
    ];
    const expected = rolled([all], { by: ['school', 'week'] });
    const shuffled = fc.shuffledSubarray(all, { minLength: all.length });
    fc.assert(
      fc.property(shuffled, fc.shuffledSubarray(all), fc.nat(all.length), (order, again, at) => {
        const batches = [again, order.slice(0, at), order.slice(at)];
        expect(rolled(batches, { by: ['school', 'week'] })).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });
});
