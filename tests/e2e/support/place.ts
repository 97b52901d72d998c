import { chmodSync, chownSync, copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { developmentSwitches } from '../../../build/electron-runtime.ts';
import { inRoot, root } from '../../../build/tools/paths.ts';
import { run } from '../../../build/tools/run.ts';

/** Where a test's app stands and how it is started. */
export type Place = {
  executable: string;
  /** Switches for Electron itself. */
  switches: string[];
  /** The folder with package.json, out/ and the content. */
  app: string;
  /** Gives a folder to the user that the app runs as. */
  giveTo: (folder: string) => void;
  remove: () => void;
};

const electron = (): string => {
  const path = process.env.KIT_ELECTRON;
  if (!path) throw new Error('KIT_ELECTRON is not set: tests/e2e/support/prepare.ts did not run.');
  return path;
};

/** The checkout as it is, started by whoever runs the tests. */
export const checkout = (): Place => ({
  executable: electron(),
  switches: developmentSwitches(),
  app: root,
  giveTo: () => undefined,
  remove: () => undefined,
});

const nobody = 65534;

/** What the app needs beside out/: the native module and the letters of the PDF; the rest of node_modules is bundled. */
const parts = [
  'package.json',
  'out',
  'slides',
  'scenarios',
  join('node_modules', 'better-sqlite3'),
  join('node_modules', '@fontsource', 'tinos'),
];

/** Hard links where the disk allows them: the runtime is 280 MB. */
const copyTree = async (from: string, to: string): Promise<void> => {
  if ((await run('cp', ['-al', from, to])).code === 0) return;
  rmSync(to, { recursive: true, force: true });
  const copied = await run('cp', ['-a', from, to]);
  if (copied.code !== 0) throw new Error(copied.output);
};

/**
 * A copy that an ordinary user can read, started as that user under Chromium's real sandbox: the way it runs in a
 * school. Where the tests are not run by root they are an ordinary user already.
 */
export const ordinaryUser = async (): Promise<Place> => {
  if (process.getuid?.() !== 0) return { ...checkout(), switches: [] };
  const base = mkdtempSync(join(tmpdir(), 'kit-ordinary-'));
  chmodSync(base, 0o755);
  const original = electron();
  const runtime = join(base, 'runtime');
  await copyTree(dirname(original), runtime);
  // Its own file, not a link: the owner and the mode must not change in the cache.
  const helper = join(runtime, 'chrome-sandbox');
  rmSync(helper);
  copyFileSync(join(dirname(original), 'chrome-sandbox'), helper);
  chownSync(helper, 0, 0);
  chmodSync(helper, 0o4755);
  const app = join(base, 'app');
  for (const part of parts) cpSync(inRoot(part), join(app, part), { recursive: true });
  const start = join(base, 'start');
  const command = `setpriv --reuid=${nobody} --regid=${nobody} --clear-groups '${join(runtime, basename(original))}'`;
  writeFileSync(start, `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o755 });
  return {
    executable: start,
    switches: [],
    app,
    giveTo: (folder) => chownSync(folder, nobody, nobody),
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
};
