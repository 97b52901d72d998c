import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** Stands in for Electron: a script that is started in its way and does `work` with the paths `page` and `pdf`. */
export function electronStandIn(work: string): Record<string, string> {
  const script = join(mkdtempSync(join(tmpdir(), 'kit-stand-in-')), 'program.mjs');
  writeFileSync(
    script,
    `import { readFileSync, writeFileSync } from 'node:fs';
     const [, , mode, page, pdf] = process.argv;
     ${work}`,
  );
  return {
    PATH: process.env.PATH ?? '',
    KIT_ELECTRON: process.execPath,
    KIT_ELECTRON_SWITCHES: '--no-warnings',
    KIT_APP: script,
  };
}
