import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import type { Fact } from '../../../electron/contract/archive.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { canonicalJson } from '../../../electron/core/archive/canonical.ts';
import { closeInto } from '../../../electron/core/archive/close.ts';
import { ARCHIVE_FILE, openArchive } from '../../../electron/core/archive/open.ts';
import { closingFacts } from '../../../electron/core/live/closing.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { itemsOfForm } from '../../../slides/model/quiz.ts';
import { begin, content, partOf, START } from '../../unit/live/sample.ts';
import { tempDir } from './fixtures.ts';

/** Classes that are simulated, pupils in each; enough that chance alone keeps the mean within 0.05 (six deviations). */
const CLASSES = 200;
const PUPILS = 40;

const PART = partOf('quiz');
const plan = content.programme.segments[PART];
const quiz = plan?.kind === 'quiz' ? content.quizzes[plan.quiz] : undefined;
const items = quiz ? itemsOfForm(quiz, 'A') : [];

const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((value) => ({ value, by: Math.random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ value }) => value);

/** Sides that a pupil shows at each item; no two pupils of a class answer alike, so that each can be found again. */
const sidesOf = (pupil: number): number[] => items.map((_, index) => Math.floor(pupil / 4 ** index) % 4);
const answersOf = (pupil: number): Record<string, string[]> =>
  Object.fromEntries(
    items.map((item, index) => {
      const option = item.options[sidesOf(pupil)[index] ?? 3];
      return [item.id, option ? [option.id] : []];
    }),
  );
/** What of a pupil's answers stands in a row, byte for byte. */
const signatureOf = (pupil: number): string => `"answers":${canonicalJson(answersOf(pupil))}`;

const apply = (state: Seminar, action: Action): Seminar => reduce(content, state, { at: START, action });

/** A class that answered one after the other in the order of `pupils`, card numbers dealt at random. */
function answeredBy(pupils: readonly number[]): Seminar {
  const cards = shuffled(pupils.map((_, index) => index + 1));
  const opening: Action[] = [
    { type: 'move/segment', segment: PART },
    { type: 'quiz/mode', mode: 'cards' },
  ];
  return items.reduce(
    (state, item, index) =>
      pupils.reduce(
        (asked, pupil, at) =>
          apply(asked, {
            type: 'cards/read',
            item: item.id,
            marks: [{ card: cards[at] ?? 1, side: sidesOf(pupil)[index] ?? 3 }],
            doubles: [],
            tokens: [randomUUID()],
          }),
        apply(state, { type: 'move/segment', segment: PART, step: index }),
      ),
    opening.reduce(apply, begin()),
  );
}

/** Kendall's tau between the true order and what was recovered: 1 the same, -1 reversed, 0 nothing known. */
function kendall(places: readonly number[]): number {
  let sum = 0;
  for (let a = 0; a < places.length; a += 1)
    for (let b = a + 1; b < places.length; b += 1) sum += Math.sign((places[b] ?? 0) - (places[a] ?? 0));
  return sum / ((places.length * (places.length - 1)) / 2);
}

const PAGE = 4096;

/** Every order that bytes can offer: where a row lies in a file, and the order in which SQLite fills a page. */
const ATTACKS: Record<string, (place: number) => number> = {
  'place in the file': (place) => place,
  'cells of a page from its end': (place) => Math.floor(place / PAGE) * PAGE + (PAGE - (place % PAGE)),
};

type Files = { main: Buffer; wal: Buffer };

const filesIn = (dir: string): Files => {
  const read = (name: string): Buffer =>
    existsSync(join(dir, name)) ? readFileSync(join(dir, name)) : Buffer.alloc(0);
  return { main: read(ARCHIVE_FILE), wal: read(`${ARCHIVE_FILE}-wal`) };
};

/** Kendall's tau of each attack on each file, first and last place of every row; files without the rows are left out. */
function recovered(pupils: readonly number[], { main, wal }: Files): Map<string, number> {
  const taus = new Map<string, number>();
  for (const [file, bytes] of Object.entries({ main, wal }))
    for (const find of ['indexOf', 'lastIndexOf'] as const) {
      const places = pupils.map((pupil) => bytes[find](signatureOf(pupil)));
      if (places.includes(-1)) continue;
      for (const [name, attack] of Object.entries(ATTACKS))
        taus.set(`${file}, ${find}, ${name}`, kendall(places.map(attack)));
    }
  return taus;
}

function addTo(sums: Map<string, number[]>, taus: Map<string, number>): void {
  for (const [name, tau] of taus) sums.set(name, [...(sums.get(name) ?? []), tau]);
}
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const ids = () => ({ seminar: randomUUID(), next: () => randomUUID() });

/** What closing leaves of the class, while the archive is still open and after it was shut. */
function closed(pupils: readonly number[]): { open: Files; shut: Files; facts: Fact[] } {
  const dir = tempDir();
  const facts = closingFacts(answeredBy(pupils), content, START, ids());
  const db = openArchive(dir);
  closeInto(db, facts);
  const open = filesIn(dir);
  db.close();
  return { open, shut: filesIn(dir), facts };
}

/** What a writer leaves that keeps each answer as it comes: random ids, no rowids, no times – and yet the order. */
function naive(pupils: readonly number[]): Files {
  const dir = tempDir();
  const db = new Database(join(dir, ARCHIVE_FILE));
  db.pragma('journal_mode = WAL');
  db.exec('CREATE TABLE facts (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID');
  const insert = db.prepare('INSERT INTO facts VALUES (?, ?)');
  for (const pupil of pupils) insert.run(randomUUID(), `{${signatureOf(pupil)}}`);
  const files = filesIn(dir);
  db.close();
  return files;
}

const CLASS = Array.from({ length: PUPILS }, (_, index) => index);

describe('the order in which pupils answered', () => {
  test('cannot be recovered from what closing leaves in the archive', { timeout: 240_000 }, () => {
    const taus = new Map<string, number[]>();
    for (let count = 0; count < CLASSES; count += 1) {
      const pupils = shuffled(CLASS);
      const { open, shut, facts } = closed(pupils);
      const rows = facts.flatMap((fact) => (fact.kind === 'response' ? [canonicalJson(fact.body)] : []));
      expect(rows).toHaveLength(PUPILS);
      const line = pupils.map((pupil) => rows.findIndex((row) => row.includes(signatureOf(pupil))));
      addTo(taus, new Map([['line of the facts', kendall(line)]]));
      addTo(taus, recovered(pupils, open));
      addTo(taus, new Map([...recovered(pupils, shut)].map(([name, tau]) => [`shut: ${name}`, tau])));
    }
    // The log, the file, and the rows as a bundle would write them: each attack saw every class.
    expect(taus.size).toBeGreaterThanOrEqual(9);
    for (const [name, values] of taus) {
      expect(values.length, name).toBe(CLASSES);
      expect(Math.abs(mean(values)), name).toBeLessThan(0.05);
    }
  });

  test('is recovered whole from a writer that keeps each answer as it comes, or the attacks are blind', () => {
    const taus = new Map<string, number[]>();
    for (let count = 0; count < 20; count += 1) {
      const pupils = shuffled(CLASS);
      addTo(taus, recovered(pupils, naive(pupils)));
    }
    expect(mean(taus.get('wal, indexOf, place in the file') ?? [])).toBeGreaterThan(0.9);
  });
});
