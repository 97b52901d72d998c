import type { Tool } from './pointing.ts';

/** What a key asks for while a seminar runs. */
export type Command =
  | 'next'
  | 'back'
  | 'show'
  | 'black'
  | 'help'
  | 'respond'
  | 'hold'
  | 'swap'
  | 'overview'
  | 'scan'
  | 'larger'
  | 'smaller'
  | 'escape'
  | StoryCommand
  | Tool;

/** What a key asks for in a role-play only. */
export type StoryCommand = 'talk' | 'flags' | 'skip' | 'countdown' | 'stop';

/** A key press, by its place on the keyboard: Vietnamese typing tools eat letters, so characters are never looked at. */
export type KeyPress = { code: string; ctrl: boolean; alt: boolean; meta: boolean; shift: boolean };

/** What every clicker sends; works wherever the focus is. */
const ANYWHERE: Readonly<Record<string, Command>> = {
  PageDown: 'next',
  PageUp: 'back',
  F5: 'show',
  F1: 'help',
  F2: 'respond',
  Escape: 'escape',
};

/** Works only while nothing that can be typed into or pressed has the focus. */
const UNFOCUSED: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  Space: 'next',
  Enter: 'next',
  KeyN: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  KeyP: 'back',
  Period: 'black',
  KeyB: 'black',
  KeyH: 'help',
  KeyF: 'hold',
  Tab: 'swap',
  KeyC: 'swap',
  KeyG: 'overview',
  KeyO: 'overview',
  KeyQ: 'scan',
  KeyL: 'pointer',
  KeyZ: 'zoom',
  KeyD: 'ink',
  KeyT: 'talk',
  KeyR: 'flags',
  KeyS: 'skip',
  KeyK: 'countdown',
  KeyX: 'stop',
};

/** Works wherever the focus is, with Ctrl held down. */
const WITH_CTRL: Readonly<Record<string, Command>> = {
  Equal: 'larger',
  NumpadAdd: 'larger',
  Minus: 'smaller',
  NumpadSubtract: 'smaller',
};

/**
 * The command of a key press, null where it has none. `focused`: something editable or focusable has the focus, so that
 * letters, `.`, Tab, Enter and arrows belong to it.
 */
export function commandOf({ code, ctrl, alt, meta, shift }: KeyPress, focused: boolean): Command | null {
  // Shift+Tab always walks back through what can be pressed.
  if (alt || meta || (shift && code === 'Tab')) return null;
  if (ctrl) return WITH_CTRL[code] ?? null;
  return ANYWHERE[code] ?? (focused ? null : (UNFOCUSED[code] ?? null));
}
