import { openScreen, type Screen } from './display.ts';
import { developmentSwitches } from './electron-runtime.ts';
import { requirePrograms } from './system.ts';
import { hasDisplay } from './tools/launch.ts';
import { requireNode } from './tools/node-version.ts';
import { inRoot, root } from './tools/paths.ts';
import { prepareApp } from './tools/prepare.ts';
import { run, toolEnv } from './tools/run.ts';
import { runScript } from './tools/stop.ts';

/** Does this command print a PDF, and so need Electron? */
export const wantsPdf = (args: readonly string[]): boolean => {
  if (args.includes('--help') || args.includes('-h')) return false;
  if (args[0] === 'print') return args.length > 1;
  if (args[0] !== 'export' && args[0] !== 'rollup') return false;
  const at = args.findIndex((argument) => argument === '--format' || argument.startsWith('--format='));
  const formats = args[at]?.includes('=') ? args[at]?.split('=')[1] : args[at + 1];
  return at >= 0 && (formats ?? '').split(',').some((format) => format.trim().toLowerCase() === 'pdf');
};

type PdfHelp = { env: NodeJS.ProcessEnv; screen: Screen | undefined };

/**
 * What the CLI is told for printing: KIT_ELECTRON (the program), KIT_ELECTRON_SWITCHES (its switches, parted by
 * spaces), KIT_APP (the folder to start) and a DISPLAY, private where there is none.
 */
const preparePdf = async (): Promise<PdfHelp> => {
  const runtime = await prepareApp();
  const env: NodeJS.ProcessEnv = {
    KIT_ELECTRON: runtime.executable,
    KIT_ELECTRON_SWITCHES: developmentSwitches().join(' '),
    KIT_APP: root,
  };
  if (hasDisplay(process.platform, process.env)) return { env, screen: undefined };
  await requirePrograms(['Xvfb']);
  const screen = await openScreen();
  return { env: { ...env, DISPLAY: screen.display }, screen };
};

/** `npm run kit -- VERB ...`: the headless verbs, on the checkout's own Node. */
const main = async (): Promise<number> => {
  requireNode();
  const args = process.argv.slice(2);
  const pdf = wantsPdf(args) ? await preparePdf() : undefined;
  try {
    const cli = [inRoot('electron', 'cli', 'kit.ts'), ...args];
    const result = await run(process.execPath, cli, {
      cwd: process.env.INIT_CWD ?? process.cwd(),
      env: toolEnv(pdf?.env ?? {}),
      show: true,
    });
    return result.code;
  } finally {
    await pdf?.screen?.close();
  }
};

if (import.meta.main) await runScript(main);
