import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbour, TABS } from '../../../../renderer/console/guide/tabs.ts';

describe('the tabs of the guide', () => {
  it('come round again in both directions', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TABS), (tab) => {
        const right = neighbour(tab, 'ArrowRight');
        expect(right).not.toBe(tab);
        expect(right && neighbour(right, 'ArrowLeft')).toBe(tab);
      }),
    );
  });

  it('are reached at both ends, and by no other key', () => {
    expect(neighbour('keys', 'Home')).toBe('start');
    expect(neighbour('keys', 'End')).toBe('trouble');
    expect(neighbour('keys', 'PageDown')).toBeNull();
  });
});
