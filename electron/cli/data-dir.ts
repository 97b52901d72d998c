import process from 'node:process';
import { StorageError } from '../core/files/errors.ts';
import { type OptionValues, type Output, UsageError } from './verb.ts';

/** The data directory that a verb works on: `--data DIR`, else the environment's KIT_DATA. */
export function dataDirectory(values: OptionValues, env: NodeJS.ProcessEnv = process.env): string {
  const dir = values.data ?? env.KIT_DATA;
  if (typeof dir !== 'string' || dir === '') throw new UsageError('say which data folder: --data DIR');
  return dir;
}

/** Failures that mean the verb was pointed at the wrong place. */
const WRONG_PLACE = ['missing', 'real-data'];

/**
 * Does what a verb does to stored data. What the disk or the archive refuses is one line on stderr: wrong use where
 * the folder is the wrong one, else exit code 1.
 */
export async function onData(output: Output, work: () => number | Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    if (WRONG_PLACE.includes(error.code)) throw new UsageError(error.message);
    output.err(`kit: ${error.message.replaceAll('\n', ' ')}`);
    return 1;
  }
}
