import type { REFUSALS } from '../../contract/exchange.ts';

/**
 * Why something that was handed in was not taken. `foreign`: no bundle of the kit; `damaged`: a part is not what the
 * manifest says; `newer`: made by a newer kit; `signature`: changed after it was made; `bomb`: unpacks to far more than
 * it says; `mixed`: simulated facts for a real archive or real ones for a simulated; `gone`: the stick was pulled out or
 * the file cannot be read; `no-room`: this computer has no room for the copy from which it is read.
 */
export type Refusal = (typeof REFUSALS)[number];

/** A source that was not taken, whole. `message`: where, what, what to do, in plain English. */
export class SourceRefused extends Error {
  readonly code: Refusal;

  constructor(code: Refusal, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'SourceRefused';
    this.code = code;
  }
}
