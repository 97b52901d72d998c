import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROGRAMMES } from '../../torture/plain/common.ts';
import { prepareGround } from '../../torture/plain/ground.ts';
import { runPlain } from '../../torture/plain/run.ts';
import { type Cut, planRun, type RunPlan } from '../../torture/plan.ts';

let ground: Awaited<ReturnType<typeof prepareGround>>;

beforeAll(async () => {
  ground = await prepareGround('smoke');
}, 120_000);
afterAll(() => ground?.remove(true));

/** A seminar alone, cut off once. */
const onePlan = (cut: Cut): RunPlan => ({
  ...{ seed: 'see', base: 'none', programme: 'nhac-lai-15', actions: 60, works: [], cuts: [cut] },
});
const cut: Cut = { phase: 'present', deed: 160, how: 'dark' };

describe.runIf(process.platform === 'linux')('the crash campaign', () => {
  it('finds nothing wrong in a few seminars', { timeout: 120_000 }, async () => {
    for (const number of [2, 3, 9]) {
      const tally = await runPlain(ground, planRun('smoke', number, PROGRAMMES), number);
      expect(tally).toMatchObject({ findings: [], lost: 0, half: 0, integrity: 0 });
      expect(tally.lives).toBeGreaterThan(1);
    }
  });

  it('kills where it was told to, and finds every fact again', { timeout: 60_000 }, async () => {
    const tally = await runPlain(ground, onePlan(cut), 100);
    expect(tally).toMatchObject({ findings: [], lost: 0, kills: { present: 1 }, lives: 2 });
    expect(tally.facts).toBeGreaterThan(0);
  });

  it.for([
    ['does not wait for the disk', 'unsynced', cut],
    ['says that facts are safe before they are', 'early', { ...cut, how: 'kill' }],
  ] as const)('sees a store that %s', { timeout: 60_000 }, async ([, broken, at]) => {
    const tally = await runPlain({ ...ground, broken }, onePlan(at), 200);
    expect(tally.lost).toBeGreaterThan(0);
    expect(tally.findings.join('\n')).toMatch(/the seminar is gone|were acknowledged/);
  });
});
