import { describe, expect, it } from 'vitest';
import { addSheet, isSheet, sheetsFor } from '../../../../renderer/console/signin/sheets.ts';
import { group } from '../../reports/records.ts';

const role = (name: string): string => `vai ${name}`;

describe('sheets to sign for a set-up', () => {
  it('are one for each class, with a few lines more than belong to it', () => {
    const groups = [
      group({ id: 'g1', name: '8A1', enrolled: 40 }),
      group({ id: 'g2', name: '', role: 'teacher', enrolled: null }),
    ];
    expect(sheetsFor({ groups }, role)).toEqual([
      { key: 'g1', name: '8A1', lines: 43 },
      { key: 'g2', name: 'vai teacher', lines: 45 },
    ]);
  });

  it('are one without a class where there is no group, and one more is as long as the last', () => {
    const rows = sheetsFor({ groups: [] }, role);
    expect(rows.map(({ name, lines }) => [name, lines])).toEqual([['', 45]]);
    const more = addSheet(rows.map((row) => ({ ...row, lines: 30 })));
    expect(more.map(({ lines }) => lines)).toEqual([30, 30]);
    expect(new Set(more.map(({ key }) => key)).size).toBe(2);
  });

  it('are none with no line, an empty field or more lines than one list holds', () => {
    const fits = (lines: number | null): boolean => isSheet({ key: 'g1', name: '', lines });
    expect([1, 600].map(fits)).toEqual([true, true]);
    expect([null, 0, 601].map(fits)).toEqual([false, false, false]);
  });
});
