import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenLine } from '../../../renderer/stage/activity/spoken.ts';
import { isTicking, secondsLeft } from '../../../renderer/stage/clock.ts';
import { sharesOf, totalHands } from '../../../renderer/stage/hands.ts';
import { childLine, helpersOf } from '../../../renderer/stage/help/whom.ts';
import { clockText } from '../../../renderer/ui/clock-text.ts';
import { setup } from './fixture.ts';

const options = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('hands', () => {
  it('have no share before the first one is counted', () => {
    expect(sharesOf(undefined, options)).toEqual(options.map(({ id }) => ({ id, count: 0, share: null })));
    expect(totalHands(undefined)).toBe(0);
  });

  it('have shares that add up to one, whatever was counted', () => {
    const counts = fc.record({ a: fc.nat(500), b: fc.nat(500), c: fc.nat(500) });
    fc.assert(
      fc.property(counts, (counted) => {
        const shares = sharesOf(counted, options).map(({ share }) => share);
        if (totalHands(counted) === 0) return shares.every((share) => share === null);
        return Math.abs(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0) - 1) < 1e-9;
      }),
    );
  });

  it('of an option that is not on the screen count for nothing', () => {
    expect(sharesOf({ a: 3, gone: 7 }, options).map(({ share }) => share)).toEqual([1, 0, 0]);
  });
});

describe('the calm clock', () => {
  const running = { startedAt: 10_000, leftMs: 80_000 };

  it('counts a second until it is over and stands at zero', () => {
    expect(secondsLeft(running, 10_000)).toBe(80);
    expect(secondsLeft(running, 10_999)).toBe(80);
    expect(secondsLeft(running, 11_000)).toBe(79);
    expect(secondsLeft(running, 999_000)).toBe(0);
  });

  it('ticks only while it runs and has time left', () => {
    expect(isTicking(running, 20_000)).toBe(true);
    expect(isTicking(running, 90_000)).toBe(false);
    expect(isTicking({ startedAt: null, leftMs: 80_000 }, 20_000)).toBe(false);
  });

  it.each([
    [0, '0:00'],
    [9, '0:09'],
    [80, '1:20'],
    [3661, '1:01:01'],
  ])('writes %i seconds as %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text);
    expect(clockText(seconds, 2)).toBe(text.length === 4 ? `0${text}` : text);
  });
});

describe('a line to say', () => {
  it.each([
    ['Người kể: “Cô ơi, cháu sợ.”', 'Người kể', 'Cô ơi, cháu sợ.'],
    ['Розповідач: «Мені страшно.»', 'Розповідач', 'Мені страшно.'],
    ['“Cô ơi, cháu sợ.”', null, 'Cô ơi, cháu sợ.'],
    ['Em nói: cháu sợ.', null, 'Em nói: cháu sợ.'],
  ])('%s', (line, who, words) => {
    expect(spokenLine(line)).toEqual({ who, words });
  });

  it('keeps quotation marks that do not enclose all of it', () => {
    expect(spokenLine('Người lớn: “Ừ.” rồi nghe').words).toBe('“Ừ.” rồi nghe');
    expect(spokenLine('“Một.” và “hai.”').words).toBe('“Một.” và “hai.”');
  });
});

describe('whom to turn to', () => {
  const sourced = { source: 'x', source_date: '2026-01-01', checked_by: null };
  const line = { id: 'line', number: '111', name: { vi: 'Tổng đài' }, note: { vi: 'Miễn phí' }, ...sourced };

  it('is the adult of this school first, then the lines, then the commune police', () => {
    expect(helpersOf(setup, [line]).map(({ kind }) => kind)).toEqual(['adult', 'line', 'police']);
  });

  it('leaves out what was not entered', () => {
    const bare = { ...setup, trustedAdult: '', communePolice: '' };
    expect(helpersOf(bare, [line]).map(({ id }) => id)).toEqual(['line']);
  });

  it('is the line for children at the foot of the screen', () => {
    expect(childLine([{ ...line, id: 'other', number: '113' }, line])).toBe('111');
    expect(childLine([])).toBeNull();
  });
});
