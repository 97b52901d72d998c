import { rmSync } from 'node:fs';
import { inRoot, root } from './paths.ts';
import { run, toolEnv } from './run.ts';
import { fingerprint, isFresh, writeStamp } from './sources.ts';
import { Stop } from './stop.ts';

/** What the built app is made from. Content is read at run time and is no part of it. */
const sources = [
  'electron',
  'renderer',
  'slides/model',
  'scenarios/model',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const stamp = inRoot('out', 'built-from');

/**
 * Builds main, jobs, preload and the pages into out/ when the sources are others than those it was built from.
 * @param always builds in any case
 * @throws Stop `build-failed` with what the bundler said
 */
export const buildApp = async (always = false): Promise<void> => {
  const print = fingerprint(root, sources);
  if (!always && isFresh(stamp, print)) return;
  console.error('Building the app ...');
  rmSync(stamp, { force: true });
  const result = await run('electron-vite', ['build', '--logLevel', 'warn'], {
    env: toolEnv({ ELECTRON_EXEC_PATH: process.execPath, NODE_ENV: 'production' }),
  });
  if (result.code !== 0)
    throw new Stop('build-failed', `The app could not be built:\n${result.output.trim()}`);
  writeStamp(stamp, print);
};
