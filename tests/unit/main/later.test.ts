import { describe, expect, it } from 'vitest';
import { printChannels } from '../../../electron/contract/print.ts';
import { later } from '../../../electron/main/later.ts';

describe('handlers that are fetched when they are wanted', () => {
  it('are fetched once, with the first call, and get what was given', async () => {
    let fetched = 0;
    const given: unknown[] = [];
    const handlers = later(printChannels, async () => {
      fetched += 1;
      return {
        'print.make': (input: unknown) => {
          given.push(input);
          return null;
        },
        'print.html': () => null,
        'print.cards': () => null,
        'print.quick': () => null,
        'print.papers': () => [],
        'print.paper': () => null,
      };
    });
    expect(Object.keys(handlers)).toEqual(Object.keys(printChannels));
    expect(fetched).toBe(0);
    const choose = handlers['print.make'] as (input: unknown) => Promise<unknown>;
    expect(await Promise.all([choose('a'), choose('b')])).toEqual([null, null]);
    expect(fetched).toBe(1);
    expect(given).toEqual(['a', 'b']);
  });
});
