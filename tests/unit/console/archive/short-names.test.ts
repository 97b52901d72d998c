import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortNames } from '../../../../renderer/console/archive/short-names.ts';

describe('names of exported files', () => {
  test('are told once, with the end of each', () => {
    const dir = 'C:\\Users\\An\\Documents\\Khong Mot Minh\\';
    const names = ['bao-cao_2026_hoa-ban.docx', 'bao-cao_2026_hoa-ban_nhom.csv'];
    expect(shortNames(names.map((name) => dir + name))).toEqual({
      shared: 'bao-cao_2026_hoa-ban',
      ends: [
        { path: `${dir}${names[0]}`, end: '.docx' },
        { path: `${dir}${names[1]}`, end: '_nhom.csv' },
      ],
    });
    expect(shortNames(['/x/a.pdf'])).toEqual({ shared: 'a', ends: [{ path: '/x/a.pdf', end: '.pdf' }] });
  });

  test('can always be put together again', () => {
    const name = fc.stringMatching(/^[ab_.]{1,8}$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        const { shared, ends } = shortNames(names.map((one) => `/kit/${one}`));
        expect(ends.map(({ end }) => shared + end)).toEqual(names);
      }),
    );
  });
});
