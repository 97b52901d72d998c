/** What happened, as the log may say it. There is no other word in a line that the kit did not write itself. */
export const EVENTS = [
  'launched',
  'kept-going',
  'call',
  'jobs',
  'archive',
  'page-gone',
  'start',
  'stick-gone',
  'stick-back',
  'stick-left',
] as const;
export type LogEvent = (typeof EVENTS)[number];

/** Names of errors that may stand in the log; any other is an `Error`. */
export const KINDS: ReadonlySet<string> = new Set([
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'AssertionError',
  'ZodError',
  'SqliteError',
  'StorageError',
  'Refused',
  'JobError',
  'AdaptError',
  'AuthorError',
  'ContentError',
  'NotesError',
  'ImportRefused',
  'PdfError',
  'PlanRefused',
  'SourceRefused',
  'Cancelled',
]);

/** The kit's own codes that may stand in the log; any other is `other`. */
export const CODES: ReadonlySet<string> = new Set([
  ...['disk-full', 'read-only', 'missing', 'busy', 'in-use', 'damaged', 'newer', 'older', 'invalid'],
  ...['not-found', 'already-closed', 'impossible', 'outdated', 'not-kept', 'real-data', 'too-long'],
  ...['unreadable', 'jobs-gone', 'unexpected', 'gone', 'other-stick', 'not-safe'],
  ...['box-left', 'broken', 'built-in', 'channel', 'input', 'no-seminar', 'no-such-item', 'right', 'sender'],
  ...['no-such-programme', 'no-such-slide', 'not-a-picture', 'not-a-scenario', 'picture-too-large'],
  ...['pin-needed', 'practice-stick', 'scenario-id-taken', 'scenario-not-clean', 'seminar-open', 'slow'],
  ...['template-exists', 'too-many-programmes'],
  // Why Chromium ended a page.
  ...['clean-exit', 'abnormal-exit', 'killed', 'crashed', 'oom', 'launch-failed', 'integrity-failure'],
]);

/** Codes of the system, of SQLite and of Node: made of capitals, so that no name of a person or school is one. */
export const SYSTEM_CODE = /^(?:E[A-Z0-9]{2,24}|SQLITE_[A-Z_0-9]{2,40}|ERR_[A-Z_0-9]{2,40})$/;
