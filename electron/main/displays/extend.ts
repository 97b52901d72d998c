import { win32 } from 'node:path';

/** A program of the system with its arguments. */
export type SystemCommand = { file: string; args: readonly string[] };

/**
 * The command that extends the desktop to a second display, null where `platform` (as Node names it) has none.
 * SECURITY: a fixed program from the folder of Windows itself with a fixed argument; nothing of it comes from a window.
 */
export const extendCommand = (platform: NodeJS.Platform, systemRoot = 'C:\\Windows'): SystemCommand | null =>
  platform === 'win32'
    ? { file: win32.join(systemRoot, 'System32', 'DisplaySwitch.exe'), args: ['/extend'] }
    : null;
