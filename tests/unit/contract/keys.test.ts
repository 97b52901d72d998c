import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../electron/contract/keys.ts';

const press = (code: string, focused = false, more = {}) =>
  commandOf({ code, ctrl: false, alt: false, meta: false, shift: false, ...more }, focused);

describe('a clicker', () => {
  it('works wherever the focus is', () => {
    for (const focused of [true, false]) {
      expect(press('PageDown', focused)).toBe('next');
      expect(press('PageUp', focused)).toBe('back');
      expect(press('F5', focused)).toBe('show');
    }
  });

  it('may send letters, the full stop, Tab or Enter only while nothing has the focus', () => {
    for (const code of ['KeyB', 'Period', 'Tab', 'Enter', 'Space', 'KeyH']) {
      expect(press(code, false)).not.toBeNull();
      expect(press(code, true)).toBeNull();
    }
  });

  it('makes the text of the class larger and smaller with Ctrl, by the place of the key', () => {
    for (const focused of [true, false]) {
      expect(press('Equal', focused, { ctrl: true })).toBe('larger');
      expect(press('Equal', focused, { ctrl: true, shift: true })).toBe('larger');
      expect(press('NumpadSubtract', focused, { ctrl: true })).toBe('smaller');
    }
    expect(press('Equal')).toBeNull();
  });

  it('is not confused by shortcuts of the system', () => {
    expect(press('KeyP', false, { ctrl: true })).toBeNull();
    expect(press('Tab', false, { alt: true })).toBeNull();
    expect(press('Tab', false, { shift: true })).toBeNull();
    expect(press('PageDown', false, { shift: true })).toBe('next');
  });
});
