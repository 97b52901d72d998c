import { openArchiveReadOnly } from '../core/archive/open.ts';
import { readSettings } from '../core/archive/settings.ts';
import { StorageError } from '../core/files/errors.ts';

/**
 * Settings of the data directory, read over a connection that cannot write, so that the first screen need not wait for the
 * process that does. Empty for a new directory; null where the archive must be migrated or mended first.
 */
export function readStored(dataDir: string): Record<string, unknown> | null {
  try {
    const db = openArchiveReadOnly(dataDir);
    try {
      return readSettings(db);
    } finally {
      db.close();
    }
  } catch (error) {
    return error instanceof StorageError && error.code === 'missing' ? {} : null;
  }
}

/** Settings in memory, written through. What cannot be written holds until the kit is closed. */
export class StoredSettings {
  #values: Record<string, unknown> = {};
  readonly #write: (key: string, value: unknown) => Promise<unknown>;
  readonly #writing = new Set<Promise<unknown>>();

  constructor(write: (key: string, value: unknown) => Promise<unknown>) {
    this.#write = write;
  }

  get values(): Record<string, unknown> {
    return this.#values;
  }

  /** Takes over what was read. */
  take(values: Record<string, unknown>): void {
    this.#values = { ...values, ...this.#values };
  }

  /** Sets one value at once and asks for it to be written; rejects where that fails. */
  async set(key: string, value: unknown): Promise<void> {
    this.#values = { ...this.#values, [key]: value };
    const written = this.#write(key, value);
    this.#writing.add(written);
    try {
      await written;
    } finally {
      this.#writing.delete(written);
    }
  }

  /**
   * Null where everything is written; else a promise for when nothing is being written any more, be it that a write failed.
   * Whoever leaves at once after a choice would lose it: a process that still opens the archive dies with the kit.
   */
  settling(): Promise<unknown> | null {
    return this.#writing.size === 0 ? null : Promise.allSettled(this.#writing);
  }
}
