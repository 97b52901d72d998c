import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareGround } from '../../torture/plain/ground.ts';
import { runPlain } from '../../torture/plain/run.ts';
import type { Cut, How, RunPlan } from '../../torture/plan.ts';
import { sum } from '../../torture/tally.ts';

let ground: Awaited<ReturnType<typeof prepareGround>>;

beforeAll(async () => {
  ground = await prepareGround('smoke');
});
afterAll(() => ground?.remove(true));

/** A short seminar: some 110 deeds of the disk while it is held, the first 37 for its content. */
const hurt = (...cuts: Cut[]): RunPlan => ({
  ...{ seed: 'see', base: 'none', programme: 'nhac-lai-15', actions: 40, works: [], cuts },
});
const at = (deed: number, how: How): Cut => ({ phase: 'present', deed, how });
const held = (number: number, plan: RunPlan, broken: 'early' | 'unsynced' | null = null) =>
  runPlain({ ...ground, broken }, plan, number);

describe.runIf(process.platform === 'linux')('the crash campaign', () => {
  it('finds nothing wrong in a seminar that is killed, loses power and meets a failing disk', async () => {
    const tally = await held(
      1,
      hurt(at(47, 'kill'), at(30, 'dark'), { phase: 'close', deed: 5, how: 'sync' }),
    );
    expect(tally).toMatchObject({ findings: [], lost: 0, half: 0, integrity: 0, lives: 4, refused: 1 });
    expect(tally.kills).toEqual({ present: 2 });
  });

  it('sees a store that says too early that something is safe', async () => {
    // One of two writes is held back at either moment.
    const both = sum(
      await held(2, hurt(at(44, 'kill')), 'early'),
      await held(3, hurt(at(47, 'kill')), 'early'),
    );
    expect(both.lost).toBeGreaterThan(0);
    expect(both.findings.join()).toMatch(/lost: \d+ were acknowledged/);
  });

  it('sees a store that does not wait for the disk', async () => {
    expect((await held(4, hurt(at(60, 'dark')), 'unsynced')).lost).toBeGreaterThan(0);
  });
});
