import { describe, expect, it } from 'vitest';
import type { CompiledDeck } from '../../../slides/model/deck.ts';
import { measureChecker, pathsText } from '../../bench/rows/checker.ts';
import { idleRow } from '../../bench/rows/idle.ts';
import { keyRow, walk } from '../../bench/rows/key-to-frame.ts';
import { inParts } from '../../bench/rows/memory.ts';
import { pointerRow } from '../../bench/rows/pointer-to-frame.ts';
import { measureResults } from '../../bench/rows/results.ts';
import { framesRow } from '../../bench/rows/story.ts';
import { withLocalMedia } from '../../bench/support/bare.ts';
import { framesDrawn, tracedProcess } from '../../bench/support/trace.ts';

const twenty = (value: number): number[] => Array.from({ length: 20 }, () => value);

describe('key to frame', () => {
  it('may take one frame more than a window of its own, at p95', () => {
    expect(keyRow(twenty(31), twenty(15), 16.7)).toMatchObject({ ok: true, bar: 'p95 <= 31.7 ms' });
    expect(keyRow(twenty(32), twenty(15), 16.7).ok).toBe(false);
    expect(keyRow([...twenty(10), 60, 60, 60], twenty(15), 16.7).ok).toBe(false);
  });

  it('walks to the end of a part and back, never further', () => {
    let place = 0;
    const places = walk(3, 14).map((key) => {
      place += key === 'PageDown' ? 1 : -1;
      return place;
    });
    expect(Math.max(...places)).toBe(3);
    expect(Math.min(...places)).toBe(0);
  });
});

describe('the results of 10,000 participants', () => {
  it('are measured as a whole report, against counting alone', () => {
    const row = measureResults(2);
    expect(row).toMatchObject({
      name: 'results of 10000 participants',
      measured: { n: 2 },
      reference: { n: 2 },
    });
    expect(row.notes.join()).toContain('every answer');
  });
});

describe('checking a scenario', () => {
  it('is measured up to the longest that the language allows, beyond 10^20 paths', () => {
    const rows = measureChecker(2);
    expect(rows.map(({ name }) => name)).toEqual(
      [30, 60, 120].map((scenes) => `checking a scenario of ${scenes} scenes`),
    );
    expect(rows.map(({ measured, reference }) => [measured.n, reference?.n])).toEqual([
      [2, 2],
      [2, 2],
      [2, 2],
    ]);
    expect(rows.at(-1)?.notes.join()).toContain('4.1e34 paths');
  });

  it('says how many paths there are as long as it can be read', () => {
    expect(pathsText('48')).toBe('48');
    expect(pathsText((10n ** 20n).toString())).toBe('1.0e20');
  });
});

describe('mouse to pointer', () => {
  it('may take two frames, at p95', () => {
    expect(pointerRow(twenty(33), 16.7)).toMatchObject({ ok: true, bar: 'p95 <= 33.4 ms' });
    expect(pointerRow([...twenty(5), 40, 40, 40], 16.7).ok).toBe(false);
  });
});

describe('a message that comes', () => {
  const rest = (moving: number[], resting = 0) => ({ moving, resting });

  it('is drawn and nothing more in low-end mode, and nothing is drawn at rest in either', () => {
    expect(framesRow(rest([40, 60]), rest([1, 2])).ok).toBe(true);
    expect(framesRow(rest([40, 60]), rest([3, 3])).ok).toBe(false);
    expect(framesRow(rest([40, 60], 1), rest([1, 1])).ok).toBe(false);
    expect(framesRow(rest([40, 60]), rest([1, 1], 2)).ok).toBe(false);
  });

  it('must have been seen, else the count is blind', () => {
    expect(() => framesRow(rest([0, 0]), rest([0, 0]))).toThrow('no frame');
  });
});

describe('a stage at rest', () => {
  const load = new Map([
    [7, 0.2],
    [8, 0.5],
  ]);

  it('keeps its bar only without a frame and below one percent', () => {
    const stage = { pid: 7, frames: 0, consoleFrames: 30 };
    expect(idleRow(stage, load, load, 30).ok).toBe(true);
    expect(idleRow({ ...stage, frames: 1 }, load, load, 30).ok).toBe(false);
    expect(idleRow(stage, new Map([[7, 1]]), load, 30).ok).toBe(false);
  });

  it('has its frames counted by process, and its own process named by the trace', () => {
    const started = {
      name: 'TracingStartedInBrowser',
      pid: 1,
      args: { data: { frames: [{ processId: 7 }] } },
    };
    const events = [
      started,
      { name: 'DrawFrame', pid: 8 },
      { name: 'DrawFrame', pid: 8 },
      { name: 'Commit', pid: 7 },
    ];
    expect(tracedProcess(events)).toBe(7);
    expect(framesDrawn(events)).toEqual(new Map([[8, 2]]));
    expect(tracedProcess([])).toBeNull();
  });
});

describe('the bare app', () => {
  it('shows the same deck with its drawings from the disk', () => {
    const slide = { id: 'a', art: 'app://kit/media/mau/den.svg' };
    const deck = { id: 'mau', slides: [slide, { id: 'b', art: null }] } as unknown as CompiledDeck;
    expect(withLocalMedia(deck).slides.map(({ art }) => art)).toEqual(['media/mau/den.svg', null]);
  });

  it('has its memory told by kind of process', () => {
    expect(
      inParts([
        { main: 90, renderer: 100 },
        { main: 92, renderer: 110 },
      ]),
    ).toBe('main 91, renderer 105');
  });
});
