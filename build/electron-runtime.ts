import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { officialElectron, officialVersion } from './runtime/official.ts';
import { hasRegistryRuntime, registryElectron, registryRuntime } from './runtime/registry.ts';
import { Stop } from './tools/stop.ts';

export type RuntimeSource = 'given' | 'official' | 'registry';
export type ElectronRuntime = {
  source: RuntimeSource;
  /** The path of the Electron program. */
  executable: string;
  /** Electron's version, like "33.2.1". */
  version: string;
};

export type RuntimeSources = {
  given: string | undefined;
  official: () => Promise<string | undefined>;
  registry: (() => Promise<string>) | undefined;
};

const versionBeside = (executable: string): string | undefined => {
  try {
    return readFileSync(join(dirname(executable), 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
  } catch {
    return undefined;
  }
};

/**
 * Picks the runtime: KIT_ELECTRON, else the official one, else the registry's. A wrong KIT_ELECTRON is an error, not
 * a reason to go on to the next: whoever sets it means it.
 * @throws Stop `runtime-not-there`, `runtime-none`, and those of the sources
 */
export const chooseRuntime = async (sources: RuntimeSources): Promise<ElectronRuntime> => {
  if (sources.given) {
    const executable = resolve(sources.given);
    if (!existsSync(executable)) {
      throw new Stop('runtime-not-there', `KIT_ELECTRON names ${executable}, and there is no such file.`);
    }
    return { source: 'given', executable, version: versionBeside(executable) ?? officialVersion() };
  }
  const official = await sources.official();
  if (official !== undefined) return { source: 'official', executable: official, version: officialVersion() };
  if (sources.registry === undefined) {
    throw new Stop(
      'runtime-none',
      'Không tải được Electron cho máy này. Hãy nối mạng rồi chạy "npx install-electron".\n' +
        'Electron could not be fetched for this machine. Connect it to the network and run "npx install-electron", ' +
        'or set KIT_ELECTRON to the path of an Electron program.',
    );
  }
  return { source: 'registry', executable: await sources.registry(), version: registryRuntime.version };
};

let chosen: Promise<ElectronRuntime> | undefined;

const inWords = (runtime: ElectronRuntime): string => {
  const from = { given: 'from KIT_ELECTRON', official: 'official', registry: 'from the registry' }[
    runtime.source
  ];
  return `Electron ${runtime.version} (${from}): ${runtime.executable}`;
};

/**
 * Resolves the Electron runtime once per process, fetching it when needed, and prints one line on stderr (stdout
 * belongs to what the scripts are asked for).
 * @throws Stop when there is none, in words
 */
export const resolveElectron = (): Promise<ElectronRuntime> => {
  chosen ??= chooseRuntime({
    given: process.env.KIT_ELECTRON,
    official: officialElectron,
    registry: hasRegistryRuntime(process.platform, process.arch) ? registryElectron : undefined,
  }).then((runtime) => {
    console.error(inWords(runtime));
    return runtime;
  });
  return chosen;
};

/** The switches that the development launchers add: root has no sandbox, a container little shared memory. */
export const developmentSwitches = (uid: number | undefined = process.getuid?.()): string[] =>
  uid === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
