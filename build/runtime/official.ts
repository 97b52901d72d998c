import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheRoot, inRoot } from '../tools/paths.ts';
import { run } from '../tools/run.ts';

const minutes = 60_000;
/** After a failure the official download is left alone for a day, so that starting stays quick without it. */
const patience = 24 * 60 * minutes;

const packageFolder = inRoot('node_modules', 'electron');

/** The version of Electron that the kit is typed against and shipped with. */
export const officialVersion = (): string =>
  (JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }).version;

/** The official program when it is installed, else undefined. */
export const installedElectron = (): string | undefined => {
  try {
    const program = join(packageFolder, 'dist', readFileSync(join(packageFolder, 'path.txt'), 'utf8'));
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
};

const markFile = (): string => join(cacheRoot(), `no-official-${officialVersion()}`);

/** Did fetching fail within the last day? `now` in milliseconds. */
export const failedLately = (mark: string, now: number): boolean => {
  try {
    return now - statSync(mark).mtimeMs < patience;
  } catch {
    return false;
  }
};

/** Asks for a small file first: where only the registry can be reached this fails within seconds. */
const isReachable = async (version: string, env: NodeJS.ProcessEnv): Promise<boolean> => {
  if (env.ELECTRON_GET_USE_PROXY) return true;
  const mirror = env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/';
  try {
    const address = new URL(`v${version}/SHASUMS256.txt`, mirror);
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return answer.ok;
  } catch {
    return false;
  }
};

/**
 * Gives the official Electron of this checkout, fetching it when it can be reached. Not to get it is normal.
 * @returns the path of the program, or undefined
 */
export const officialElectron = async (): Promise<string | undefined> => {
  const installed = installedElectron();
  if (installed !== undefined) return installed;
  const mark = markFile();
  if (failedLately(mark, Date.now())) return undefined;
  if (await isReachable(officialVersion(), process.env)) {
    const installer = inRoot('node_modules', 'electron', 'install.js');
    const result = await run(process.execPath, [installer], { timeout: 15 * minutes });
    if (result.code === 0) return installedElectron();
  }
  mkdirSync(cacheRoot(), { recursive: true });
  writeFileSync(mark, 'The official Electron could not be fetched. Delete this file to try again at once.\n');
  return undefined;
};
