import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPupilKey, type Press } from '../../../electron/main/lock-keys.ts';

const press = (code: string, held: Partial<Press> = {}): boolean =>
  isPupilKey({ code, key: 'x', control: false, alt: false, meta: false, shift: false, ...held });

describe('a key at the station', () => {
  it('reaches the page where it answers, moves or types', () => {
    for (const code of [
      'Digit1',
      'KeyA',
      'Enter',
      'Space',
      'Tab',
      'Escape',
      'ArrowDown',
      'PageDown',
      'Backspace',
    ])
      expect(press(code), code).toBe(true);
    expect(press('KeyA', { shift: true })).toBe(true);
    expect(press('ArrowLeft', { control: true })).toBe(true);
    expect(press('KeyQ', { control: true, shift: true })).toBe(true);
    // A letter that the Ukrainian layout has on AltGr.
    expect(press('KeyU', { control: true, alt: true, key: 'ґ' })).toBe(true);
  });

  it('does not where it is for the window, the browser or the system', () => {
    for (const code of [
      'F1',
      'F5',
      'F11',
      'F12',
      'ContextMenu',
      'PrintScreen',
      'BrowserBack',
      'LaunchMail',
      'MetaLeft',
    ])
      expect(press(code), code).toBe(false);
    for (const code of ['ArrowLeft', 'ArrowRight', 'F4', 'Tab', 'Space', 'Home'])
      expect(press(code, { alt: true }), `Alt+${code}`).toBe(false);
  });

  it('does not with Ctrl or the Windows key, save for the trainer and moving within a text', () => {
    const codes = fc.constantFrom(
      ...'BCDEFGHIJKLMNOPRSTUVWXY'.split('').map((letter) => `Key${letter}`),
      ...'0123456789'.split('').map((digit) => `Digit${digit}`),
      ...[
        'Equal',
        'Minus',
        'NumpadAdd',
        'NumpadSubtract',
        'Tab',
        'Escape',
        'PageUp',
        'F5',
        'Insert',
        'Enter',
      ],
    );
    const held = fc.record({
      shift: fc.boolean(),
      alt: fc.boolean(),
      control: fc.boolean(),
      meta: fc.boolean(),
    });
    fc.assert(
      fc.property(codes, held, (code, keys) => {
        fc.pre(keys.control || keys.meta);
        expect(press(code, keys)).toBe(false);
      }),
    );
  });
});
