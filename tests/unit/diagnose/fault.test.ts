import { describe, expect, it } from 'vitest';
import { faultText } from '../../../electron/contract/about.ts';
import { entryOf } from '../../../electron/core/diagnose/entry.ts';
import { type FaultFacts, faultLines } from '../../../electron/core/diagnose/fault.ts';

const facts: FaultFacts = {
  versions: [{ name: 'Khong Mot Minh', version: '0.1.0' }],
  hashes: ['abcdef123456'],
  system: { platform: 'win32', release: '10.0.19045', arch: 'x64', cores: 2, memory: 4 * 1024 ** 3 },
  stick: true,
  locale: 'vi',
  weak: true,
  displays: [{ width: 1366, height: 768, scale: 1, internal: true }],
  counts: { seminars: 3, ownProgrammes: 1, contentProblems: null },
  free: null,
  saving: 'failed gone',
  notices: ['stick-gone'],
  log: [entryOf('stick-gone', 0)],
};

describe('a report of a fault', () => {
  it('has a line for each thing that it says, so that each can be struck out', () => {
    expect(faultLines(facts)).toEqual([
      'Khong Mot Minh: 0.1.0',
      'content: abcdef123456',
      'system: win32 10.0.19045 x64',
      'machine: 2 cores, 4.0 GiB, weak',
      'edition: stick, language vi',
      'display: 1366x768 at 1, of the laptop',
      'free: unknown',
      'counts: seminars 3, ownProgrammes 1, contentProblems unknown',
      'saving: failed gone',
      'notices: stick-gone',
      'log: 1970-01-01T00:00:00Z stick-gone',
    ]);
  });

  it('takes nothing of a display but its size, whatever else is known of it', () => {
    const labelled = { ...facts.displays[0], label: 'THCS Hoa Ban' } as FaultFacts['displays'][number];
    expect(faultLines({ ...facts, displays: [labelled] }).join('\n')).not.toContain('Hoa Ban');
  });

  it('is the trainer’s words and the lines that were kept', () => {
    expect(faultText(['a', 'b', 'c'], [1], '  Bấm mà không chạy.\n')).toBe(
      'Khong Mot Minh\n\nBấm mà không chạy.\n\na\nc\n',
    );
    expect(faultText(['a'], [], ' ')).toBe('Khong Mot Minh\n\na\n');
  });
});
