import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../tools/stop.ts';
import { smallerPng } from './png.ts';

/** Picture of the README -> how the name of the demo's picture ends. */
const pictures = {
  setup: 'setup-where-console.png',
  console: 'slide-ba-buoc-console.png',
  'stage-slide': 'slide-ba-buoc-stage.png',
  'stage-roleplay': 'play-linh-nhan-revealed-stage.png',
  report: 'report-console.png',
  archive: 'many-console.png',
  rollup: 'rollup-console.png',
} as const;

/** Copies the README's pictures out of the demo's Vietnamese ones into `target`, packed tighter. */
export const savePictures = async (demo: string, target: string): Promise<void> => {
  const taken = readdirSync(join(demo, 'vi')).sort();
  mkdirSync(target, { recursive: true });
  for (const [name, ending] of Object.entries(pictures)) {
    const file = taken.find((one) => one.replace(/^\d+-/, '') === ending);
    if (file === undefined) throw new Stop('demo-picture', `The demo took no picture "${ending}".`);
    writeFileSync(join(target, `${name}.png`), smallerPng(readFileSync(join(demo, 'vi', file))));
  }
};
