import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sticksWanted } from '../../../build/package.ts';
import { makeStick, runFromSwap } from '../../../build/stick.ts';
import { dataBeside } from '../../../electron/main/stick/place.ts';

/** The smallest head of a program of Windows: characteristics 0x0022. */
const program = (): Buffer => {
  const bytes = Buffer.alloc(256);
  bytes.write('MZ', 0, 'latin1');
  bytes.writeUInt32LE(128, 0x3c);
  bytes.write('PE\0\0', 128, 'latin1');
  bytes.writeUInt16LE(0x0022, 128 + 22);
  return bytes;
};

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kit-edition-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('the stick edition', () => {
  it('has Windows run its programs from memory, and leaves every other byte and file alone', () => {
    const bytes = program();
    expect(runFromSwap(bytes)).toBe(true);
    expect(bytes.readUInt16LE(150)).toBe(0x0c22);
    bytes.writeUInt16LE(0x0022, 150);
    expect(bytes.equals(program())).toBe(true);
    for (const other of [
      Buffer.alloc(0),
      Buffer.from('MZ'),
      Buffer.alloc(300),
      Buffer.from('ELF'.repeat(99)),
    ])
      expect(runFromSwap(other)).toBe(false);
  });

  it('is the release folder with a mark, and without a data folder that copying it over could touch', () => {
    const made = join(dir, 'win-unpacked');
    const target = join(dir, 'usb');
    mkdirSync(join(made, 'resources'), { recursive: true });
    writeFileSync(join(made, 'kit.exe'), program());
    writeFileSync(join(made, 'resources', 'app.asar'), 'MZ');
    makeStick(made, target);
    expect(dataBeside(join(target, 'kit.exe'), join(target, 'resources'))).toBe(join(target, 'data'));
    expect(existsSync(join(target, 'data'))).toBe(false);
    expect(readFileSync(join(target, 'kit.exe')).readUInt16LE(150)).toBe(0x0c22);
    expect(readFileSync(join(target, 'resources', 'app.asar'), 'utf8')).toBe('MZ');
    expect(readFileSync(join(target, 'DOC-TRUOC.txt'), 'utf8')).toMatch(/^\uFEFFKhông Một Mình.*\r\n/);
  });

  it('is made for the systems that are asked for', () => {
    expect(sticksWanted(['--stick'])).toEqual(['--linux']);
    expect(sticksWanted(['--stick', '--win'])).toEqual(['--win']);
  });
});
