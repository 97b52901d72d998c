import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './tools/run.ts';
import { Stop } from './tools/stop.ts';

/** Which Debian package brings a program that the scripts start. */
const packageOfProgram = {
  Xorg: 'xserver-xorg-core',
  xrandr: 'x11-xserver-utils',
  xprop: 'x11-utils',
  icewm: 'icewm',
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus',
  pdftotext: 'poppler-utils',
  'g++': 'g++',
  make: 'make',
  python3: 'python3',
} as const;
export type ProgramName = keyof typeof packageOfProgram;

/** Which Debian package brings a library that Electron links to. */
const packageOfLibrary: Record<string, string> = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libgdk-3.so.0': 'libgtk-3-0',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libnspr4.so': 'libnspr4',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
  'libXss.so.1': 'libxss1',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libdrm.so.2': 'libdrm2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libcairo.so.2': 'libcairo2',
  'libexpat.so.1': 'libexpat1',
};

const dummyDriver = '/usr/lib/xorg/modules/drivers/dummy_drv.so';

/** The libraries that `ldd` could not find. `output` is what it printed. */
export const missingLibraries = (output: string): string[] =>
  [...output.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');

const hasProgram = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)));

/** Is this a machine where the scripts may install packages themselves? */
const mayInstall = (): boolean => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8')) && hasProgram('apt-get');
};

/** The one command that installs Debian packages; `root` says whether `sudo` is left out. */
export const installCommand = (packages: readonly string[], root: boolean): string =>
  `${root ? '' : 'sudo '}apt-get install -y --no-install-recommends ${packages.join(' ')}`;

const install = async (packages: readonly string[]): Promise<boolean> => {
  console.error(`Installing: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const command = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  if ((await run('apt-get', command, { env })).code === 0) return true;
  await run('apt-get', ['update', '-qq'], { env });
  return (await run('apt-get', command, { env })).code === 0;
};

const need = async (packages: readonly string[], missing: readonly string[]): Promise<void> => {
  if (packages.length === 0) return;
  if (mayInstall() && (await install(packages))) return;
  throw new Stop(
    'programs-missing',
    `Máy này còn thiếu: ${missing.join(', ')}. Hãy chạy lệnh sau rồi thử lại:\n` +
      `This machine lacks ${missing.join(', ')}. Run this once, then try again:\n  ` +
      installCommand(packages, process.getuid?.() === 0),
  );
};

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/**
 * Sees to it that programs are there: installs them as root on Debian, else says the one command to run.
 * @throws Stop `programs-missing`
 */
export const requirePrograms = async (names: readonly ProgramName[]): Promise<void> => {
  if (process.platform !== 'linux') return;
  const missing = names.filter((name) => !hasProgram(name));
  await need(unique(missing.map((name) => packageOfProgram[name])), missing);
};

/**
 * Sees to it that the libraries are there which Electron links to.
 * @param executable the Electron program
 * @throws Stop `programs-missing`
 */
export const requireLibraries = async (executable: string): Promise<void> => {
  if (process.platform !== 'linux') return;
  const missing = missingLibraries((await run('ldd', [executable])).output);
  await need(unique(missing.flatMap((name) => packageOfLibrary[name] ?? [])), missing);
};

/**
 * Sees to it that private screens can be started (`display.ts`).
 * @throws Stop `programs-missing`
 */
export const requireScreens = async (): Promise<void> => {
  await requirePrograms(['Xorg', 'xrandr', 'xprop', 'icewm', 'Xvfb']);
  if (!existsSync(dummyDriver)) await need(['xserver-xorg-video-dummy'], ['the Xorg dummy driver']);
};
