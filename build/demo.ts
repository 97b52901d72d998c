import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Camera } from './demo/camera.ts';
import { freshData, fullHd, withKit } from './demo/demo-kit.ts';
import { manyLaptops, organiser } from './demo/organiser.ts';
import { savePictures } from './demo/pictures.ts';
import { largeConsole, oneDisplay, tools, wholeSeminar } from './demo/runs.ts';
import { startSteps } from './demo/steps.ts';
import { requireScreens } from './system.ts';
import { inRoot } from './tools/paths.ts';
import { prepareApp } from './tools/prepare.ts';
import { runScript } from './tools/stop.ts';

const HELP = `npm run demo [-- --pictures]

Runs one whole seminar unattended, and the work after many, in real Electron on a private screen, and leaves in out/demo/
  vi/ en/ uk/   pictures of every screen, console and stage
  files/        the exported reports
  --pictures    also writes the pictures of the README into build/pictures/`;

const folder = inRoot('out', 'demo');

/** `npm run demo`: one line per step; ends with 1 and the step's name where a step fails. */
const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { pictures: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  await requireScreens();
  process.env.KIT_ELECTRON = (await prepareApp()).executable;
  rmSync(folder, { recursive: true, force: true });
  const files = join(folder, 'files');
  mkdirSync(files, { recursive: true });
  const camera = new Camera(folder);
  const { step } = startSteps((line) => console.log(line));
  const data = freshData();
  await withKit({ displays: 2 }, data, (kit) => wholeSeminar({ kit, camera, step, files }));
  await withKit({ displays: 2 }, freshData(), (kit) => tools({ kit, camera, step }));
  await withKit({ displays: 1 }, freshData(), (kit) => oneDisplay({ kit, camera, step }));
  await withKit({ displays: 2, first: fullHd }, data, (kit) => largeConsole({ kit, camera, step }));
  const many = freshData();
  await manyLaptops(many);
  await withKit({ displays: 2 }, many, (kit) => organiser({ kit, camera, step }));
  if (values.pictures)
    await step('pictures of the README', () => savePictures(folder, inRoot('build', 'pictures')));
  console.log(`\n${camera.taken} pictures: ${folder}\nexported files: ${files}`);
  return 0;
};

if (import.meta.main) await runScript(main);
