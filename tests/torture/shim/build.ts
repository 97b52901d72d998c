import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../../build/tools/run.ts';
import { Stop } from '../../../build/tools/stop.ts';

const SOURCE = fileURLToPath(new URL('cut.c', import.meta.url));

/**
 * Compiles the library of cuts into `folder`; answers where it is.
 * @throws Stop `torture-compiler` where that cannot be done
 */
export async function buildLibrary(folder: string): Promise<string> {
  const library = join(folder, 'cut.so');
  const made = await run('cc', ['-shared', '-fPIC', '-O2', '-o', library, SOURCE, '-ldl', '-lpthread']);
  if (process.platform === 'linux' && made.code === 0) return library;
  throw new Stop(
    'torture-compiler',
    `The crash campaign runs on Linux with a C compiler (apt-get install gcc libc6-dev).\n${made.output}`,
  );
}
