import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type LogEntry, readEntry } from '../../core/diagnose/entry.ts';

/** Bytes after which a new file is begun; and how many older ones are kept beside it. */
export const LOG_BYTES = 256 * 1024;
export const OLDER_LOGS = 2;

/** The log's file in a data directory; `older` is 0 for the one that is written, counting up with age. */
export const logFile = (dataDir: string, older = 0): string =>
  join(dataDir, 'logs', older === 0 ? 'kit.log' : `kit.${older}.log`);

/** Puts the log that is full aside as the newest of the older ones; the oldest goes. Never throws. */
export function rotateLogs(dataDir: string): void {
  for (let older = OLDER_LOGS; older > 0; older -= 1)
    try {
      renameSync(logFile(dataDir, older - 1), logFile(dataDir, older));
    } catch {
      // It was not there yet, or cannot be moved: then what is written next goes on in it.
    }
}

/** Logs of before version 0.2 had the messages of errors in them. */
export function removeOldLogs(dataDir: string): void {
  for (const name of ['main.log', 'main.old.log'])
    try {
      rmSync(join(dataDir, 'logs', name), { force: true });
    } catch {
      // A write-protected place keeps them; nothing reads them any more.
    }
}

/** The newest `count` entries, the newest last. What is no line of the kit is left out. Never throws. */
export function readLog(dataDir: string, count: number): LogEntry[] {
  const found: LogEntry[] = [];
  for (let older = 0; older <= OLDER_LOGS && found.length < count; older += 1) {
    let text = '';
    try {
      text = readFileSync(logFile(dataDir, older), 'utf8');
    } catch {
      continue;
    }
    const entries = text.split('\n').flatMap((line) => readEntry(line) ?? []);
    found.unshift(...entries);
  }
  return found.slice(-count);
}
