/** A reason to end a script that a person can act on: what is wrong, and what to do about it. */
export class Stop extends Error {
  readonly code: string;
  readonly exitCode: number;
  constructor(code: string, message: string, exitCode = 1) {
    super(message);
    this.name = 'Stop';
    this.code = code;
    this.exitCode = exitCode;
  }
}

/**
 * Runs a script's main function. A `Stop` is printed as its sentence, never as a stack trace; anything else is a
 * fault of ours and keeps its trace. A signal ends the script by way of its exit handlers, which close what it started.
 * @param main returns the exit code
 */
export const runScript = async (main: () => Promise<number>): Promise<void> => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
};
