import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { compileContent } from '../../electron/core/content/compile.ts';
import { readCompiled } from '../../electron/core/content/compiled.ts';
import { inRoot, root } from './paths.ts';
import { run, toolEnv } from './run.ts';
import { fingerprint, isFresh, writeStamp } from './sources.ts';
import { Stop } from './stop.ts';

/** What the built app is made from; content has a fingerprint of its own. */
const sources = [
  'electron',
  'renderer',
  'slides/model',
  'scenarios/model',
  'electron.vite.config.ts',
  'build/pdf-parts.ts',
  'build/third-party.ts',
  'electron-builder.yml',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const stamp = inRoot('out', 'built-from');

/** The content, compiled; the app checks its fingerprint and loads the files themselves where it does not fit. */
const compiledContent = inRoot('out', 'content.json');

const compileFreshContent = (): void => {
  const made = existsSync(compiledContent) ? readFileSync(compiledContent, 'utf8') : '';
  if (readCompiled(made, root) === null) writeFileSync(compiledContent, compileContent(root));
};

/**
 * Builds main, jobs, preload and the pages into out/ when the sources are others than those it was built from.
 * @param always builds in any case
 * @throws Stop `build-failed` with what the bundler said
 */
export const buildApp = async (always = false): Promise<void> => {
  const print = fingerprint(root, sources);
  if (!always && isFresh(stamp, print)) return compileFreshContent();
  console.error('Building the app ...');
  rmSync(stamp, { force: true });
  const result = await run('electron-vite', ['build', '--logLevel', 'warn'], {
    env: toolEnv({ ELECTRON_EXEC_PATH: process.execPath, NODE_ENV: 'production' }),
  });
  if (result.code !== 0)
    throw new Stop('build-failed', `The app could not be built:\n${result.output.trim()}`);
  // Another compiler may make another library out of the same files.
  rmSync(compiledContent, { force: true });
  compileFreshContent();
  writeStamp(stamp, print);
};
