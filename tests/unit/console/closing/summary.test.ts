import { describe, expect, test } from 'vitest';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import { summaryOf } from '../../../../renderer/console/closing/summary.ts';

const part = (id: string, minutes: number): SeminarContent['programme']['segments'][number] => ({
  kind: 'break',
  id,
  title: { vi: id },
  minutes,
});
const programme = { segments: [part('mo-dau', 3), part('tinh-huong', 12), part('ket', 1)] };
const content = { programme } as unknown as Pick<SeminarContent, 'programme'>;

describe('what ran', () => {
  test('shows whole minutes beside what was planned', () => {
    const [first, second] = summaryOf(content, [190_000, 12.6 * 60_000, 0]);
    expect(first).toMatchObject({ id: 'mo-dau', plannedMinutes: 3, takenMinutes: 3 });
    expect(second).toMatchObject({ plannedMinutes: 12, takenMinutes: 13 });
  });

  test('calls a part that was only walked past not held, and a short one a minute', () => {
    const taken = summaryOf(content, [4_000, 20_000]).map(({ takenMinutes }) => takenMinutes);
    expect(taken).toEqual([null, 1, null]);
  });
});
