/** Something about a scenario of the trainer's own that cannot be done. `code` is for the words, the message for the log. */
export class AuthorError extends Error {
  readonly code: 'not-a-scenario' | 'template-exists' | 'scenario-not-clean' | 'scenario-id-taken';

  constructor(code: AuthorError['code'], message: string) {
    super(message);
    this.name = 'AuthorError';
    this.code = code;
  }
}
