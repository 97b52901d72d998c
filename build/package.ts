import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ElectronRuntime } from './electron-runtime.ts';
import { makeStick } from './stick.ts';
import { inRoot, root } from './tools/paths.ts';
import { prepareApp } from './tools/prepare.ts';
import { run } from './tools/run.ts';
import { runScript, Stop } from './tools/stop.ts';

/**
 * What electron-builder is asked for. Without arguments: the Linux folder, out of the very runtime that the tests ran
 * on, without further downloads.
 * @param args those of `npm run package -- ...`, like `--win nsis zip`; they are handed on as they are
 * @param distribution the runtime's folder
 */
export const builderArguments = (
  args: readonly string[],
  runtime: Pick<ElectronRuntime, 'version'>,
  distribution: string,
): string[] => {
  if (args.length > 0) return [...args, '--publish', 'never'];
  const runtimeOptions = [`-c.electronDist=${distribution}`, `-c.electronVersion=${runtime.version}`];
  return ['--linux', 'dir', ...runtimeOptions, '--publish', 'never'];
};

/** The archive of the folder. By tar itself: electron-builder would fetch a packer for it from the internet. */
const makeTarball = async (): Promise<number> => {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string };
  const name = `khong-mot-minh-${version}-linux-${process.arch}`;
  const rename = `--transform=s/^linux-unpacked/${name}/`;
  const owner = ['--owner=0', '--group=0', '--numeric-owner'];
  const args = ['-czf', `${name}.tar.gz`, rename, ...owner, 'linux-unpacked'];
  const { code, output } = await run('tar', args, { cwd: inRoot('dist') });
  if (code !== 0)
    throw new Stop('tarball-failed', `dist/${name}.tar.gz could not be written: ${output.trim()}`);
  console.log(`dist/linux-unpacked/ and dist/${name}.tar.gz are made.`);
  return 0;
};

/**
 * Makes the release folder for this machine, dist/linux-unpacked/. Gives the path of its program.
 * Throws Stop where electron-builder fails.
 */
export const makeFolder = async (): Promise<string> => {
  const runtime = await prepareApp();
  const args = builderArguments([], runtime, dirname(runtime.executable));
  const { code, output } = await run('electron-builder', args, { cwd: root });
  if (code !== 0) throw new Stop('package-failed', `electron-builder failed:\n${output}`);
  return inRoot('dist', 'linux-unpacked', 'khong-mot-minh');
};

/** Systems that `--stick` can be asked for, with the folder that electron-builder makes for each. */
const STICKS = { '--linux': 'linux-unpacked', '--win': 'win-unpacked' } as const;

/** Which systems' stick editions are asked for by `npm run package -- --stick …`; this one where none is named. */
export const sticksWanted = (args: readonly string[]): (keyof typeof STICKS)[] => {
  const named = (Object.keys(STICKS) as (keyof typeof STICKS)[]).filter((system) => args.includes(system));
  return named.length > 0 ? named : ['--linux'];
};

/** The editions that run from a stick: each a folder in dist/ to be copied there as it is. */
const makeSticks = async (args: readonly string[]): Promise<number> => {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string };
  for (const system of sticksWanted(args)) {
    if (system === '--linux') await makeFolder();
    else {
      const runtime = await prepareApp();
      const order = builderArguments([system, 'dir'], runtime, dirname(runtime.executable));
      const { code } = await run('electron-builder', order, { cwd: root, show: true });
      if (code !== 0) return code;
    }
    const name = `khong-mot-minh-${version}-usb-${system.slice(2)}`;
    makeStick(inRoot('dist', STICKS[system]), inRoot('dist', name));
    console.log(`dist/${name}/ is made: copy it to a stick as it is.`);
  }
  return 0;
};

/** `npm run package`: the release build into dist/. */
const main = async (): Promise<number> => {
  const given = process.argv.slice(2);
  if (given.includes('--stick')) return makeSticks(given);
  if (given.length === 0) {
    await makeFolder();
    return makeTarball();
  }
  const runtime = await prepareApp();
  const args = builderArguments(given, runtime, dirname(runtime.executable));
  return (await run('electron-builder', args, { cwd: root, show: true })).code;
};

if (import.meta.main) await runScript(main);
