/**
 * What can go wrong when the kit keeps or finds something on a disk. Windows translate by this code.
 *
 * `disk-full`, `read-only`, `missing`, `busy` (held open by another program), `in-use` (another kit has the data
 * directory), `damaged`, `newer` (written by a newer kit), `older` (not migrated yet), `invalid` (not a fact of the
 * kit), `not-found`, `already-closed`, `impossible` (choices that no way
 * through the scenario leads to), `outdated` (somebody else corrected it in the meantime), `not-kept` (read back otherwise than written), `real-data` (simulation refused),
 * `gone` (the stick with the data was pulled out), `other-stick` (another one is in its place),
 * `too-long` (a path longer than the system takes), `unreadable` (anything else that the system reports).
 */
export type StorageCode =
  | 'disk-full'
  | 'read-only'
  | 'missing'
  | 'busy'
  | 'in-use'
  | 'damaged'
  | 'newer'
  | 'older'
  | 'invalid'
  | 'not-found'
  | 'already-closed'
  | 'impossible'
  | 'outdated'
  | 'not-kept'
  | 'real-data'
  | 'gone'
  | 'other-stick'
  | 'too-long'
  | 'unreadable';

/** An error with a code for the UI and a plain English message: where, what, what to do. */
export class StorageError extends Error {
  readonly code: StorageCode;

  constructor(code: StorageCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StorageError';
    this.code = code;
  }
}

/** System and SQLite error codes, longest prefix first where several fit. */
const CODES: readonly (readonly [RegExp, StorageCode])[] = [
  [/^(ENOSPC|EDQUOT|SQLITE_FULL)/, 'disk-full'],
  [/^(EROFS|EACCES|EPERM|SQLITE_READONLY|SQLITE_PERM|SQLITE_AUTH)/, 'read-only'],
  [/^(EBUSY|ETXTBSY|SQLITE_BUSY|SQLITE_LOCKED)/, 'busy'],
  [/^ENAMETOOLONG/, 'too-long'],
  [/^(ENOENT|ENOTDIR|SQLITE_CANTOPEN)/, 'missing'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'damaged'],
];

const ADVICE: Partial<Record<StorageCode, string>> = {
  'disk-full': 'The disk is full. Free some space or choose another folder; nothing was changed.',
  'read-only': 'This place cannot be written to. Choose another folder or lift the write protection.',
  busy: 'Another program holds it open. Close that program and try again.',
  missing: 'It is not there or cannot be opened. Check the folder, or plug the stick in again.',
  'too-long': 'The path is too long for this system. Choose a folder nearer to the top of the disk.',
  damaged: 'The file is damaged. Keep a copy of it and go on with the last backup.',
};

/** Windows takes paths below this many characters, and SQLite says of a longer one only that it cannot open it. */
const LONG = 260;

function codeOf(system: string, path: string): StorageCode {
  if (system.startsWith('SQLITE_CANTOPEN') && path.length >= LONG) return 'too-long';
  return CODES.find(([pattern]) => pattern.test(system))?.[1] ?? 'unreadable';
}

/**
 * Turns what Node or SQLite threw into a StorageError that names `path`.
 * A StorageError goes through unchanged; a programming error (no system code) as well.
 */
export function storageError(cause: unknown, path: string): unknown {
  if (cause instanceof StorageError || !(cause instanceof Error) || !('code' in cause)) return cause;
  const system = String(cause.code);
  const code = codeOf(system, path);
  const advice = ADVICE[code] ?? `The system reports: ${cause.message}.`;
  return new StorageError(code, `${path}: ${advice} (${code}, ${system})`, cause);
}

/** Runs `work` and throws what it throws as a StorageError about `path`. */
export function onDisk<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw storageError(cause, path);
  }
}
