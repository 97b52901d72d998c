import { type Command, commandOf } from '../../../electron/contract/keys.ts';

/** One key as the guide shows it: what is printed on it, and whether it works wherever the focus is. */
export type Cap = { cap: string; always: boolean };

const named: readonly (readonly [code: string, cap: string])[] = [
  ['PageDown', 'Page Down'],
  ['PageUp', 'Page Up'],
  ['ArrowRight', '→'],
  ['ArrowLeft', '←'],
  ['ArrowDown', '↓'],
  ['ArrowUp', '↑'],
  ['Escape', 'Esc'],
  ['Space', 'Space'],
  ['Enter', 'Enter'],
  ['Tab', 'Tab'],
  ['Backspace', 'Backspace'],
  ['Delete', 'Delete'],
  ['Home', 'Home'],
  ['End', 'End'],
  ['Period', '.'],
  ['Comma', ','],
  ['Equal', '+'],
  ['Minus', '−'],
  ['NumpadAdd', 'Num+'],
  ['NumpadSubtract', 'Num−'],
];

/** Keys that a keyboard or a clicker has: `KeyboardEvent.code` and what is printed on it, in the order of a list. */
export const KEYBOARD: readonly (readonly [code: string, cap: string])[] = [
  ...Array.from({ length: 12 }, (_, i) => [`F${i + 1}`, `F${i + 1}`] as const),
  ...named,
  ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => [`Key${letter}`, letter] as const),
  ...[...'0123456789'].map((digit) => [`Digit${digit}`, digit] as const),
];

const commandOfCode = (code: string, focused: boolean, ctrl = false): Command | null =>
  commandOf({ code, ctrl, alt: false, meta: false, shift: false }, focused);

/** All keys of `command`, asked of the keyboard itself so that the guide cannot say otherwise; always-working first. */
export function keysOf(command: Command): Cap[] {
  const alone = KEYBOARD.filter(([code]) => commandOfCode(code, false) === command).map(([code, cap]) => ({
    cap,
    always: commandOfCode(code, true) === command,
  }));
  const held = KEYBOARD.filter(([code]) => commandOfCode(code, true, true) === command).map(([, cap]) => ({
    cap: `Ctrl+${cap}`,
    always: true,
  }));
  return [...alone, ...held].sort((a, b) => Number(b.always) - Number(a.always));
}
