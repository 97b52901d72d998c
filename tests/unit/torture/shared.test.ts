import { expect, test } from 'vitest';
import { isFact } from '../../../electron/core/live/fact.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { shared } from '../../torture/electron/shared.ts';
import { begin, content, START } from '../live/sample.ts';

const copied = <T>(value: T): T => structuredClone(value);

test('what came as a copy is compared as the steps of one reducer: a move is a position, attendance a fact', () => {
  const before = begin();
  const moved = reduce(content, before, { at: START, action: { type: 'move/next' } });
  expect(moved).not.toBe(before);
  expect(isFact(before, moved)).toBe(false);
  expect(isFact(before, shared(before, copied(moved)))).toBe(false);
  expect(shared(before, copied(before))).toBe(before);

  const groups = before.setup.groups.map((group) => ({ ...group, present: 1 }));
  const setup = { ...before.setup, groups };
  const counted = reduce(content, before, { at: START, action: { type: 'setup/change', setup } });
  expect(isFact(before, counted)).toBe(true);
  expect(isFact(before, shared(before, copied(counted)))).toBe(true);
  expect(shared(before, copied(counted))).toEqual(counted);
});
