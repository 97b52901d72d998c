import { join, resolve } from 'node:path';
import { schemaFiles } from '../core/content/schema/schemas.ts';
import { writeFileAtomic } from '../core/files/atomic.ts';
import { onData } from './data-dir.ts';
import { UsageError, type Verb } from './verb.ts';

const USAGE = `
  kit schema --out DIR

  --out DIR  a folder, made where there is none; files of the same name are replaced

  Writes JSON Schemas for the files of content, and prints their paths. An editor that knows YAML (VS Code with the
  extension "YAML") completes and checks a file that begins with
    # yaml-language-server: $schema=DIR/scenario.schema.json`;

/** Writes the JSON Schemas of all files of content. */
export const schema: Verb = {
  usage: USAGE,
  options: { out: { type: 'string' } },
  run: (values, args, output) =>
    onData(output, async () => {
      if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many`);
      if (typeof values.out !== 'string' || values.out.trim() === '')
        throw new UsageError('say where to put the schemas: --out');
      for (const [name, text] of Object.entries(schemaFiles())) {
        const path = join(resolve(values.out), name);
        writeFileAtomic(path, text);
        output.out(path);
      }
      return 0;
    }),
};
