import type { BrowserWindow } from 'electron';
import { type Command, commandOf } from '../contract/keys.ts';

/**
 * Lets the clicker work while the audience's window has the focus. That window can call nothing, so main listens to its
 * keys itself; nothing on the stage can have the focus.
 */
export function listenToClicker(window: BrowserWindow, onCommand: (command: Command) => void): void {
  window.webContents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown') return;
    const { code, control: ctrl, alt, meta, shift } = input;
    const command = commandOf({ code, ctrl, alt, meta, shift }, false);
    if (command === null) return;
    event.preventDefault();
    // Somebody leaning on the clicker presses once, not thirty times a second.
    if (!input.isAutoRepeat) onCommand(command);
  });
}

/**
 * Lets the clicker work while pupils sit at the station: only the two keys that every clicker sends, all others are
 * theirs.
 */
export function listenForClicker(window: BrowserWindow, onCommand: (command: Command) => void): void {
  window.webContents.on('before-input-event', (event, input) => {
    const command = input.code === 'PageDown' ? 'next' : input.code === 'PageUp' ? 'back' : null;
    if (command === null) return;
    event.preventDefault();
    if (input.type === 'keyDown' && !input.isAutoRepeat) onCommand(command);
  });
}
