import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeFileAtomic } from '../files/atomic.ts';
import { onDisk, StorageError } from '../files/errors.ts';
import { hashedSchema } from './hash.ts';

/** The file in the data directory; deleting it is how a forgotten PIN is reset. */
export const PIN_FILE = 'station-pin.json';

const keptSchema = z.strictObject({
  version: z.literal(1),
  pin: hashedSchema,
  /** Wrong tries in a row: they outlive the app. */
  wrong: z.int().min(0),
});
export type KeptPin = z.infer<typeof keptSchema>;

/**
 * What `file` keeps; null where there is no such file, so that no PIN is set. Throws StorageError (`damaged`) where it is
 * there and cannot be understood: who may delete it decides that.
 */
export function readPin(file: string): KeptPin | null {
  let text: string;
  try {
    text = onDisk(file, () => readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof StorageError && error.code === 'missing') return null;
    throw error;
  }
  const kept = keptSchema.safeParse(parsed(text));
  if (kept.success) return kept.data;
  throw new StorageError('damaged', `${file}: this is no PIN of the kit. Delete the file and set a new PIN.`);
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Keeps `kept` in `file`, the old one or the new one whatever happens. Throws StorageError. */
export const writePin = (file: string, kept: KeptPin): void =>
  writeFileAtomic(file, `${JSON.stringify(kept, null, 2)}\n`);
