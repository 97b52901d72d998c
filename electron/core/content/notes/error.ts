/** Notes that cannot be read or written. `code` is for the words, the message for the log. */
export class NotesError extends Error {
  readonly code: 'built-in' | 'no-such-slide';

  constructor(code: NotesError['code'], message: string) {
    super(message);
    this.name = 'NotesError';
    this.code = code;
  }
}
