import { parseArgs } from 'node:util';
import { type Output, UsageError, type Verb } from './verb.ts';
import { VERBS } from './verbs.ts';

/** Runs `kit` with the words behind it on the command line. Answers the exit code: 0 good, 1 found faults, 2 wrong use. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) {
    output.err('kit: say what to do: kit VERB; "kit --help" lists all');
    return 2;
  }
  if (name === '--help' || name === '-h') {
    for (const line of overview()) output.out(line);
    return 0;
  }
  const entry = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (entry === undefined) {
    output.err(`kit: there is no verb "${name}"; "kit --help" lists all`);
    return 2;
  }
  const verb = await entry.load();
  try {
    const { values, positionals } = parse(verb, rest);
    if (values.help === true) {
      output.out(`kit ${name}: ${entry.summary}`);
      output.out(verb.usage);
      return 0;
    }
    return await verb.run(values, positionals, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.err(`kit ${name}: ${error.message.replaceAll('\n', ' ')}`);
    return 2;
  }
}

function parse(verb: Verb, args: readonly string[]) {
  const options = { ...verb.options, help: { type: 'boolean', short: 'h' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function overview(): string[] {
  const width = Math.max(...Object.keys(VERBS).map((name) => name.length));
  return [
    'kit VERB [ARGUMENTS]: the Not Alone kit without windows',
    '',
    ...Object.entries(VERBS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    '"kit VERB --help" explains one of them.',
  ];
}
