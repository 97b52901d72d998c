import { readdirSync, readFileSync } from 'node:fs';

/** What /proc/PID/stat says: the parent, and the time spent on a processor in clock ticks. */
export type Stat = { pid: number; parent: number; ticks: number };

/** Clock ticks a second as /proc counts them; fixed in Linux's interface. */
const TICKS_PER_SECOND = 100;

/** Reads the text of /proc/PID/stat. The name stands in brackets and may hold anything, brackets included. */
export const parseStat = (text: string): Stat => {
  const rest = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const number = (index: number): number => Number(rest[index]);
  return { pid: Number.parseInt(text, 10), parent: number(1), ticks: number(11) + number(12) };
};

/** `root` and everything that descends from it. */
export const treeOf = (root: number, stats: readonly Stat[]): Stat[] => {
  const below = (pid: number): Stat[] =>
    stats.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)]);
  return [...stats.filter(({ pid }) => pid === root), ...below(root)];
};

/** The proportional share of memory in /proc/PID/smaps_rollup, bytes; 0 when it is not there. */
export const parsePss = (text: string): number => Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0) * 1024;

/** The part of an Electron that a process is, by its command line. */
export const kindOf = (commandLine: string): string => {
  const type = /--type=([a-z-]+)/.exec(commandLine)?.[1];
  const service = /--utility-sub-type=([\w.]+)/.exec(commandLine)?.[1];
  return service?.split('.').at(-1) ?? type ?? 'main';
};

const read = (pid: number, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // The process ended meanwhile.
    return '';
  }
};

/** The processes under `root` now. */
export const processTree = (root: number): Stat[] => {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const stats = pids.flatMap((pid) => {
    const text = read(pid, 'stat');
    return text === '' ? [] : [parseStat(text)];
  });
  return treeOf(root, stats);
};

/** Memory of a process tree: proportional set size by kind of process, bytes. */
export const memoryByKind = (root: number): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { pid } of processTree(root)) {
    const kind = kindOf(read(pid, 'cmdline').replaceAll('\0', ' '));
    sums[kind] = (sums[kind] ?? 0) + parsePss(read(pid, 'smaps_rollup'));
  }
  return sums;
};

/** Seconds on a processor of the renderers and the GPU process under `root`, by process id. */
export const drawingSeconds = (root: number): Map<number, number> => {
  const seconds = processTree(root).flatMap(({ pid, ticks }): [number, number][] => {
    const kind = kindOf(read(pid, 'cmdline').replaceAll('\0', ' '));
    return kind === 'renderer' || kind === 'gpu-process' ? [[pid, ticks / TICKS_PER_SECOND]] : [];
  });
  return new Map(seconds);
};
