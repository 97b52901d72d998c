import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fact, SeminarBody } from '../../../electron/contract/archive.ts';
import type { WritableDb } from '../../../electron/core/archive/database.ts';
import { decide, undoDecision } from '../../../electron/core/archive/decide.ts';
import { setAside } from '../../../electron/core/archive/doubles.ts';
import { listSeminars, readSeminar } from '../../../electron/core/archive/seminars.ts';
import { appendFacts, readFactsOfKind, readKeys, readOutline } from '../../../electron/core/archive/store.ts';
import { keepImport } from '../../../electron/core/exchange/imports.ts';
import { signerIn } from '../../../electron/core/exchange/keys.ts';
import { mergeAll } from '../../../electron/core/exchange/merge-all.ts';
import { joinSchools } from '../../../electron/core/exchange/schools/aliases.ts';
import { allSeminars, markSent, unsentSeminars } from '../../../electron/core/exchange/sent.ts';
import { verifyArchive } from '../../../electron/core/exchange/verify.ts';
import { writeBundle } from '../../../electron/core/exchange/write-bundle.ts';
import { countQuestions, listDecisions } from '../../../electron/core/reports/decisions.ts';
import {
  closedSeminar,
  contentFact,
  handedIn,
  purgeFact,
  seminarBody,
  seminarFact,
  tallyFact,
  tempArchive,
  tempDir,
} from '../archive/fixtures.ts';

type Laptop = ReturnType<typeof tempArchive>;

/** Everything that `from` has goes to `to` on a stick. */
async function send(from: Laptop, to: Laptop): Promise<{ conflicts: number; corrections: number }> {
  const path = join(tempDir(), 'goi.kmm');
  await writeBundle(
    from.db,
    {
      seminars: allSeminars(from.db),
      installation: 'aaaaaaaa-1111-4111-8111-111111111111',
      ...{ app: '0.1.0', made: '2026-11-27', signer: signerIn(from.dir) },
    },
    path,
  );
  const [outcome] = await mergeAll(to.db, [path]);
  if (outcome?.status !== 'taken') throw new Error('was not taken');
  return outcome;
}
const laptop = (...facts: Fact[]): Laptop => {
  const made = tempArchive();
  appendFacts(made.db, facts);
  return made;
};
/** What waits and what was decided; the number beside the button is always that of the questions. */
function asked(db: WritableDb) {
  const list = listDecisions(db, 'vi');
  expect(countQuestions(db)).toBe(list.conflicts.length + list.doubles.length);
  return list;
}
const listed = (db: WritableDb, id: string) => listSeminars(db).find((one) => one.id === id);

/** One seminar, corrected on two laptops in two ways, and both on a third. */
function disagreement() {
  const facts = closedSeminar();
  const [record] = facts as [Fact];
  const { seminar } = record;
  const given = { seminar, parent: record.id };
  const one = seminarFact(given, { trainer: 'Cô Hoa', organisation: 'Phòng GD' });
  const two = seminarFact(given, { trainer: 'Thầy Minh', organisation: 'Phòng GD' });
  return { seminar, facts, one, two };
}

const take = (db: WritableDb, seminar: string, id: string): void => {
  const [question] = asked(db).conflicts;
  const version = question?.versions.find((one) => one.id === id);
  if (version === undefined) throw new Error('this version is not offered');
  decide(db, { about: 'conflict', seminar, ...version });
};

describe('a conflict', () => {
  test('is put to a person with what differs, decided, and undone', () => {
    const { seminar, facts, one, two } = disagreement();
    const { db } = laptop(...facts, one, two);
    const [question, ...others] = asked(db).conflicts;
    expect(others).toEqual([]);
    expect(question).toMatchObject({ record: { kind: 'seminar' }, seminar: { school: 'THCS Hoa Ban' } });
    const order = question?.versions.map(({ id }) => (id === one.id ? 'Cô Hoa' : 'Thầy Minh'));
    expect(question?.rows).toEqual([{ field: 'trainer', about: '', cells: order }]);

    take(db, seminar, two.id);
    expect(readSeminar(db, seminar)).toMatchObject({ conflict: false, seminar: { trainer: 'Thầy Minh' } });
    expect(listed(db, seminar)).toMatchObject({ conflict: false, revisions: 3 });
    const { conflicts, made } = asked(db);
    expect(conflicts).toEqual([]);
    expect(made).toMatchObject([{ about: 'conflict', record: { kind: 'seminar' } }]);

    undoDecision(db, { id: made[0]?.id ?? '' });
    expect(readSeminar(db, seminar).conflict).toBe(true);
    expect(asked(db)).toMatchObject({ conflicts: [question], made: [] });
  });

  test('of hands shows the words of the quiz and both counts, and only the version that was taken counts', () => {
    const facts = closedSeminar();
    const [record, tally] = facts as [Fact, Fact];
    const { seminar } = record;
    const quiz = {
      title: { vi: 'Trắc nghiệm đầu buổi' },
      items: [
        {
          id: 'a1',
          question: { vi: 'Em sẽ nói với ai?' },
          options: [
            { id: 'o1', text: { vi: 'Cô giáo' } },
            { id: 'o2', text: { vi: 'Không ai' } },
          ],
        },
      ],
    };
    const rest = facts.filter(({ kind }) => kind !== 'content');
    const content = contentFact({ seminar }, { quizzes: { 'thcs-hands': quiz }, scenarios: {} });
    const items = [{ item: 'a1', counts: { o1: 30, o2: 8 } }];
    const { db } = laptop(...rest, content, tallyFact({ seminar, id: tally.id }, { items }));
    const [question] = asked(db).conflicts;
    expect(question?.record).toEqual({ kind: 'tally', title: 'Trắc nghiệm đầu buổi' });
    expect(question?.rows).toMatchObject([{ field: 'item', about: 'Em sẽ nói với ai?' }]);
    expect(question?.rows[0]?.cells).toContainEqual([
      { label: 'Cô giáo', count: 30, chosen: false },
      { label: 'Không ai', count: 8, chosen: false },
    ]);
    expect(readSeminar(db, seminar).tallies).toHaveLength(1);
    const version = question?.versions[0];
    if (version === undefined) throw new Error('nothing to take');
    decide(db, { about: 'conflict', seminar, ...version });
    expect(readSeminar(db, seminar).tallies).toHaveLength(2);
  });

  test('that was decided goes on in a bundle, and is open again when a third version comes', async () => {
    const { seminar, facts, one, two } = disagreement();
    const organiser = laptop(...facts, one, two);
    take(organiser.db, seminar, one.id);
    markSent(organiser.db, allSeminars(organiser.db));
    const province = laptop();
    expect(await send(organiser, province)).toMatchObject({ conflicts: 0 });
    expect(readSeminar(province.db, seminar)).toMatchObject({
      conflict: false,
      seminar: { trainer: 'Cô Hoa' },
    });
    expect(await verifyArchive(province.dir)).toEqual([]);

    const late = laptop(seminarFact({ seminar, parent: facts[0]?.id ?? null }, { trainer: 'Cô Lan' }));
    expect(await send(late, province)).toMatchObject({ conflicts: 1, corrections: 1 });
    expect(asked(province.db).conflicts[0]?.versions).toHaveLength(3);
    take(province.db, seminar, two.id);
    expect(readSeminar(province.db, seminar)).toMatchObject({ seminar: { trainer: 'Thầy Minh' } });
  });

  test('that two organisers decided differently is asked again, and one of them settles it for both', async () => {
    const { seminar, facts, one, two } = disagreement();
    const [north, south] = [laptop(...facts, one, two), laptop(...facts, one, two)];
    take(north.db, seminar, one.id);
    take(south.db, seminar, two.id);
    expect(await send(north, south)).toMatchObject({ conflicts: 1 });
    expect(readSeminar(south.db, seminar).conflict).toBe(true);
    take(south.db, seminar, one.id);
    expect(await send(south, north)).toMatchObject({ conflicts: 0, corrections: 0 });
    for (const { db } of [north, south])
      expect(readSeminar(db, seminar)).toMatchObject({ conflict: false, seminar: { trainer: 'Cô Hoa' } });
    const made = asked(south.db).made;
    expect(made).toHaveLength(1);
    undoDecision(south.db, { id: made[0]?.id ?? '' });
    expect(asked(south.db)).toMatchObject({ conflicts: [{}], made: [] });
  });

  test('that was settled meanwhile is not decided a second time', () => {
    const { seminar, facts, one, two } = disagreement();
    const { db } = laptop(...facts, one, two);
    const version = asked(db).conflicts[0]?.versions[0];
    if (version === undefined) throw new Error('nothing to take');
    const decision = { about: 'conflict' as const, seminar, ...version };
    decide(db, decision);
    expect(() => decide(db, decision)).toThrow(expect.objectContaining({ code: 'outdated' }));
    const id = asked(db).made[0]?.id ?? '';
    undoDecision(db, { id });
    expect(() => undoDecision(db, { id })).toThrow(expect.objectContaining({ code: 'outdated' }));
  });
});

describe('a seminar recorded on two laptops', () => {
  const twice = () => {
    const [a, b] = [closedSeminar(), closedSeminar({}, { trainer: 'Thầy Minh', startedAt: '07:50' })];
    const [one, other] = [a[0]?.seminar ?? '', b[0]?.seminar ?? ''];
    return { one, other, a, b, facts: [...a, ...b] };
  };

  test('is put to a person, counts once then, and twice again when that is undone', () => {
    const { one, other, facts } = twice();
    const { db } = laptop(...facts);
    expect(asked(db).doubles.map((pair) => [pair.one.id, pair.other.id].sort())).toEqual([
      [one, other].sort(),
    ]);
    decide(db, { about: 'double', aside: other, counted: one });
    expect([...setAside(db)]).toEqual([[other, one]]);
    expect(listed(db, other)?.double).toBe(one);
    expect(listed(db, one)?.double).toBeNull();
    const { doubles, made } = asked(db);
    expect(doubles).toEqual([]);
    expect(made).toMatchObject([{ about: 'double', seminar: { id: other }, other: { id: one } }]);
    undoDecision(db, { id: made[0]?.id ?? '' });
    expect(setAside(db).size).toBe(0);
    expect(asked(db)).toMatchObject({ doubles: [{}], made: [] });
  });

  test('is noticed however its school was written, by what people said about names', () => {
    const [a, b] = [closedSeminar(), closedSeminar()];
    const schoolOf = (facts: Fact[]) =>
      facts.flatMap((f) => (f.kind === 'seminar' ? [f.body.school] : []))[0];
    const school = schoolOf(a);
    if (school === undefined) throw new Error('has no school');
    const renamed = (name: string): Fact[] =>
      b.map((f) => (f.kind === 'seminar' ? { ...f, body: { ...f.body, school: { ...school, name } } } : f));
    expect(asked(laptop(...a, ...renamed(`trường ${school.name}`)).db).doubles).toHaveLength(1);
    const { db } = laptop(...a, ...renamed('THCS Tên Khác'));
    expect(asked(db).doubles).toEqual([]);
    joinSchools(db, { ...school, name: 'THCS Tên Khác' }, school);
    expect(asked(db).doubles).toHaveLength(1);
  });

  test('is told from two seminars of one laptop by what was handed in', () => {
    const plain = { groups: [{ ...seminarBody.groups[0], name: '' }] } as Partial<SeminarBody>;
    const [a, b] = [closedSeminar({}, plain), closedSeminar({}, { ...plain, startedAt: '08:20' })];
    const [one, other] = [a[0]?.seminar ?? '', b[0]?.seminar ?? ''];
    expect(asked(laptop(...a, ...b).db).doubles).toEqual([]);
    const { db } = laptop(...a, ...b);
    keepImport(db, handedIn({ installation: 'x', seminars: [one] }));
    expect(asked(db).doubles).toHaveLength(1);
    keepImport(db, handedIn({ installation: 'x', seminars: [other] }));
    expect(asked(db).doubles).toEqual([]);
    // Handed in by somebody else as well: nobody knows any more whose it is.
    keepImport(db, handedIn({ installation: 'y', seminars: [other] }));
    expect(asked(db).doubles).toHaveLength(1);
  });

  test('is never asked about again when there were two', () => {
    const { one, other, facts } = twice();
    const { db } = laptop(...facts);
    decide(db, { about: 'different', aside: other, counted: one });
    expect(asked(db)).toMatchObject({ doubles: [], made: [{ about: 'different' }] });
    expect(setAside(db).size).toBe(0);
  });

  test('counts again when the other is purged, and its decisions go with it', async () => {
    const { one, other, facts } = twice();
    const organiser = laptop(...facts);
    decide(organiser.db, { about: 'double', aside: other, counted: one });
    const province = laptop();
    await send(organiser, province);
    expect([...setAside(province.db).keys()]).toEqual([other]);
    appendFacts(province.db, [purgeFact({ seminar: one })]);
    expect(setAside(province.db).size).toBe(0);
    expect(listed(province.db, other)?.double).toBeNull();
    appendFacts(organiser.db, [purgeFact({ seminar: other })]);
    expect(asked(organiser.db)).toEqual({ conflicts: [], doubles: [], made: [] });
  });

  test('that two organisers decided the other way round is asked again, and settled for both', async () => {
    const { one, other, facts } = twice();
    const [north, south] = [laptop(...facts), laptop(...facts)];
    decide(north.db, { about: 'double', aside: other, counted: one });
    decide(south.db, { about: 'double', aside: one, counted: other });
    await send(north, south);
    expect(setAside(south.db).size).toBe(0);
    expect(asked(south.db)).toMatchObject({ doubles: [{}], made: [] });
    decide(south.db, { about: 'double', aside: one, counted: other });
    await send(south, north);
    for (const { db } of [north, south]) expect([...setAside(db)]).toEqual([[one, other]]);
  });

  test('in a circle of three counts as soon as one pair is decided', () => {
    const circle = [closedSeminar(), closedSeminar(), closedSeminar()];
    const [a, b, c] = circle.map(([first]) => first?.seminar ?? '') as [string, string, string];
    const { db } = laptop(...circle.flat());
    decide(db, { about: 'double', aside: a, counted: b });
    decide(db, { about: 'double', aside: b, counted: c });
    expect([...setAside(db).keys()].sort()).toEqual([a, b].sort());
    decide(db, { about: 'double', aside: c, counted: a });
    // The newest word holds: what led back to the third is undone with it.
    const aside = setAside(db);
    expect(aside.get(c)).toBe(a);
    expect(aside.size).toBe(2);
  });

  test('is new for the next bundle once something was decided about it', () => {
    const { one, other, facts } = twice();
    const { db } = laptop(...facts);
    markSent(db, allSeminars(db));
    decide(db, { about: 'double', aside: other, counted: one });
    expect(unsentSeminars(db)).toEqual([other]);
  });

  test('cannot be decided about where one is not in the archive', () => {
    const { one, a } = twice();
    const { db } = laptop(...a);
    const missing = closedSeminar()[0]?.seminar ?? '';
    for (const counted of [missing, one])
      expect(() => decide(db, { about: 'double', aside: one, counted })).toThrow(
        expect.objectContaining({ code: 'outdated' }),
      );
    expect(readFactsOfKind(db, 'decision')).toEqual([]);
  });
});

test('what decides about doubles is read without the answers', () => {
  const facts = [...closedSeminar(), ...closedSeminar()];
  const { db } = laptop(...facts);
  const [one, other] = allSeminars(db) as [string, string];
  decide(db, { about: 'double', aside: one, counted: other });
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  const kinds = ['seminar', 'purge', 'decision'];
  expect(readOutline(db).sort(byId)).toEqual(
    readKeys(db)
      .filter(({ kind }) => kinds.includes(kind))
      .sort(byId),
  );
  expect(readOutline(db)).toHaveLength(3);
});
