import { verifyArchive } from '../core/exchange/verify.ts';
import { dataDirectory, onData } from './data-dir.ts';
import { UsageError, type Verb } from './verb.ts';

const USAGE = `
  kit verify --data DIR

  --data DIR  the data folder; without it the one that KIT_DATA names

  Checks the file and every fact in it against its hash. Only reads. Exit code 1 where something is wrong.`;

/** Checks that what a data folder holds is what was recorded. */
export const verify: Verb = {
  usage: USAGE,
  options: { data: { type: 'string' } },
  run: (values, args, output) =>
    onData(output, async () => {
      if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many`);
      const dir = dataDirectory(values);
      const findings = await verifyArchive(dir);
      for (const finding of findings) output.out(finding);
      output.out(
        findings.length === 0
          ? `${dir}: sound`
          : `${dir}: ${findings.length} things are wrong; "kit restore" mends them from a backup`,
      );
      return findings.length === 0 ? 0 : 1;
    }),
};
