import { describe, expect, it } from 'vitest';
import { extendCommand } from '../../../../electron/main/displays/extend.ts';

describe('extending the desktop', () => {
  it('runs the program of Windows itself, from its own folder', () => {
    expect(extendCommand('win32', 'D:\\Windows')).toEqual({
      file: 'D:\\Windows\\System32\\DisplaySwitch.exe',
      args: ['/extend'],
    });
    expect(extendCommand('win32')?.file).toBe('C:\\Windows\\System32\\DisplaySwitch.exe');
  });

  it('runs nothing on other systems', () => {
    expect(extendCommand('linux')).toBeNull();
    expect(extendCommand('darwin')).toBeNull();
  });
});
