import { expect, test } from 'vitest';
import { NOTHING_TAKEN, withStick } from '../../../electron/main/take-session.ts';

const refused = (name: string) => ({ status: 'refused', name, code: 'damaged' }) as const;
const stick = (...names: string[]) => ({ taken: names.map(refused), left: 0, stopped: null });

test('what came in last stands first, over all sticks', () => {
  const one = withStick(NOTHING_TAKEN, stick('a', 'b'), true);
  const two = withStick(one, stick('c'), true);
  expect(two.taken.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
  expect(two.sticks).toBe(2);
});

test('a stick that is gone on with is counted once, and what is left is what is left now', () => {
  const stopped = withStick(NOTHING_TAKEN, { ...stick('a'), left: 2, stopped: 'disk-full' }, true);
  expect(stopped).toMatchObject({ sticks: 1, left: 2, stopped: 'disk-full' });
  expect(withStick(stopped, stick('b', 'c'), false)).toMatchObject({ sticks: 1, left: 0, stopped: null });
});
