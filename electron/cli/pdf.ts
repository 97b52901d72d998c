import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { StorageError } from '../core/files/errors.ts';
import { notoSansFontCss, tinosFontCss } from '../core/fonts/font-css.ts';
import { UsageError } from './verb.ts';

/** Longest that printing one report may take, in milliseconds; a cold start from a slow stick is a minute. */
const LONGEST = 180_000;

const SERIF = new URL('../../node_modules/@fontsource/tinos/files/', import.meta.url);
const SANS = new URL('../../node_modules/@fontsource/noto-sans/files/', import.meta.url);

const reader =
  (folder: URL) =>
  (file: string): Uint8Array =>
    readFileSync(fileURLToPath(new URL(file, folder)));

/** The serif of official documents as style sheet text. */
export const reportFontCss = (): string => tinosFontCss(reader(SERIF));

/** Noto Sans of handouts and of everything else for people, as style sheet text. */
export const printFontCss = (): string => notoSansFontCss(reader(SANS));

/** How to start the kit's Electron, as `npm run kit` says it: KIT_ELECTRON, KIT_ELECTRON_SWITCHES, KIT_APP. */
export function electronCommand(env: NodeJS.ProcessEnv): { program: string; args: string[] } {
  const { KIT_ELECTRON: program, KIT_ELECTRON_SWITCHES: switches = '', KIT_APP: app } = env;
  if (!program || !app) throw new UsageError('a PDF needs the kit’s Electron; run it as "npm run kit -- …"');
  return { program, args: [...switches.split(' ').filter((word) => word !== ''), app] };
}

/**
 * Prints a page (a whole HTML document) to `outFile` through Electron's headless `--print-pdf`.
 * Rejects with UsageError where Electron was not prepared, with StorageError where no PDF came of it.
 */
export async function printPdf(html: string, outFile: string, env = process.env): Promise<void> {
  const { program, args } = electronCommand(env);
  const folder = mkdtempSync(join(tmpdir(), 'kit-print-'));
  try {
    const page = join(folder, 'report.html');
    writeFileSync(page, html);
    rmSync(outFile, { force: true });
    const own = { ...env, KIT_DATA: join(folder, 'data') };
    const said = await finished(program, [...args, '--print-pdf', page, outFile], own);
    if (said !== null || !existsSync(outFile))
      throw new StorageError(
        'unreadable',
        `${outFile}: no PDF was printed. ${said ?? 'Electron ended without writing one.'}`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a program to its end; null where it went well, else the last thing that it said. */
function finished(program: string, args: string[], env: NodeJS.ProcessEnv): Promise<string | null> {
  return new Promise((resolve) => {
    let said = '';
    const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'], timeout: LONGEST });
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2000);
    });
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) =>
      resolve(code === 0 ? null : said.trim().split('\n').at(-1) || `It ended with ${signal ?? code}.`),
    );
  });
}
