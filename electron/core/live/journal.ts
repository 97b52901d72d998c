import { existsSync } from 'node:fs';
import type { StampedAction } from '../../contract/actions.ts';
import { StorageError } from '../files/errors.ts';
import { LiveStore } from './store.ts';

const same = (a: StampedAction | undefined, b: StampedAction | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * What was written of the running seminar, in memory, so that a stick that was pulled out and is there again can be gone
 * on with: the system may not have written the last of it, and it may be another stick.
 */
export class Journal {
  #seminar: string | null = null;
  /** Actions that were in the file before. */
  #before = 0;
  #since: StampedAction[] = [];

  /** Begins with a file that holds the seminar of this id and so many actions. */
  begin(seminar: string, actions: number): void {
    this.#seminar = seminar;
    this.#before = actions;
    this.#since = [];
  }

  /** Notes what was written. */
  add(actions: readonly StampedAction[]): void {
    this.#since.push(...actions);
  }

  /**
   * Opens `file` again and writes what it lacks. Throws StorageError `gone` where it is not there, `other-stick` where it
   * holds another seminar or went another way, and what SQLite throws.
   */
  reopen(file: string): LiveStore {
    if (!existsSync(file)) throw new StorageError('gone', `${file}: not there. Plug the stick in again.`);
    const store = new LiveStore(file);
    try {
      const recorded = store.read();
      const found = recorded?.actions ?? [];
      const shared = found.length - this.#before;
      const fits =
        recorded?.initial.id === this.#seminar &&
        shared >= 0 &&
        shared <= this.#since.length &&
        (shared === 0 || same(found.at(-1), this.#since[shared - 1]));
      if (!fits)
        throw new StorageError('other-stick', `${file}: not the seminar that is on. Plug its own stick in.`);
      const lacking = this.#since.slice(shared);
      if (lacking.length > 0) store.append(lacking);
      return store;
    } catch (error) {
      store.close();
      throw error;
    }
  }
}
