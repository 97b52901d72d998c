import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { CONTINUE_MS } from '../../../electron/main/live.ts';
import { anyAction } from '../../unit/live/actions.ts';
import { content, partOf, START, setup } from '../../unit/live/sample.ts';
import {
  afterPowerCut,
  kitOn,
  liveFiles,
  noArchive,
  started,
  stateOf,
  tempArchive,
  tempDir,
} from './kits.ts';

const MINUTE = 60_000;
const words = (remarks: string): Action => ({
  type: 'remarks/set',
  remarks: { remarks, difficulties: '', proposals: '' },
});

/** Two steps of the first deck, each after a minute, and then something that is on the disk at once. */
function presented(keeping: 'record' | 'practice' = 'record') {
  const kit = started({ keeping });
  kit.live.dispatch({ type: 'move/next' }, START + MINUTE);
  kit.live.dispatch({ type: 'move/next' }, START + 2 * MINUTE);
  kit.live.dispatch(words('Lớp đông'), START + 2 * MINUTE);
  return { ...kit, state: stateOf(kit.live) };
}

describe('a seminar that was left open', () => {
  it('is found after a power cut and told by its school, its part and its step', async () => {
    const live = kitOn(afterPowerCut(presented().dir));
    expect(await live.recover(noArchive, START + 5 * MINUTE)).toEqual([]);
    expect(live.session).toBeNull();
    expect(live.unfinished).toMatchObject({
      startedAt: START,
      school: setup.school.name,
      part: content.programme.segments[0]?.title,
    });
    expect(live.unfinished?.step).toBeGreaterThanOrEqual(1);
    expect(live.unfinished?.steps).toBeGreaterThanOrEqual(live.unfinished?.step ?? 0);
  });

  it('is told without a step where its part has none', async () => {
    const { dir, live } = presented();
    live.dispatch({ type: 'move/segment', segment: partOf('quiz') }, START + 3 * MINUTE);
    live.dispatch(words('x'), START + 3 * MINUTE);
    const again = kitOn(afterPowerCut(dir));
    await again.recover(noArchive, START + 4 * MINUTE);
    expect(again.unfinished).toMatchObject({
      part: content.programme.segments[partOf('quiz')]?.title,
      step: null,
      steps: null,
    });
  });

  it('goes on exactly as it was, whatever was done in it', async () => {
    const run = fc.array(fc.record({ action: anyAction, ms: fc.nat(5000) }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(run, async (actions) => {
        const { dir, live } = started();
        let at = START;
        for (const { action, ms } of actions) {
          at += ms;
          live.dispatch(action, at);
        }
        live.dispatch(words('end'), at);
        const again = kitOn(afterPowerCut(dir));
        await again.recover(noArchive, at + MINUTE);
        again.resume(at + MINUTE);
        const resumed = { at: at + MINUTE, action: { type: 'seminar/resumed' } } as const;
        expect(stateOf(again)).toEqual(reduce(content, stateOf(live), resumed));
        expect(again.unfinished).toBeNull();
        again.leave();
        live.leave();
      }),
      { numRuns: 15 },
    );
  });

  it('does not count the time away to any part', async () => {
    const { dir } = presented();
    const live = kitOn(afterPowerCut(dir));
    await live.recover(noArchive, START + 60 * MINUTE);
    live.resume(START + 60 * MINUTE);
    expect(stateOf(live)).toMatchObject({ awayMs: 58 * MINUTE, lastActionAt: START + 60 * MINUTE });
    live.dispatch({ type: 'closing/open' }, START + 61 * MINUTE);
    expect(stateOf(live).spentMs[0]).toBe(3 * MINUTE);
  });

  it('does not count the time away when it is closed without going on', async () => {
    const { archive, only } = tempArchive();
    const live = kitOn(afterPowerCut(presented().dir));
    await live.recover(noArchive, START + 23 * 60 * MINUTE);
    await live.close(archive, START + 23 * 60 * MINUTE);
    expect(only().seminar.segments[0]?.takenMs).toBe(2 * MINUTE);
  });

  it('does not count what was away in the middle of closing to the last part', async () => {
    const { dir, live } = presented();
    live.dispatch({ type: 'closing/open' }, START + 3 * MINUTE);
    live.dispatch(words('Đang viết'), START + 10 * MINUTE);
    const again = kitOn(afterPowerCut(dir));
    await again.recover(noArchive, START + 20 * MINUTE);
    again.resume(START + 20 * MINUTE);
    expect(stateOf(again).spentMs[0]).toBe(3 * MINUTE);
  });

  it('can be left and found as often as one likes', async () => {
    const { live, dir, state } = presented();
    live.leave();
    for (const minute of [10, 20, 30]) {
      const again = kitOn(dir);
      await again.recover(noArchive, START + minute * MINUTE);
      again.resume(START + minute * MINUTE);
      again.leave();
    }
    const last = kitOn(dir);
    await last.recover(noArchive, START + 40 * MINUTE);
    last.resume(START + 40 * MINUTE);
    expect(stateOf(last).segments).toEqual(state.segments);
    expect(stateOf(last)).toMatchObject({ awayMs: 38 * MINUTE, remarks: state.remarks });
  });

  it('is still offered a moment before 24 hours are over', async () => {
    const live = kitOn(afterPowerCut(presented().dir));
    expect(await live.recover(noArchive, START + 2 * MINUTE + CONTINUE_MS - 1)).toEqual([]);
    expect(live.unfinished).not.toBeNull();
  });

  it('is closed after 24 hours and then in the archive, with the time until its last action', async () => {
    const { archive, only } = tempArchive();
    const dir = afterPowerCut(presented().dir);
    const live = kitOn(dir);
    expect(await live.recover(archive, START + 2 * MINUTE + CONTINUE_MS)).toEqual(['closed-unfinished']);
    expect(only().seminar).toMatchObject({ school: setup.school, remarks: { remarks: 'Lớp đông' } });
    expect(only().seminar.segments[0]?.takenMs).toBe(2 * MINUTE);
    expect([live.session, live.unfinished, liveFiles(dir)]).toEqual([null, null, []]);
  });

  it('stays, to be closed later, where the archive cannot be written after 24 hours', async () => {
    const { archive, only } = tempArchive();
    const dir = afterPowerCut(presented().dir);
    const full = async () => {
      throw Object.assign(new Error('full'), { code: 'disk-full' });
    };
    const live = kitOn(dir);
    expect(await live.recover(full, START + 2 * CONTINUE_MS)).toEqual(['disk-full']);
    expect(live.unfinished).not.toBeNull();
    await live.close(archive, START + 2 * CONTINUE_MS);
    expect(only().seminar.segments[0]?.takenMs).toBe(2 * MINUTE);
    expect(liveFiles(dir)).toEqual([]);
  });

  it('leaves nothing after 24 hours when it was practice', async () => {
    const dir = afterPowerCut(presented('practice').dir);
    const live = kitOn(dir);
    expect(await live.recover(noArchive, START + 2 * CONTINUE_MS)).toEqual(['closed-unfinished']);
    expect([live.unfinished, liveFiles(dir)]).toEqual([null, []]);
  });
});

describe('a seminar of which nothing is to be written', () => {
  it('makes no file from beginning to end', async () => {
    const { dir, live } = started({ keeping: 'unrecorded' });
    for (const action of [{ type: 'move/next' }, words('x'), { type: 'closing/open' }] as const)
      live.dispatch(action, START + MINUTE);
    expect(existsSync(join(dir, 'live'))).toBe(false);
    expect(await live.close(noArchive, START + MINUTE)).toBeNull();
    expect(existsSync(join(dir, 'live'))).toBe(false);
  });
});

describe('a second seminar', () => {
  it('is refused while one is running, and nothing is written over', async () => {
    const { dir, live, state } = presented();
    expect(() => live.start(setup, content, '0.1.0', START)).toThrow(
      expect.objectContaining({ code: 'seminar-open' }),
    );
    expect(stateOf(live)).toBe(state);
    const again = kitOn(afterPowerCut(dir));
    await again.recover(noArchive, START + 3 * MINUTE);
    again.resume(START + 3 * MINUTE);
    expect(stateOf(again)).toMatchObject({ id: state.id, remarks: state.remarks });
  });

  it('is refused while one is unfinished, which then goes on', async () => {
    const { dir, state } = presented();
    const live = kitOn(afterPowerCut(dir));
    await live.recover(noArchive, START + 3 * MINUTE);
    for (const keeping of ['record', 'practice', 'unrecorded'] as const)
      expect(() => live.start({ ...setup, keeping }, content, '0.1.0', START)).toThrow(
        expect.objectContaining({ code: 'seminar-open' }),
      );
    live.resume(START + 3 * MINUTE);
    expect(stateOf(live).id).toBe(state.id);
  });

  it('is refused over one that nobody has looked for yet', async () => {
    const { dir, state } = presented();
    const left = afterPowerCut(dir);
    expect(() => kitOn(left).start(setup, content, '0.1.0', START)).toThrow(
      expect.objectContaining({ code: 'seminar-open' }),
    );
    const live = kitOn(left);
    await live.recover(noArchive, START + 3 * MINUTE);
    live.resume(START + 3 * MINUTE);
    expect(stateOf(live).id).toBe(state.id);
  });

  it('can start when the one before is closed', async () => {
    const { archive, list } = tempArchive();
    const { live } = presented();
    await live.close(archive, START + 3 * MINUTE);
    live.start(setup, content, '0.1.0', START + 4 * MINUTE);
    await live.close(archive, START + 5 * MINUTE);
    expect(list().map(({ conflict, revisions }) => ({ conflict, revisions }))).toEqual([
      { conflict: false, revisions: 1 },
      { conflict: false, revisions: 1 },
    ]);
  });

  it('that is not to be written leaves a file alone that could not be looked at', async () => {
    const { dir, state } = presented();
    const left = afterPowerCut(dir);
    const other = kitOn(left);
    other.start({ ...setup, keeping: 'unrecorded' }, content, '0.1.0', START);
    other.dispatch(words('x'), START);
    await other.close(noArchive, START);
    const live = kitOn(left);
    await live.recover(noArchive, START + 3 * MINUTE);
    live.resume(START + 3 * MINUTE);
    expect(stateOf(live)).toMatchObject({ id: state.id, remarks: state.remarks });
  });

  it('does not go on with a seminar that is not there', async () => {
    const live = kitOn(tempDir());
    expect(await live.recover(noArchive, START)).toEqual([]);
    expect(() => live.resume(START)).toThrow(/no unfinished/);
    await expect(live.close(noArchive, START)).rejects.toThrow(/no seminar/);
  });
});
