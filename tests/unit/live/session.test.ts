import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StampedAction } from '../../../electron/contract/actions.ts';
import { Session } from '../../../electron/core/live/session.ts';
import { begin, content, partOf, START } from './sample.ts';

/** A disk that can be told to refuse. */
class Disk {
  full = false;
  kept: StampedAction[] = [];
  append(actions: readonly StampedAction[]): void {
    if (this.full) throw Object.assign(new Error('no space left'), { code: 'SQLITE_FULL' });
    this.kept.push(...actions);
  }
}

const open = (disk: Disk | null) => {
  const shown: string[] = [];
  const session: Session = new Session({
    content,
    state: begin(),
    sink: disk,
    onChange: () => shown.push(session.saving.state),
    codeOf: () => 'disk-full',
  });
  return { session, shown };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a running seminar', () => {
  it('shows a position at once and has it on the disk within 250 ms', () => {
    const disk = new Disk();
    const { session } = open(disk);
    session.dispatch({ type: 'move/next' }, START);
    expect(session.state.segments[0]).toEqual({ kind: 'deck', step: 1 });
    expect(disk.kept).toEqual([]);
    vi.advanceTimersByTime(250);
    expect(disk.kept).toHaveLength(1);
    expect(session.saving.state).toBe('saved');
  });

  it('has a fact on the disk before it is shown, after the positions that came before it', () => {
    const order: string[] = [];
    const session = new Session({
      content,
      state: begin(),
      sink: { append: (actions) => order.push(`disk ${actions.map(({ action }) => action.type).join(' ')}`) },
      onChange: () => order.push('shown'),
      codeOf: () => '',
    });
    session.dispatch({ type: 'move/next' }, START);
    session.dispatch(
      { type: 'remarks/set', remarks: { remarks: 'tốt', difficulties: '', proposals: '' } },
      START,
    );
    expect(order).toEqual(['shown', 'disk move/next remarks/set', 'shown']);
  });

  it('never keeps the clicker waiting for a slow stick: positions are made safe beside it, in order', async () => {
    const appended: string[] = [];
    const done: (() => void)[] = [];
    const session: Session = new Session({
      content,
      state: begin(),
      sink: {
        append: (actions, soon) => appended.push(`${soon ? 'soon' : 'safe'} ${actions.length}`),
        sync: () => new Promise((resolve) => done.push(resolve)),
      },
      onChange: () => {},
      codeOf: () => '',
    });
    session.dispatch({ type: 'move/next' }, START);
    await vi.advanceTimersByTimeAsync(250);
    expect([appended, session.saving.state]).toEqual([['soon 1'], 'saving']);
    // The stick is still busy: presses go on, and nothing more is asked of it.
    session.dispatch({ type: 'move/next' }, START);
    session.dispatch({ type: 'move/back' }, START);
    await vi.advanceTimersByTimeAsync(5000);
    expect([appended, done.length, session.state.segments[0]]).toEqual([
      ['soon 1'],
      1,
      { kind: 'deck', step: 1 },
    ]);
    done.shift()?.();
    await vi.advanceTimersByTimeAsync(250);
    expect([appended, session.saving.state]).toEqual([['soon 1', 'soon 2'], 'saving']);
    done.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(session.saving.state).toBe('saved');
  });

  it('says so when positions could not be made safe, and tries again until they are', async () => {
    let refuses = true;
    const session: Session = new Session({
      content,
      state: begin(),
      sink: {
        append: () => {},
        sync: () => (refuses ? Promise.reject(new Error('EIO')) : Promise.resolve()),
      },
      onChange: () => {},
      codeOf: () => 'unreadable',
    });
    session.dispatch({ type: 'move/next' }, START);
    await vi.advanceTimersByTimeAsync(250);
    expect(session.saving).toEqual({ state: 'failed', code: 'unreadable' });
    refuses = false;
    await vi.advanceTimersByTimeAsync(2500);
    expect(session.saving).toEqual({ state: 'saved', code: null });
  });

  it('has a choice on the disk before the class sees that it happened', () => {
    const disk = new Disk();
    const { session } = open(disk);
    session.dispatch({ type: 'move/segment', segment: partOf('roleplay') }, START);
    const phase = (): string => {
      const part = session.state.segments[partOf('roleplay')];
      return part?.kind === 'roleplay' ? part.rehearsal.phase : '';
    };
    while (phase() !== 'choice') session.dispatch({ type: 'move/next' }, START);
    const scene = Object.values(content.scenarios)[0]?.graph.scenes.find(({ choices }) => choices);
    session.dispatch({ type: 'vote/count', choice: scene?.choices?.[0]?.id ?? '', value: 20 }, START);
    session.dispatch({ type: 'move/next' }, START);
    const before = disk.kept.length;
    session.dispatch({ type: 'move/next' }, START);
    expect(phase()).toBe('feedback');
    expect(disk.kept.length).toBe(before + 1);
  });

  it('goes on while the disk is full, says so, and saves everything in order once there is room', () => {
    const disk = new Disk();
    const { session } = open(disk);
    disk.full = true;
    session.dispatch({ type: 'move/segment', segment: partOf('quiz') }, START);
    session.dispatch({ type: 'move/next' }, START);
    session.dispatch(
      { type: 'remarks/set', remarks: { remarks: 'a', difficulties: '', proposals: '' } },
      START,
    );
    expect(session.saving).toEqual({ state: 'failed', code: 'disk-full' });
    expect(session.state.segment).toBe(partOf('quiz'));
    disk.full = false;
    vi.advanceTimersByTime(2000);
    expect(session.saving).toEqual({ state: 'saved', code: null });
    expect(disk.kept.map(({ action }) => action.type)).toEqual(['move/segment', 'move/next', 'remarks/set']);
  });

  it('stores nothing that changed nothing', () => {
    const disk = new Disk();
    const { session } = open(disk);
    expect(session.dispatch({ type: 'move/back' }, START)).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(disk.kept).toEqual([]);
  });

  it('writes nothing at all when nothing is to be recorded', () => {
    const { session } = open(null);
    session.dispatch({ type: 'move/next' }, START);
    expect(session.saving.state).toBe('off');
    expect(session.end()).toBe(true);
  });

  it('writes what waits when it ends', () => {
    const disk = new Disk();
    const { session } = open(disk);
    session.dispatch({ type: 'move/next' }, START);
    expect(session.end()).toBe(true);
    expect(disk.kept).toHaveLength(1);
  });
});
