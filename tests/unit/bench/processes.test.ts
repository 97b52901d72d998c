import { describe, expect, it } from 'vitest';
import { kindOf, parsePss, parseStat, treeOf } from '../../bench/support/processes.ts';

describe('what the bench reads from /proc', () => {
  it('finds parent and processor time behind a name with brackets and spaces', () => {
    const text = '4711 (a) b (c)) S 42 1 1 0 -1 4194560 100 0 0 0 250 50 0 0 20 0 1 0 1';
    expect(parseStat(text)).toEqual({ pid: 4711, parent: 42, ticks: 300 });
  });

  it('takes a process with all that descends from it, and nothing else', () => {
    const stat = (pid: number, parent: number) => ({ pid, parent, ticks: 0 });
    const stats = [stat(1, 0), stat(2, 1), stat(3, 2), stat(4, 1), stat(5, 3)];
    expect(treeOf(2, stats).map(({ pid }) => pid)).toEqual([2, 3, 5]);
  });

  it('reads the proportional memory in bytes, and none where the process has gone', () => {
    expect(parsePss('Rss:   900 kB\nPss:                 300 kB\nPss_Anon:  200 kB\n')).toBe(300 * 1024);
    expect(parsePss('')).toBe(0);
  });

  it('knows the parts of Electron by their command lines', () => {
    expect(kindOf('/x/electron --no-sandbox /app')).toBe('main');
    expect(kindOf('/x/electron --type=renderer --lang=vi')).toBe('renderer');
    expect(kindOf('/x/electron --type=utility --utility-sub-type=network.mojom.NetworkService')).toBe(
      'NetworkService',
    );
  });
});
