import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronRuntime } from './electron-runtime.ts';
import { requirePrograms } from './system.ts';
import { keepFolder } from './tools/cache.ts';
import { cacheRoot, inRoot } from './tools/paths.ts';
import { run, toolEnv } from './tools/run.ts';
import { Stop } from './tools/stop.ts';

/**
 * Compiled as a module of the experimental Node-API, one binary runs in Electron 33 (Node-API 9), Node 20 and Node 24
 * alike; the shipped binary wants Node-API 10.
 */
const flags =
  '-UNAPI_VERSION -DNAPI_VERSION=2147483647 -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

/** Electron 35 is the first with Node 22.14, and so with Node-API 10, which the shipped binary needs. */
const firstWithNodeApi10 = 35;

/** Must better-sqlite3 be compiled for this Electron? `version` like "33.2.1". */
export const needsOwnSqlite = (version: string): boolean => Number.parseInt(version, 10) < firstWithNodeApi10;

/** The cache's name of one compiled module: everything that the bytes depend on. */
export const sqliteKey = (version: string, arch: string, platform: string): string => {
  const hash = createHash('sha256').update(flags).digest('hex').slice(0, 12);
  return `better-sqlite3-${version}-${platform}-${arch}-${hash}`;
};

const moduleFolder = inRoot('node_modules', 'better-sqlite3');
const binary = 'better_sqlite3.node';

/** Where Node's headers are: npm's setting, or beside an installed Node; else node-gyp fetches them. */
const headerArguments = async (): Promise<string[]> => {
  const set = await run('npm', ['config', 'get', 'nodedir', '--silent'], { env: toolEnv() });
  const folders = [set.output.trim().split('\n').at(-1) ?? '', '/usr', '/usr/local'];
  const folder = folders.find(
    (path) => path !== '' && existsSync(join(path, 'include', 'node', 'node_api.h')),
  );
  return folder === undefined ? [] : [`--nodedir=${folder}`];
};

/** Compiles in a copy: a compile that is cut short never leaves half a module in node_modules. */
const compile = async (target: string): Promise<void> => {
  await requirePrograms(['g++', 'make', 'python3']);
  console.error('Compiling better-sqlite3 for this Electron, once for this machine (about 75 s) ...');
  const work = mkdtempSync(join(tmpdir(), 'kit-sqlite-'));
  try {
    const source = join(work, 'better-sqlite3');
    cpSync(moduleFolder, source, { recursive: true, filter: (path) => path !== join(moduleFolder, 'build') });
    symlinkSync(inRoot('node_modules'), join(work, 'node_modules'));
    const result = await run(
      'node-gyp',
      ['rebuild', '--release', '--force_build=1', ...(await headerArguments())],
      { cwd: source, env: toolEnv({ CXXFLAGS: flags }) },
    );
    const built = join(source, 'build', 'Release', binary);
    if (result.code !== 0 || !existsSync(built)) {
      throw new Stop(
        'sqlite-compile',
        `better-sqlite3 could not be compiled:\n${result.output.split('\n').slice(-25).join('\n')}`,
      );
    }
    copyFileSync(built, join(target, binary));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

const isSame = (one: string, other: string): boolean =>
  existsSync(other) && readFileSync(one).equals(readFileSync(other));

/**
 * Puts the fitting better-sqlite3 in place for this runtime; plain Node 24 loads either. An old Electron gets a
 * compiled one; any other uses what npm brought, so a compiled one that was left behind is taken away.
 * @throws Stop `sqlite-compile`, `programs-missing`
 */
export const prepareSqlite = async (runtime: ElectronRuntime): Promise<void> => {
  const place = join(moduleFolder, 'build', 'Release');
  if (!needsOwnSqlite(runtime.version)) {
    rmSync(join(moduleFolder, 'build'), { recursive: true, force: true });
    return;
  }
  const about = JSON.parse(readFileSync(join(moduleFolder, 'package.json'), 'utf8')) as { version: string };
  const kept = await keepFolder(
    join(cacheRoot(), sqliteKey(about.version, process.arch, process.platform)),
    compile,
  );
  const target = join(place, binary);
  if (isSame(join(kept, binary), target)) return;
  mkdirSync(place, { recursive: true });
  // A new name and a rename: a process that has the old file loaded keeps it.
  const temporary = `${target}.${process.pid}`;
  copyFileSync(join(kept, binary), temporary);
  renameSync(temporary, target);
};
