import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, nextWant, toDrop, type Want } from '../../../renderer/pdf/queue.ts';

const page = (number: number, width = 1280): Want => ({ page: number, width, height: 720 });

describe('which picture of a PDF is drawn next', () => {
  it('is what the class sees, before what may come', () => {
    const places = [[page(5), page(6), page(4)], [page(6, 400)]];
    const there = new Set<string>();
    const drawn: string[] = [];
    for (;;) {
      const want = nextWant(places, (key) => there.has(key));
      if (!want) break;
      drawn.push(keyOf(want));
      there.add(keyOf(want));
    }
    expect(drawn).toEqual(['5@1280x720', '6@400x720', '6@1280x720', '4@1280x720']);
  });

  it('is nothing where nothing is wanted', () => {
    expect(nextWant([], () => false)).toBeNull();
    expect(nextWant([[]], () => false)).toBeNull();
  });
});

describe('which pictures are let go of', () => {
  const want = fc.record({ page: fc.nat(8), width: fc.constant(1), height: fc.constant(1) });

  it('never those that are wanted, the longest unused first, until few are left', () => {
    fc.assert(
      fc.property(fc.uniqueArray(want, { selector: keyOf }), fc.array(fc.array(want)), (pictures, places) => {
        const keys = pictures.map(keyOf);
        const wanted = new Set(places.flat().map(keyOf));
        const dropped = toDrop(keys, places, 4);
        expect(dropped.filter((key) => wanted.has(key))).toEqual([]);
        const unwanted = keys.filter((key) => !wanted.has(key));
        expect(dropped).toEqual(unwanted.slice(0, dropped.length));
        const left = keys.length - dropped.length;
        expect(left <= 4 || dropped.length === unwanted.length).toBe(true);
      }),
    );
  });
});
