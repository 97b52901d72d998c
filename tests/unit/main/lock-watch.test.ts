import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ARM_MS, LeaveWatch, WIPE_MS } from '../../../electron/main/lock-watch.ts';

let said: string[];
let watch: LeaveWatch;

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  watch = new LeaveWatch({
    onAway: (away) => said.push(away ? 'cover' : 'show'),
    onLeft: () => said.push('wipe'),
    bringBack: () => said.push('back'),
  });
});
afterEach(() => vi.useRealTimers());

const settled = (): void => {
  watch.focus();
  vi.advanceTimersByTime(ARM_MS);
  said = [];
};

describe('leaving the screen', () => {
  it('covers at once, wipes once when it lasts, and asks for the focus until it is back', () => {
    settled();
    watch.blur();
    expect(said).toEqual(['cover']);
    vi.advanceTimersByTime(WIPE_MS + 1);
    expect(said).toEqual(['cover', 'wipe', 'back']);
    vi.advanceTimersByTime(10_000);
    expect(said.filter((one) => one === 'wipe')).toHaveLength(1);
    expect(said.filter((one) => one === 'back').length).toBeGreaterThan(3);
    watch.focus();
    said = [];
    vi.advanceTimersByTime(60_000);
    expect(said).toEqual([]);
  });

  it('wipes nothing when it was a flicker', () => {
    settled();
    watch.blur();
    vi.advanceTimersByTime(WIPE_MS - 1);
    watch.focus();
    vi.advanceTimersByTime(60_000);
    expect(said).toEqual(['cover', 'show']);
  });

  it('wipes nothing while the desktop is still opening the window', () => {
    watch.blur();
    vi.advanceTimersByTime(5000);
    expect(said).toEqual([]);
    watch.focus();
    vi.advanceTimersByTime(ARM_MS - 1);
    watch.blur();
    vi.advanceTimersByTime(60_000);
    expect(said).not.toContain('wipe');
    expect(said).toContain('back');
  });

  it('counts each absence that the station had come back from', () => {
    for (let time = 0; time < 3; time += 1) {
      watch.focus();
      vi.advanceTimersByTime(ARM_MS);
      watch.blur();
      vi.advanceTimersByTime(WIPE_MS);
    }
    expect(said.filter((one) => one === 'wipe')).toHaveLength(3);
  });

  it('wipes at once when the system takes the screen, and says nothing once the station is closed', () => {
    settled();
    watch.taken();
    expect(said).toEqual(['cover', 'wipe']);
    watch.stop();
    said = [];
    vi.advanceTimersByTime(60_000);
    expect(said).toEqual([]);
  });

  it('wipes nothing while the window is being moved to another display', () => {
    settled();
    watch.unsettle();
    watch.blur();
    vi.advanceTimersByTime(60_000);
    expect(said).not.toContain('wipe');
  });
});
