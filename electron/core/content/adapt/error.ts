/** Something about an own programme that cannot be done. `code` is for the words, the message for the log. */
export class AdaptError extends Error {
  readonly code:
    | 'no-such-programme'
    | 'invalid'
    | 'not-a-picture'
    | 'picture-too-large'
    | 'too-many-programmes';

  constructor(code: AdaptError['code'], message: string) {
    super(message);
    this.name = 'AdaptError';
    this.code = code;
  }
}
