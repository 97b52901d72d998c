import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../tools/run.ts';
import { Stop } from '../tools/stop.ts';

/**
 * What Electron runs when it is started as `electron FOLDER`. The registry runtime comes without one and would wait
 * for ever. The await must be at top level: a floating import would start the kit after `ready`, too late to register
 * the app:// scheme.
 */
export const defaultAppMain = `import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (given === undefined) {
  console.error('electron: name the folder of an app.');
  app.exit(2);
} else {
  const folder = resolve(given);
  const about = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
  app.setName(about.productName ?? about.name);
  app.setVersion(about.version);
  app.setAppPath(folder);
  await import(pathToFileURL(resolve(folder, about.main)).href);
}
`;

/**
 * Writes `default_app.asar` into Electron's `resources` folder, the only name under which Electron looks for it.
 * @throws Stop `runtime-unpack`
 */
export const writeDefaultApp = async (resources: string): Promise<void> => {
  mkdirSync(resources, { recursive: true });
  const folder = mkdtempSync(join(resources, 'default-app-'));
  try {
    writeFileSync(join(folder, 'main.js'), defaultAppMain);
    const about = { name: 'electron-default-app', version: '1.0.0', type: 'module', main: 'main.js' };
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(about)}\n`);
    const packed = await run('asar', ['pack', folder, join(resources, 'default_app.asar')]);
    if (packed.code !== 0)
      throw new Stop('runtime-unpack', `The runtime could not be made: ${packed.output}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
