import { describe, expect, test } from 'vitest';
import { closeInto } from '../../../electron/core/archive/close.ts';
import { openArchiveReadOnly } from '../../../electron/core/archive/open.ts';
import { listSeminars, readSeminar } from '../../../electron/core/archive/seminars.ts';
import { readSettings, writeSetting } from '../../../electron/core/archive/settings.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import {
  closedSeminar,
  contentFact,
  purgeFact,
  seminarBody,
  seminarFact,
  tallyFact,
  tempArchive,
} from './fixtures.ts';

describe('appending facts', () => {
  test('the same facts again are accepted silently', () => {
    const { db } = tempArchive();
    const facts = closedSeminar();
    expect(appendFacts(db, facts)).toEqual({ added: 5, already: 0 });
    expect(appendFacts(db, [...facts].reverse())).toEqual({ added: 0, already: 5 });
  });

  test('one bad fact keeps all of them out', () => {
    const { db } = tempArchive();
    const facts = closedSeminar();
    const bad = seminarFact({}, { date: '2026-02-30' });
    expect(() => appendFacts(db, [...facts, bad])).toThrow(expect.objectContaining({ code: 'invalid' }));
    expect(listSeminars(db)).toEqual([]);
  });

  test('frozen content has to be what its hash says', () => {
    const { db } = tempArchive();
    const fact = contentFact();
    const forged = { ...fact, body: { ...fact.body, json: '{"format":2}' } };
    expect(() => appendFacts(db, [forged])).toThrow(expect.objectContaining({ code: 'invalid' }));
  });

  test('an id of the simulation cannot name a real fact', () => {
    const { db } = tempArchive();
    const fact = seminarFact({ id: 'aaaaaaaa-0000-8000-8000-000000000000' });
    expect(() => appendFacts(db, [fact])).toThrow(expect.objectContaining({ code: 'invalid' }));
    expect(appendFacts(db, [{ ...fact, simulated: true }]).added).toBe(1);
  });

  test('content that many seminars used is kept once', () => {
    const { db } = tempArchive();
    appendFacts(db, [...closedSeminar(), ...closedSeminar()]);
    expect(db.get('SELECT count(*) AS n FROM contents')).toEqual({ n: 1 });
  });
});

describe('the list of seminars', () => {
  test('has the newest first, with place, date and how many came', () => {
    const { db } = tempArchive();
    appendFacts(db, [
      ...closedSeminar({}, { date: '2026-09-14' }),
      ...closedSeminar({}, { date: '2026-10-02' }),
      ...closedSeminar({}, { date: '2026-09-14', startedAt: '14:00' }),
    ]);
    const list = listSeminars(db);
    expect(list.map(({ date }) => date)).toEqual(['2026-10-02', '2026-09-14', '2026-09-14']);
    expect(list[0]).toMatchObject({
      schoolName: 'THCS Hoa Ban',
      commune: 'Mường Kim',
      province: 'Lai Châu',
      simulated: false,
      present: 41,
      revisions: 1,
      conflict: false,
    });
  });

  test('leaves a purged seminar out, also when its facts come in after the purge', () => {
    const { db } = tempArchive();
    const facts = closedSeminar();
    const seminar = facts[0]?.seminar ?? '';
    appendFacts(db, [purgeFact({ seminar })]);
    appendFacts(db, facts);
    expect(listSeminars(db)).toEqual([]);
    expect(() => readSeminar(db, seminar)).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});

describe('one seminar', () => {
  test('comes back as it was closed', () => {
    const { db } = tempArchive();
    const facts = closedSeminar();
    appendFacts(db, facts);
    const record = readSeminar(db, facts[0]?.seminar ?? '');
    expect(record.seminar).toEqual(seminarBody);
    expect(record.head).toBe(facts[0]?.id);
    expect(record.tallies).toHaveLength(2);
    expect(record.choices).toHaveLength(1);
    expect(record.content?.json).toBe('{"format":1}');
    expect(record.conflict).toBe(false);
  });

  test('shows its correction and counts the revisions', () => {
    const { db } = tempArchive();
    const [first, ...rest] = closedSeminar();
    if (first === undefined) throw new Error('the fixture is empty');
    const { seminar } = first;
    appendFacts(db, [
      first,
      ...rest,
      seminarFact({ seminar, parent: first.id }, { organisation: 'Phòng GD' }),
    ]);
    expect(readSeminar(db, seminar)).toMatchObject({ revisions: 2, seminar: { organisation: 'Phòng GD' } });
    expect(listSeminars(db)).toMatchObject([{ revisions: 2, conflict: false }]);
  });

  test('with two corrections of one record is in conflict until somebody decides', () => {
    const { db } = tempArchive();
    const first = seminarFact();
    const { seminar, id: parent } = first;
    appendFacts(db, [first, seminarFact({ seminar, parent }), seminarFact({ seminar, parent })]);
    expect(readSeminar(db, seminar).conflict).toBe(true);
    expect(listSeminars(db)).toMatchObject([{ conflict: true }]);
  });

  test('does not count a tally of which two versions exist, until a correction names it', () => {
    const { db } = tempArchive();
    const facts = closedSeminar();
    const seminar = facts[0]?.seminar ?? '';
    const tally = facts.find((fact) => fact.kind === 'tally');
    const forged = tallyFact({ seminar, id: tally?.id ?? '' }, { present: 11 });
    appendFacts(db, [...facts, forged]);
    expect(readSeminar(db, seminar)).toMatchObject({ conflict: true });
    expect(readSeminar(db, seminar).tallies).toHaveLength(1);

    appendFacts(db, [tallyFact({ seminar, parent: forged.id }, { present: 12 })]);
    expect(readSeminar(db, seminar)).toMatchObject({ conflict: false });
    expect(readSeminar(db, seminar).tallies.map(({ body }) => body.present)).toContain(12);
  });
});

describe('closing', () => {
  test('again with the same facts changes nothing', () => {
    const { db } = tempArchive();
    const facts = closedSeminar();
    const once = closeInto(db, facts);
    expect(closeInto(db, [...facts].reverse())).toEqual(once);
    expect(once.ids).toEqual(facts.map(({ id }) => id).sort());
    expect(db.get('SELECT count(*) AS n FROM facts')).toEqual({ n: 5 });
  });

  test('the same seminar under other ids is refused', () => {
    const { db } = tempArchive();
    const seminar = '6f0e5bd3-3a1c-4c62-8f0c-1f0f4f4d7f10';
    closeInto(db, closedSeminar({ seminar }));
    expect(() => closeInto(db, closedSeminar({ seminar }))).toThrow(
      expect.objectContaining({ code: 'already-closed' }),
    );
  });

  test('is still accepted after the seminar was corrected in the meantime', () => {
    const { db } = tempArchive();
    const facts = closedSeminar();
    closeInto(db, facts);
    appendFacts(db, [seminarFact({ seminar: facts[0]?.seminar ?? '', parent: facts[0]?.id ?? '' })]);
    expect(closeInto(db, facts).ids).toHaveLength(5);
  });
});

describe('settings', () => {
  test('are kept by key and can be changed', () => {
    const { db } = tempArchive();
    writeSetting(db, 'locale', 'en');
    writeSetting(db, 'lastSchool', { name: 'THCS Hoa Ban', used: 3 });
    writeSetting(db, 'locale', 'uk');
    expect(readSettings(db)).toEqual({ locale: 'uk', lastSchool: { name: 'THCS Hoa Ban', used: 3 } });
  });
});

describe('a reader beside the writer', () => {
  test('sees what is kept and cannot write', () => {
    const { dir, db } = tempArchive();
    appendFacts(db, closedSeminar());
    const reader = openArchiveReadOnly(dir);
    expect(listSeminars(reader)).toHaveLength(1);
    appendFacts(db, closedSeminar());
    expect(listSeminars(reader)).toHaveLength(2);
    expect(() => reader.all("INSERT INTO settings VALUES ('a', '1') RETURNING key")).toThrow(
      /must not write/,
    );
    reader.close();
  });

  test('lists nothing of a seminar whose record has not come in yet', () => {
    const { db } = tempArchive();
    appendFacts(db, [tallyFact({}, { present: null })]);
    expect(listSeminars(db)).toEqual([]);
  });
});
