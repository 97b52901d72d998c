import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../electron/core/content/load.ts';
import { pageDay } from '../../../electron/core/print/source-list.ts';
import { pageOf, type Source, samePages, sourceSchema } from '../../../slides/model/source.ts';
import { BUILT_IN } from './packs.ts';

const source = (id: string, address: string): Source => ({
  ...{ id, address, title: 'Một bài báo', date: '2025-09-19', says: 'Một điều.' },
});

describe('the page that an address names', () => {
  it.each([
    'http://example.invalid/bai-bao',
    'https://www.example.invalid/bai-bao/',
    'https://amp.example.invalid/Bai-Bao?utm_source=x&fbclid=y#cuoi',
  ])('is the same for %s', (address) => {
    expect(pageOf(address)).toBe('example.invalid/bai-bao');
  });

  it('is another with another path or question', () => {
    const pages = ['/a', '/b', '/a?p=1', '/a?p=2'].map((rest) => pageOf(`https://example.invalid${rest}`));
    expect(new Set(pages).size).toBe(4);
  });

  it('is named by one source only: the second is told, with the first', () => {
    const all = [source('mot', 'https://a.invalid/x'), source('hai', 'http://www.a.invalid/x/')];
    expect(samePages(all).map(({ source: { id }, first }) => [id, first.id])).toEqual([['hai', 'mot']]);
  });
});

describe('the day of a source', () => {
  const { date: _, ...undated } = source('mot', 'https://a.invalid/x');

  it('is that of its page, or else when it was read; never both, never neither', () => {
    const fits = (days: object): boolean => sourceSchema.safeParse({ ...undated, ...days }).success;
    expect([{ date: '2025' }, { seen: '2026-03' }].every(fits)).toBe(true);
    expect([{}, { date: '2025', seen: '2026' }, { seen: 'năm 2026' }].some(fits)).toBe(false);
  });

  it('is printed as far as it is known, and says where there is none', () => {
    expect(pageDay({ date: '2025-09-19' }, 'vi')).toBe('19/09/2025');
    expect(pageDay({ date: '2025-09' }, 'uk')).toBe('09.2025');
    expect(pageDay({ seen: '2026' }, 'vi')).toBe('không ghi ngày, xem 2026');
    expect(pageDay({ seen: '2026-03-02' }, 'en')).toBe('no date given, seen 02/03/2026');
  });
});

describe('the sources of the kit', () => {
  const { sources } = loadContent([BUILT_IN]);

  it('name each page once, and say in no title when it was read', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(samePages(sources)).toEqual([]);
    for (const { id, title } of sources) expect(title, id).not.toMatch(/đọc năm|không ghi ngày/);
  });
});
