import { mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import type { Fact } from '../../../electron/contract/archive.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { canonicalJson } from '../../../electron/core/archive/canonical.ts';
import { closingFacts, seminarBody } from '../../../electron/core/live/closing.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import type { Live } from '../../../electron/main/live.ts';
import { anyAction } from '../../unit/live/actions.ts';
import { content, partOf, START, setup } from '../../unit/live/sample.ts';
import { afterPowerCut, kitOn, liveFiles, noArchive, started, stateOf, tempArchive } from './kits.ts';

const MINUTE = 60_000;
const attendance = (present: number): Action => ({
  type: 'setup/change',
  setup: { ...setup, groups: setup.groups.map((group) => ({ ...group, present })) },
});
/** A question that both forms have, so that it is asked whichever was drawn. */
const quiz = Object.values(content.quizzes)[0];
const anItem = quiz?.items.find(({ id }) => quiz.forms.A.includes(id) && quiz.forms.B.includes(id));
const hands = (value: number): Action[] => [
  { type: 'closing/back' },
  { type: 'move/segment', segment: partOf('quiz') },
  { type: 'quiz/count', item: anItem?.id ?? '', option: anItem?.options[0]?.id ?? '', value },
  { type: 'closing/open' },
];

type Kept = ReturnType<typeof tempArchive>;

/** What the archive says of its one seminar is what this state says. */
function expectKept({ only }: Kept, state: Seminar): void {
  const record = only();
  const facts = closingFacts(state, content, START, { seminar: record.id, next: () => record.id });
  const bodies = <K extends Fact['kind']>(kind: K) =>
    facts.flatMap((fact) => (fact.kind === kind ? [fact.body as Extract<Fact, { kind: K }>['body']] : []));
  /** One order for both, whatever their ids: bodies have none of their own. */
  const ordered = (values: unknown[]): string[] => values.map(canonicalJson).sort();
  expect(record.conflict).toBe(false);
  expect(record.seminar).toEqual(seminarBody(state, content, START));
  const tallies = record.tallies.map(({ body }) => body).filter(({ items }) => items.length > 0);
  expect(ordered(tallies)).toEqual(ordered(bodies('tally')));
  const choices = record.choices.map(({ body }) => body).filter(({ decisions }) => decisions.length > 0);
  expect(ordered(choices)).toEqual(ordered(bodies('choices')));
  expect(record.content).toMatchObject({ hash: content.hash });
}

/** Where a closing breaks off. `gone`: the process is; what follows is done by another, on what lies on the disk. */
const POINTS = ['refused', 'answer lost', 'gone before', 'gone after', 'gone while destroying'] as const;
type Point = (typeof POINTS)[number];

/** What a process leaves that was killed after it had destroyed `done` of the live files. */
function destroyedPartly(dir: string, done: number): void {
  const live = join(dir, 'live');
  const names = ['live.db-wal', 'live.db-shm', 'live.db'].filter((name) => readdirSync(live).includes(name));
  writeFileSync(join(live, 'live.db.destroy'), '');
  for (const name of names.slice(0, done)) rmSync(join(live, name));
  const halfWay = names[done];
  if (halfWay !== undefined) truncateSync(join(live, halfWay), 0);
}

/** Tries to close (at the start of a kit: to recover) while something goes wrong. Answers the kit that is there then. */
async function broken(
  kit: { dir: string; live: Live; fresh: boolean },
  point: Point,
  kept: Kept,
  done: number,
) {
  const { dir, live, fresh } = kit;
  let leftBehind: string | null = null;
  let tellGone = (): void => {};
  const gone = new Promise<void>((resolve) => {
    tellGone = resolve;
  });
  const archive = async (facts: Fact[]): Promise<unknown> => {
    if (point === 'refused') throw Object.assign(new Error('the disk is full'), { code: 'disk-full' });
    if (point !== 'gone before') await kept.archive(facts);
    if (point === 'answer lost')
      throw Object.assign(new Error('the jobs process ended'), { code: 'jobs-gone' });
    leftBehind = afterPowerCut(dir);
    if (point === 'gone while destroying') destroyedPartly(leftBehind, done);
    tellGone();
    return new Promise(() => {});
  };
  const attempt = fresh
    ? live.recover(archive, START + 30 * MINUTE)
    : live.close(archive, START + 30 * MINUTE);
  await Promise.race([attempt.catch(() => null), gone]);
  return leftBehind === null
    ? { dir, live, fresh: false }
    : { dir: leftBehind, live: kitOn(leftBehind), fresh: true };
}

const anyChange: fc.Arbitrary<Action[]> = fc.oneof(
  fc.constant<Action[]>([]),
  fc.nat(60).map((present) => [attendance(present)]),
  fc.nat(60).map(hands),
);
const anyRound = fc.record({
  point: fc.constantFrom(...POINTS),
  done: fc.nat(3),
  change: anyChange,
});
const anyStory = fc.record({
  lesson: fc.array(fc.record({ action: anyAction, ms: fc.nat(4000) }), { maxLength: 40 }),
  rounds: fc.array(anyRound, { minLength: 1, maxLength: 5 }),
});

describe('closing a seminar', () => {
  it('ends with it once in the archive as it was at the end, wherever and however often it breaks off', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async ({ lesson, rounds }) => {
        const kept = tempArchive();
        const begun = started();
        let truth = begun.state;
        let kit = { dir: begun.dir, live: begun.live, fresh: false };
        let at = START;
        const act = (action: Action): void => {
          truth = reduce(content, truth, { at, action });
          kit.live.dispatch(action, at);
          expect(stateOf(kit.live)).toEqual(truth);
        };
        for (const { action, ms } of lesson) {
          at += ms;
          act(action);
        }
        act({ type: 'closing/open' });

        for (const { point, done, change } of rounds) {
          kit = await broken(kit, point, kept, done);
          if (kit.fresh || (!kit.live.session && !kit.live.unfinished) || change.length === 0) continue;
          if (kit.live.unfinished) {
            kit.live.resume(at);
            truth = reduce(content, truth, { at, action: { type: 'seminar/resumed' } });
          }
          for (const action of change) act(action);
        }

        if (kit.fresh) await kit.live.recover(kept.archive, START + 30 * MINUTE);
        if (kit.live.session || kit.live.unfinished) await kit.live.close(kept.archive, START + 30 * MINUTE);
        expectKept(kept, truth);
        expect(liveFiles(kit.dir)).toEqual([]);
        expect(await kitOn(kit.dir).recover(noArchive, START + 30 * MINUTE)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(POINTS)('that breaks off (%s) is finished by the next start alone', async (point) => {
    const kept = tempArchive();
    const { dir, live } = started();
    live.dispatch({ type: 'closing/open' }, START + MINUTE);
    live.dispatch(attendance(20), START + MINUTE);
    const left = await broken({ dir, live, fresh: false }, point, kept, 1);
    const again = kitOn(left.fresh ? left.dir : afterPowerCut(left.dir));
    await again.recover(kept.archive, START + 2 * MINUTE);
    expect([again.session, again.unfinished]).toEqual([null, null]);
    expectKept(kept, stateOf(live));
    expect(kept.only().revisions).toBe(1);
  });

  it.each(['refused', 'answer lost'] as const)(
    'that failed (%s) can be taken back, attendance corrected, and closed: the corrected numbers count once',
    async (point) => {
      const kept = tempArchive();
      const { dir, live } = started();
      for (const action of hands(31)) live.dispatch(action, START + MINUTE);
      await broken({ dir, live, fresh: false }, point, kept, 0);
      for (const action of hands(30)) live.dispatch(action, START + 2 * MINUTE);
      live.dispatch(attendance(21), START + 3 * MINUTE);
      const end = stateOf(live);
      await live.close(kept.archive, START + 4 * MINUTE);
      expectKept(kept, end);
      expect(kept.list()).toMatchObject([{ present: 42 }]);
      expect(kept.only().tallies).toHaveLength(1);
    },
  );

  it.each(['refused', 'answer lost'] as const)(
    'that failed (%s) and was taken back is not finished behind the trainer’s back after a power cut',
    async (point) => {
      const kept = tempArchive();
      const { dir, live } = started();
      live.dispatch({ type: 'closing/open' }, START + MINUTE);
      await broken({ dir, live, fresh: false }, point, kept, 0);
      for (const action of hands(12)) live.dispatch(action, START + 2 * MINUTE);
      const again = kitOn(afterPowerCut(dir));
      expect(await again.recover(noArchive, START + 3 * MINUTE)).toEqual([]);
      expect(again.unfinished).not.toBeNull();
      again.resume(START + 3 * MINUTE);
      await again.close(kept.archive, START + 4 * MINUTE);
      expectKept(kept, stateOf(live));
    },
  );

  it('that failed takes back counts that were undone afterwards', async () => {
    const kept = tempArchive();
    const { dir, live } = started();
    for (const action of hands(31)) live.dispatch(action, START + MINUTE);
    await broken({ dir, live, fresh: false }, 'answer lost', kept, 0);
    for (const action of hands(0)) live.dispatch(action, START + MINUTE);
    const end = stateOf(live);
    await live.close(kept.archive, START + MINUTE);
    expectKept(kept, end);
  });

  it('pressed twice closes once', async () => {
    const kept = tempArchive();
    const { live } = started();
    for (const action of hands(31)) live.dispatch(action, START + MINUTE);
    const end = stateOf(live);
    const [first, second] = await Promise.all([
      live.close(kept.archive, START + MINUTE),
      live.close(kept.archive, START + MINUTE),
    ]);
    expect(first).toBe(kept.only().id);
    expect(second).toBe(first);
    expectKept(kept, end);
    expect(kept.only().tallies).toHaveLength(1);
  });

  it('lets nothing change while it is under way: what is archived is what was closed', async () => {
    const kept = tempArchive();
    const { live } = started();
    live.dispatch({ type: 'closing/open' }, START);
    const end = stateOf(live);
    const closing = live.close(kept.archive, START);
    expect(live.dispatch(attendance(1), START)).toBe(false);
    expect(() => live.start(setup, content, '0.1.0', START)).toThrow(/not been closed/);
    await closing;
    expectKept(kept, end);
  });

  it('an unfinished one cannot be gone on with while it is being closed', async () => {
    const kept = tempArchive();
    const { dir, live } = started();
    const again = kitOn(afterPowerCut(dir));
    await again.recover(noArchive, START);
    const closing = again.close(kept.archive, START);
    expect(() => again.resume(START)).toThrow(/no unfinished/);
    await closing;
    expectKept(kept, stateOf(live));
  });

  it('archives nothing again when only destroying failed, and lets nothing change until it is done', async () => {
    const kept = tempArchive();
    const { dir, live } = started();
    live.dispatch({ type: 'closing/open' }, START);
    const end = stateOf(live);
    // A folder in its place cannot be overwritten, as a file that another program holds open.
    const blocked = join(dir, 'live', 'live.db.destroy');
    const archive = async (facts: Fact[]): Promise<void> => {
      await kept.archive(facts);
      mkdirSync(blocked);
    };
    await expect(live.close(archive, START)).rejects.toMatchObject({ name: 'StorageError' });
    expect(live.dispatch(attendance(1), START)).toBe(false);
    rmSync(blocked, { recursive: true });
    expect(await live.close(noArchive, START)).toBe(kept.only().id);
    expectKept(kept, end);
    expect(liveFiles(dir)).toEqual([]);
  });

  it('practice is closed without the archive and leaves nothing', async () => {
    const { dir, live } = started({ keeping: 'practice' });
    live.dispatch({ type: 'move/next' }, START);
    expect(await live.close(noArchive, START)).toBeNull();
    expect([live.session, liveFiles(dir)]).toEqual([null, []]);
  });
});
