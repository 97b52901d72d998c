import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../electron/core/content/order.ts';
import type { Programme } from '../../../slides/model/programme.ts';

const programme = (id: string, audience: Programme['audience']) => ({ id, audience }) as Programme;
const ids = (programmes: Programme[]) => inOrder(programmes).map(({ id }) => id);

describe('the order of programmes', () => {
  it('puts the lesson that most classes need first, whatever its id', () => {
    expect(ids([programme('a-45', 'thcs'), programme('thcs-45', 'thcs')])).toEqual(['thcs-45', 'a-45']);
  });

  it('goes by audience from the youngest on, and leaves the order within one as it came', () => {
    const came = [
      programme('hall', 'assembly'),
      programme('uni', 'university'),
      programme('b', 'thpt'),
      programme('a', 'thpt'),
    ];
    expect(ids(came)).toEqual(['b', 'a', 'uni', 'hall']);
  });
});
