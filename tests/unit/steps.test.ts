import { afterEach, expect, test, vi } from 'vitest';
import { finish, finishResting, type Steps } from '../../electron/core/steps.ts';

afterEach(() => void vi.restoreAllMocks());

/** Four steps, each of which takes `ms` by the clock that it moves on. */
function work(ms: number): { steps: () => Steps<string>; log: string[] } {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const log: string[] = [];
  const steps = function* (): Steps<string> {
    for (let step = 1; step <= 4; step += 1) {
      now += ms;
      log.push(String(step));
      yield;
    }
    return 'done';
  };
  return { steps, log };
}

test('work in steps gives the same at once and with rests', async () => {
  expect(finish(work(1).steps())).toBe('done');
  expect(await finishResting(work(1).steps(), async () => {})).toBe('done');
});

test('there is a rest at the beginning, and then as often as 30 ms have gone by', async () => {
  for (const [ms, order] of [
    [10, ['rest', '1', '2', '3', 'rest', '4']],
    [100, ['rest', '1', 'rest', '2', 'rest', '3', 'rest', '4', 'rest']],
  ] as const) {
    const { steps, log } = work(ms);
    await finishResting(steps(), async () => void log.push('rest'));
    expect(log).toEqual(order);
  }
});

test('what a rest throws ends the work', async () => {
  const { steps, log } = work(100);
  const stopping = finishResting(steps(), async () => {
    if (log.length > 1) throw new Error('no longer wanted');
  });
  await expect(stopping).rejects.toThrow('no longer wanted');
  expect(log).toEqual(['1', '2']);
});
