import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentFacts } from '../../../electron/core/archive/current.ts';
import { openWritable } from '../../../electron/core/archive/database.ts';
import { doublesIn } from '../../../electron/core/archive/doubles.ts';
import { facts as firstMigration } from '../../../electron/core/archive/migrations/0001-facts.ts';
import { readContested, readKeys, TWICE } from '../../../electron/core/archive/store.ts';

const uuid = (kind: string, n: number): string => `${kind}0000000-0000-4000-8000-00000000000${n}`;
const id = (n: number): string => uuid('a', n);
const seminar = (n: number): string => uuid('b', n);

/** From a small pool, so that two versions, corrections over missing parents, purges and decisions are frequent. */
const anyFact = fc.record({
  id: fc.nat(7).map(id),
  hash: fc.constantFrom('1'.repeat(64), '2'.repeat(64)),
  kind: fc.constantFrom(
    'seminar',
    'seminar',
    'content',
    'tally',
    'response',
    'response',
    'purge',
    'decision',
  ),
  seminar: fc.nat(3).map(seminar),
  parent: fc.option(fc.nat(7).map(id), { freq: 3 }),
  simulated: fc.boolean(),
  decision: fc.oneof(
    fc.record({
      about: fc.constant('conflict'),
      aside: fc.array(fc.record({ id: fc.nat(7).map(id), hash: fc.constant('1'.repeat(64)) }), {
        minLength: 1,
        maxLength: 2,
      }),
      undone: fc.boolean(),
    }),
    fc.record({
      about: fc.constant('double'),
      other: fc.nat(3).map(seminar),
      same: fc.boolean(),
      undone: fc.boolean(),
    }),
  ),
});
const anySet = fc.uniqueArray(anyFact, { maxLength: 14, selector: (fact) => `${fact.id} ${fact.hash}` });

/** The decision came in without the version that it keeps: the other one stands aside, and nothing is left to count. */
const rest = { hash: '1'.repeat(64), seminar: seminar(2), parent: null, simulated: true } as const;
const aside = [{ id: id(5), hash: rest.hash }];
const decision = { about: 'conflict' as const, aside, undone: false };
const onlyVersionSetAside = [
  { kind: 'decision' as const, id: id(0), decision, ...rest },
  { kind: 'response' as const, id: id(5), decision, ...rest },
];

test('what is contested says of records, conflicts and decisions what all facts say', () => {
  const db = openWritable(':memory:');
  db.exec(firstMigration.sql);
  db.exec('PRAGMA foreign_keys = OFF; DROP TRIGGER facts_no_delete;');
  fc.assert(
    fc.property(anySet, (set) => {
      db.exec('DELETE FROM facts');
      for (const { id, hash, kind, seminar, parent, simulated, decision } of set)
        db.run(
          'INSERT INTO facts (id, hash, kind, seminar, parent, simulated, body, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
          ...[id, hash, kind, seminar, parent, simulated ? 1 : 0],
          kind === 'content' ? null : JSON.stringify(kind === 'decision' ? decision : {}),
          kind === 'content' ? 'c'.repeat(64) : null,
        );
      const [some, all] = [currentFacts(readContested(db)), currentFacts(readKeys(db))];
      const ofSeminars = (lineages: typeof all.lineages) => lineages.filter(({ kind }) => kind === 'seminar');
      expect(ofSeminars(some.lineages)).toEqual(ofSeminars(all.lineages));
      expect(some.conflicts).toEqual(all.conflicts);
      expect(some.decisions).toEqual(all.decisions);
      expect(doublesIn(some)).toEqual(doublesIn(all));
    }),
    { numRuns: 400, examples: [[onlyVersionSetAside]] },
  );
  db.close();
});

test('what is contested is known again after a change, by whichever connection', () => {
  const dir = mkdtempSync(join(tmpdir(), 'contested-'));
  const file = join(dir, 'kit.db');
  const own = openWritable(file);
  own.exec(firstMigration.sql);
  const other = openWritable(file);
  const keep = (db: typeof own, hash: string): unknown =>
    db.run(
      "INSERT INTO facts (id, hash, kind, seminar, parent, simulated, body) VALUES (?, ?, 'response', ?, NULL, 0, '{}')",
      ...[id(1), hash.repeat(64), seminar(1)],
    );
  keep(own, '1');
  expect(readContested(own)).toEqual([]);
  keep(other, '2');
  expect(readContested(own)).toHaveLength(2);
  keep(own, '3');
  expect(readContested(own)).toHaveLength(3);
  own.close();
  other.close();
  rmSync(dir, { recursive: true });
});

test('seminars with two beginnings are found by jumps in the index, not by looking at every answer', () => {
  const db = openWritable(':memory:');
  db.exec(firstMigration.sql);
  const steps = db.all(`EXPLAIN QUERY PLAN ${TWICE}`).map(({ detail }) => String(detail));
  expect(steps.filter((step) => /^SEARCH f .*seminar=\? AND kind=\?/.test(step))).toHaveLength(1);
  expect(steps.filter((step) => /^SCAN f(acts)?\b/.test(step))).toEqual([]);
  db.close();
});
