import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from '../../../build/tools/paths.ts';

/**
 * Puts the program `source` (a URL) with all that it imports into one file in `folder`, so that a thousand starts of it are
 * quick; only SQLite stays where it is. Answers the file.
 */
export async function bundle(source: URL, folder: string): Promise<string> {
  const name = 'victim.mjs';
  await build({
    ...{ root, configFile: false, logLevel: 'error' },
    ssr: { noExternal: true, external: ['better-sqlite3'], target: 'node' },
    build: {
      ...{ ssr: fileURLToPath(source), outDir: folder, emptyOutDir: false, target: 'node24', minify: false },
      rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
    },
  });
  return join(folder, name);
}
