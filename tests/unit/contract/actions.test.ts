import { describe, expect, it } from 'vitest';
import { type Action, actionSchema, trainerActionSchema } from '../../../electron/contract/actions.ts';

const id = '11111111-0000-4000-8000-000000000001';

/** What would leave half a state behind, or a false time, if a window said it. */
const ofMain: Action[] = [
  { type: 'cards/read', item: 'a', marks: [], doubles: [], tokens: [] },
  { type: 'box/put', id, text: 'Em muốn hỏi', read: false },
  {
    type: 'station/open',
    ...{ opening: null, scenario: null, closing: null, added: null },
    ...{ mode: 'single', trial: false, role: null, ageBand: null, clicker: false },
  },
  { type: 'station/do', event: { type: 'next' } },
  { type: 'station/close' },
  { type: 'seminar/resumed' },
  { type: 'seminar/slept', since: 0 },
];

describe('what the console may say to the running seminar', () => {
  it.each(ofMain)('is not $type, which main says itself', (action) => {
    expect(actionSchema.safeParse(action).success).toBe(true);
    expect(trainerActionSchema.safeParse(action).success).toBe(false);
  });

  it('is what a trainer does', () => {
    for (const action of [{ type: 'move/next' }, { type: 'box/open', id }, { type: 'closing/open' }])
      expect(trainerActionSchema.safeParse(action).success).toBe(true);
  });
});
