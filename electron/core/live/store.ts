import { open } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { type StampedAction, stampedActionSchema } from '../../contract/actions.ts';
import type { Fact } from '../../contract/archive.ts';
import { factSchema } from '../../contract/archive.ts';
import type { SeminarContent } from '../../contract/content.ts';
import { type Seminar, seminarSchema } from '../../contract/seminar.ts';
import { contentHash } from '../archive/canonical.ts';
import { checkFacts } from '../archive/facts.ts';

/** Layout of live.db. It never lives longer than one seminar, so a file of another version is not migrated but refused. */
const VERSION = 2;

/** Pages of the log after which it is written back: soon after a fact, late after a position, which must not wait. */
const PAGES = { fact: 1000, position: 4000 };

const SCHEMA = `
  CREATE TABLE seminar (only INTEGER PRIMARY KEY CHECK (only = 1), initial TEXT NOT NULL, content TEXT NOT NULL) STRICT;
  CREATE TABLE actions (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, action TEXT NOT NULL) STRICT;
  CREATE TABLE closing (only INTEGER PRIMARY KEY CHECK (only = 1), facts TEXT NOT NULL, after INTEGER NOT NULL) STRICT;
`;

/** What live.db holds of the running seminar. */
export type Recorded = {
  initial: Seminar;
  content: SeminarContent;
  actions: StampedAction[];
  /**
   * Facts of a closing that had begun, so that going on with it writes the same ones. `stale`: the seminar went on after
   * it, so that they are not its last word.
   */
  closing: { facts: Fact[]; stale: boolean } | null;
};

/** Frozen content is known by its hash: what has another one is damaged. */
function readContent(json: string): SeminarContent {
  const content = JSON.parse(json) as SeminarContent;
  const { hash, ...frozen } = content;
  if (contentHash(frozen) !== hash)
    throw new Error('The content in live.db is not the one that its hash names.');
  return content;
}

/**
 * live.db: the one running seminar, crash-safe. Everything appended is on the disk when `append` returns
 * (synchronous=FULL), and what is deleted is overwritten (secure_delete).
 */
export class LiveStore {
  readonly #db: Database.Database;
  readonly #file: string;
  readonly #insert: Database.Statement<[number, string]>;
  /** A sync failed: the system may have let go of what it could not write, so the log alone is not to be trusted. */
  #doubtful = false;

  /** Opens or creates `file`. Throws what SQLite throws: full disk, read-only, damaged. */
  constructor(file: string) {
    this.#file = file;
    this.#db = new Database(file);
    try {
      this.#insert = this.#prepare();
    } catch (error) {
      // A file that is held open could not be set aside on Windows.
      this.#db.close();
      throw error;
    }
  }

  #prepare(): Database.Statement<[number, string]> {
    // Alone with its file it needs no -shm, so that what is recorded can be read on a full disk, too.
    this.#db.pragma('locking_mode = EXCLUSIVE');
    this.#db.pragma('journal_mode = WAL');
    this.#db.pragma('synchronous = FULL');
    this.#db.pragma('secure_delete = ON');
    this.#db.pragma('trusted_schema = OFF');
    if (this.#version() === 0) this.#create();
    if (this.#version() !== VERSION)
      throw new Error(`live.db has version ${this.#version()}, not ${VERSION}.`);
    return this.#db.prepare('INSERT INTO actions (at, action) VALUES (?, ?)');
  }

  #version(): number {
    return Number(this.#db.pragma('user_version', { simple: true }));
  }

  #create(): void {
    this.#db.transaction(() => {
      this.#db.exec(SCHEMA);
      this.#db.pragma(`user_version = ${VERSION}`);
    })();
  }

  /** How the file is written: synchronous 2 is FULL, secureDelete 1 is on. */
  safety(): { synchronous: number; secureDelete: number; journal: string } {
    return {
      synchronous: Number(this.#db.pragma('synchronous', { simple: true })),
      secureDelete: Number(this.#db.pragma('secure_delete', { simple: true })),
      journal: String(this.#db.pragma('journal_mode', { simple: true })),
    };
  }

  /** Stores the beginning of a seminar. Throws when one is there already: a seminar is never written over. */
  begin(initial: Seminar, content: SeminarContent): void {
    this.#db
      .prepare('INSERT INTO seminar (only, initial, content) VALUES (1, ?, ?)')
      .run(JSON.stringify(initial), JSON.stringify(content));
  }

  /** Appends actions in order, all or none. `soon`: they are with the system, and safe once `sync` has ended. */
  append(actions: readonly StampedAction[], soon = false): void {
    if (this.#doubtful) this.#writeBack();
    if (soon) this.#hurry(true);
    try {
      this.#db.transaction(() => {
        for (const { at, action } of actions) this.#insert.run(at, JSON.stringify(action));
      })();
    } finally {
      if (soon) this.#hurry(false);
    }
  }

  #hurry(on: boolean): void {
    this.#db.pragma(`synchronous = ${on ? 'NORMAL' : 'FULL'}`);
    this.#db.pragma(`wal_autocheckpoint = ${on ? PAGES.position : PAGES.fact}`);
  }

  /** Puts everything into the database itself, which is synced as well. */
  #writeBack(): void {
    this.#db.pragma('wal_checkpoint(TRUNCATE)');
    this.#doubtful = false;
  }

  /**
   * Waits, off this thread, until what was appended is on the disk. Rejects with what the system reports. Only the log is
   * opened: to close another handle of the database itself would drop SQLite's lock on it.
   */
  async sync(): Promise<void> {
    try {
      const log = await open(`${this.#file}-wal`, 'r+');
      try {
        await log.datasync();
      } finally {
        await log.close();
      }
    } catch (error) {
      this.#doubtful = true;
      throw error;
    }
  }

  /** True when a seminar was begun in this file. */
  get begun(): boolean {
    return this.#db.prepare('SELECT 1 FROM seminar').get() !== undefined;
  }

  /** Remembers the facts that the closing is about to write. Throws StorageError `invalid` for what could not be read. */
  beginClosing(facts: readonly Fact[]): void {
    checkFacts(facts);
    this.#db
      .prepare('INSERT OR REPLACE INTO closing (only, facts, after) VALUES (1, ?, ?)')
      .run(JSON.stringify(facts), this.#lastAction());
  }

  #lastAction(): number {
    return Number(this.#db.prepare('SELECT coalesce(max(seq), 0) FROM actions').pluck().get());
  }

  /** What is recorded, null when no seminar was begun. Throws on a record that does not fit its schema. */
  read(): Recorded | null {
    const row = this.#db.prepare('SELECT initial, content FROM seminar').get() as
      | { initial: string; content: string }
      | undefined;
    if (!row) return null;
    const actions = this.#db.prepare('SELECT at, action FROM actions ORDER BY seq').all() as {
      at: number;
      action: string;
    }[];
    return {
      initial: seminarSchema.parse(JSON.parse(row.initial)),
      content: readContent(row.content),
      actions: actions.map(({ at, action }) => stampedActionSchema.parse({ at, action: JSON.parse(action) })),
      closing: this.#closing(),
    };
  }

  #closing(): Recorded['closing'] {
    const row = this.#db.prepare('SELECT facts, after FROM closing').get() as
      | { facts: string; after: number }
      | undefined;
    if (!row) return null;
    const facts = factSchema.array().parse(JSON.parse(row.facts));
    return { facts, stale: row.after !== this.#lastAction() };
  }

  close(): void {
    this.#db.close();
  }
}
