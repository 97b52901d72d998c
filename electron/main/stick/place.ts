import { existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Among the resources of a packaged app: this is the edition whose data is beside the program. */
export const STICK_MARK = 'stick-edition.txt';

/** Name of the data folder beside the program. */
const DATA = 'data';

/**
 * The data folder beside the program at `executable`, where `resources` says that this is the stick edition; else null.
 * It is found from where the program is now: the drive's letter may be another one each day.
 */
export const dataBeside = (executable: string, resources: string): string | null =>
  existsSync(join(resources, STICK_MARK)) ? join(dirname(executable), DATA) : null;

/** True where the command line says that the data folder is on a stick, as it always is in the stick edition. */
export const saysStick = (argv: readonly string[]): boolean => argv.includes('--stick');

/**
 * Where Chromium keeps its own files (compiled pages, no data of the kit) when the data is on a stick: on the laptop, so
 * that they neither wear out nor slow down the stick, and nothing writes to it that the kit does not know of.
 */
export const browserDir = (platform: NodeJS.Platform): string =>
  platform === 'win32' ? join(tmpdir(), 'Khong Mot Minh') : join(homedir(), '.cache', 'khong-mot-minh');
