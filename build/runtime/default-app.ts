import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What Electron runs when it is started as `electron FOLDER`. The registry runtime comes without one and would wait
 * for ever. The await must be at top level: a floating import would start the kit after `ready`, too late to register
 * the app:// scheme.
 */
const main = `import { readFileSync } from 'node:fs';
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

/** Writes `default_app/` into Electron's `resources` folder. */
export const writeDefaultApp = (resources: string): void => {
  const folder = join(resources, 'default_app');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'main.js'), main);
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify({ name: 'electron-default-app', version: '1.0.0', type: 'module', main: 'main.js' })}\n`,
  );
};
