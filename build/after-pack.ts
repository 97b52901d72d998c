import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * electron-builder calls this when the app's folder is whole and before fuses are set and archives made. Takes away
 * what runs any app that is named on the command line: a release runs the kit only.
 */
export const afterPack = ({ appOutDir }: { appOutDir: string }): void => {
  rmSync(join(appOutDir, 'resources', 'default_app.asar'), { force: true });
};
