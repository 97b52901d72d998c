import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TICKS } from '../../../../electron/contract/ready.ts';
import { freeBytes } from '../../../../electron/main/ready/handlers.ts';
import { ticksOf, withTick } from '../../../../electron/main/ready/ticks.ts';

describe('what was ticked', () => {
  it('holds for the day on which it was ticked, and for no other', () => {
    const stored = JSON.parse(JSON.stringify({ ready: { day: '2026-11-23', ticks: ['cards'] } }));
    expect(ticksOf(stored, '2026-11-23')).toEqual(['cards']);
    expect(ticksOf(stored, '2026-11-24')).toEqual([]);
  });

  it('is nothing where what is stored does not fit', () => {
    expect(ticksOf({}, '2026-11-23')).toEqual([]);
    expect(ticksOf({ ready: { day: '2026-11-23', ticks: ['coffee'] } }, '2026-11-23')).toEqual([]);
  });

  it('is a set: the last press on each decides', () => {
    const presses = fc.array(fc.record({ tick: fc.constantFrom(...TICKS), on: fc.boolean() }));
    fc.assert(
      fc.property(presses, (done) => {
        const ticks = done.reduce<ReturnType<typeof withTick>>(
          (known, { tick, on }) => withTick(known, tick, on),
          [],
        );
        const wanted = TICKS.filter((tick) => done.findLast((press) => press.tick === tick)?.on);
        expect(ticks.toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });
});

describe('free space', () => {
  it('is read where the data is, and not known where there is no such folder', async () => {
    expect(await freeBytes(tmpdir())).toBeGreaterThan(0);
    expect(await freeBytes(join(tmpdir(), 'no-such-folder', 'at-all'))).toBeNull();
  });
});
