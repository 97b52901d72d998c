import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROGRAMMES } from '../../torture/plain/common.ts';
import { prepareGround } from '../../torture/plain/ground.ts';
import { runPlain } from '../../torture/plain/run.ts';
import { planRun } from '../../torture/plan.ts';

let ground: Awaited<ReturnType<typeof prepareGround>>;

beforeAll(async () => {
  ground = await prepareGround('smoke');
}, 120_000);
afterAll(() => ground?.remove(true));

describe.runIf(process.platform === 'linux')('the crash campaign', () => {
  it('finds nothing wrong in a few seminars', { timeout: 120_000 }, async () => {
    for (const number of [0, 1, 2]) {
      const tally = await runPlain(ground, planRun('smoke', number, PROGRAMMES), number);
      expect(tally).toMatchObject({ findings: [], lost: 0, half: 0, integrity: 0 });
    }
  });
});
