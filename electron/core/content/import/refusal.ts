import type { Refusal } from '../../../contract/importing.ts';

/** Nothing of what was dropped can be taken; `code` picks the words. */
export class ImportRefused extends Error {
  readonly code: Refusal;

  constructor(code: Refusal, message: string) {
    super(message);
    this.name = 'ImportRefused';
    this.code = code;
  }
}
