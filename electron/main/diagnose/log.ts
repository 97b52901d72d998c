import log from 'electron-log/node';
import type { LogEvent } from '../../core/diagnose/codes.ts';
import { type Details, entryOf } from '../../core/diagnose/entry.ts';
import { LOG_BYTES, logFile, removeOldLogs, rotateLogs } from './log-files.ts';

/** Writes one line about what happened. */
export type Note = (event: LogEvent, error?: unknown, details?: Details) => void;

/**
 * Opens the log of `dataDir`: the only place that writes it. SECURITY: what gets in goes through `entryOf`, so that nobody
 * can log a text. In development (`verbose`) the whole error stands on the terminal as well.
 */
export function openLog(dataDir: string, verbose: boolean, bytes = LOG_BYTES): Note {
  const { file, console: terminal } = log.transports;
  removeOldLogs(dataDir);
  // Else it looks for a package.json around the program, and writes nothing where it finds none.
  file.setAppName('Khong Mot Minh');
  file.resolvePathFn = () => logFile(dataDir);
  file.maxSize = bytes;
  file.format = '{text}';
  file.archiveLogFn = () => rotateLogs(dataDir);
  terminal.level = false;
  return (event, error, details) => {
    log.info(JSON.stringify(entryOf(event, Date.now(), error, details)));
    if (verbose) process.stderr.write(`${event} ${error instanceof Error ? error.stack : (error ?? '')}\n`);
  };
}
