import type { ParseArgsOptionsConfig } from 'node:util';

/** Values of options as node:util's parseArgs gives them. */
export type OptionValues = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** What a verb writes to; a test puts its own in place. */
export type Output = { out: (line: string) => void; err: (line: string) => void };

/** One verb of the command line, in a file of its own. */
export type Verb = {
  /** What `kit VERB --help` prints below the first line: arguments and options. */
  usage: string;
  options: ParseArgsOptionsConfig;
  /** Does the work; answers the exit code. Throws UsageError for wrong use. */
  run: (values: OptionValues, args: string[], output: Output) => Promise<number>;
};

/** Wrong use: one line on stderr, exit code 2. */
export class UsageError extends Error {}
