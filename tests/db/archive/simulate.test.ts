import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import type { SeminarRecord } from '../../../electron/contract/archive.ts';
import { seminarSummarySchema } from '../../../electron/contract/archive.ts';
import { totalAttendance } from '../../../electron/contract/setup.ts';
import { openArchive, openArchiveReadOnly } from '../../../electron/core/archive/open.ts';
import { listSeminars, readSeminar } from '../../../electron/core/archive/seminars.ts';
import { simulationRandom } from '../../../electron/core/archive/simulate/random.ts';
import { simulateDirectory } from '../../../electron/core/archive/simulate/run.ts';
import { simulateSetup, taughtIn } from '../../../electron/core/archive/simulate/setup.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { closedSeminar, tempArchive, tempDir } from './fixtures.ts';

const library = loadContent([fileURLToPath(new URL('../../../', import.meta.url))]);
const simulate = (dir: string, seminars: number, seed = '7') =>
  simulateDirectory(dir, { seminars, seed, library, appVersion: '0.1.0' });

afterEach(() => vi.unstubAllEnvs());

/** Every byte of every fact. */
function factsIn(dir: string): unknown[] {
  const db = openArchiveReadOnly(dir);
  const rows = db.all('SELECT f.*, c.json FROM facts f LEFT JOIN contents c ON c.hash = f.content');
  db.close();
  return rows;
}

const simulated = (seminars: number, seed?: string): { dir: string; facts: unknown[] } => {
  const dir = tempDir();
  simulate(dir, seminars, seed);
  return { dir, facts: factsIn(dir) };
};

describe('the same seed', () => {
  test('gives the same facts, byte for byte, in any time zone', () => {
    vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh');
    const { facts } = simulated(12);
    vi.stubEnv('TZ', 'America/Caracas');
    expect(simulated(12).facts).toEqual(facts);
    expect(simulated(12, '8').facts).not.toEqual(facts);
  });

  test('completes what was begun and adds nothing twice', () => {
    const { dir } = simulated(3);
    expect(simulate(dir, 5).already).toBeGreaterThan(0);
    expect(simulate(dir, 5).added).toBe(0);
    expect(factsIn(dir)).toEqual(simulated(5).facts);
  });
});

describe('simulated seminars', () => {
  test('are lessons that ask at the beginning and at the end, never an assembly or a booster', () => {
    const db = openArchiveReadOnly(simulated(60).dir);
    const programmes = new Set(listSeminars(db).map(({ id }) => readSeminar(db, id).seminar.programme.id));
    db.close();
    expect(programmes).toContain('thcs-45');
    expect(programmes).not.toContain('duoi-co-20');
    expect(programmes).not.toContain('nhac-lai-15');
  });

  test('have in the room whom the programme is for', () => {
    const random = simulationRandom(tempArchive().db, '7');
    const roomOf = (programme: (typeof library.programmes)[number]) => {
      const { setup } = simulateSetup(random(programme.id), programme);
      const { role, ageBand } = taughtIn(setup.groups);
      return `${programme.audience}: ${/THCS|THPT|Cao đẳng/.exec(setup.school.name)?.[0]} ${role} ${ageBand}`;
    };
    expect([...new Set(library.programmes.map(roomOf))].sort()).toEqual([
      'assembly: THCS student 12-15',
      'parents: THCS parent over-24',
      'staff: THCS teacher over-24',
      'thcs: THCS student 12-15',
      'thpt: THPT student 16-18',
      'university: Cao đẳng student 19-24',
    ]);
  });

  test('are marked in every fact', () => {
    const { facts } = simulated(20);
    expect(facts.length).toBeGreaterThan(80);
    expect(
      (facts as { simulated: number; id: string }[]).every((f) => f.simulated === 1 && f.id[14] === '8'),
    ).toBe(true);
  });

  test('are plausible: no more hands than pupils, classes of a real size, and a class that decided', () => {
    const { dir } = simulated(30);
    const db = openArchiveReadOnly(dir);
    for (const { id } of listSeminars(db)) {
      const { seminar, tallies, responses, choices } = readSeminar(db, id);
      const pupils = totalAttendance(seminar.groups.filter(({ role }) => role === seminar.groups[0]?.role));
      expect(pupils.present).toBeGreaterThanOrEqual(12);
      expect(pupils.present).toBeLessThanOrEqual(pupils.enrolled ?? 0);
      if (responses.length === 0)
        expect(tallies.map(({ body }) => body.when).sort()).toEqual(['closing', 'opening']);
      else expect(tallies).toEqual([]);
      expect(responses.length).toBeLessThanOrEqual(pupils.present ?? 0);
      const hands = tallies.flatMap(({ body }) => body.items.map(({ counts }) => Object.values(counts)));
      for (const counts of hands)
        expect(counts.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(pupils.present ?? 0);
      // A programme may have a short, harmless story beside the long one.
      const decisions = choices.map(({ body }) => body.decisions.length);
      expect(Math.max(...decisions)).toBeGreaterThanOrEqual(3);
    }
    db.close();
  });
});

describe('simulated answers of each pupil', () => {
  const records = (): SeminarRecord[] => {
    const db = openArchiveReadOnly(simulated(30).dir);
    const all = listSeminars(db).map(({ id }) => readSeminar(db, id));
    db.close();
    return all;
  };
  const bodiesOf = (all: readonly SeminarRecord[]) =>
    all.flatMap(({ responses }) => responses.map(({ body }) => body));

  test('come from about half of the classes, by cards or at the station, never both in one', () => {
    const all = records();
    const modes = all.map(({ responses }) => new Set(responses.map(({ body }) => body.mode)));
    expect(modes.every(({ size }) => size <= 1)).toBe(true);
    expect(modes.filter(({ size }) => size === 1).length).toBeGreaterThan(8);
    expect(new Set(bodiesOf(all).map(({ mode }) => mode))).toEqual(new Set(['cards', 'station']));
  });

  test('join opening and closing, with some who are not sure and some who have left', () => {
    const bodies = bodiesOf(records());
    expect(bodies.filter(({ forms }) => forms.length === 2).length).toBeGreaterThan(bodies.length * 0.9);
    expect(bodies.some(({ forms }) => forms.length === 1)).toBe(true);
    const answers = bodies.flatMap(({ forms }) => forms.flatMap((form) => Object.values(form.answers)));
    expect(answers.some((answer) => answer.length === 0)).toBe(true);
    expect(answers.filter((answer) => answer.length === 1).length).toBeGreaterThan(answers.length * 0.8);
  });
});

describe('simulate refuses', () => {
  const realData = expect.objectContaining({ code: 'real-data' });

  test('a data folder with a real seminar', () => {
    const { dir, db } = tempArchive();
    appendFacts(db, closedSeminar());
    expect(() => simulate(dir, 1)).toThrow(realData);
    expect(listSeminars(db)).toHaveLength(1);
  });

  test('a data folder where a seminar is open', () => {
    const dir = tempDir();
    mkdirSync(join(dir, 'live'));
    writeFileSync(join(dir, 'live', 'live.db'), '');
    expect(() => simulate(dir, 1)).toThrow(realData);
  });
});

/** Runs the command line and collects what it prints. */
async function kit(...args: string[]): Promise<{ code: number; out: string; err: string[] }> {
  vi.stubEnv('KIT_DATA', undefined);
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err };
}

describe('the command line', () => {
  test('simulates, then lists what was simulated', async () => {
    const dir = join(tempDir(), 'dữ liệu');
    expect(await kit('simulate', '--data', dir, '--seminars', '4', '--seed', 'a')).toMatchObject({
      code: 0,
      err: [],
    });
    const { code, out } = await kit('list', '--data', dir, '--json');
    expect(code).toBe(0);
    const seminars = seminarSummarySchema.array().parse(JSON.parse(out));
    expect(seminars).toHaveLength(4);
    expect(seminars.every((seminar) => seminar.simulated)).toBe(true);
    const lines = await kit('list', '--data', dir);
    expect(lines.out.split('\n')).toHaveLength(4);
    expect(lines.out).toContain('[simulated]');
  });

  test('lists while the kit is open', async () => {
    const dir = tempDir();
    const db = openArchive(dir);
    appendFacts(db, closedSeminar());
    expect(JSON.parse((await kit('list', '--data', dir, '--json')).out)).toHaveLength(1);
    db.close();
  });

  test.each([
    ['no data folder', ['list']],
    ['a folder without an archive', ['list', '--data', '/nowhere/at/all']],
    ['a word too many', ['list', '--data', '/tmp', 'more']],
    ['no number', ['simulate', '--data', '/tmp/x', '--seed', '1']],
    ['a bad number', ['simulate', '--data', '/tmp/x', '--seed', '1', '--seminars', '-3']],
    ['no seed', ['simulate', '--data', '/tmp/x', '--seminars', '3']],
  ])('%s is wrong use: one line, exit 2', async (_, args) => {
    const { code, out, err } = await kit(...args);
    expect({ code, out, lines: err.length }).toEqual({ code: 2, out: '', lines: 1 });
  });
});
