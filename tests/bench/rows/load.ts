import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Apps } from '../support/apps.ts';
import type { BenchPage } from '../support/page.ts';
import { untilDrawn } from '../support/probes.ts';
import { progress } from '../support/progress.ts';
import { type Row, ratioRow } from '../support/result.ts';
import { HOME, LIST, leave, SCREENS, type Screen, timeToUse } from '../support/screens.ts';
import { runStep } from '../support/step.ts';

const SCRIPT = fileURLToPath(new URL('../support/many-seminars.ts', import.meta.url));
/** Seminars of the archive that the full one is compared with: what a trainer's own laptop has. */
const FEW = 20;
const A_SEMINAR = 500;
/** How much longer a screen may take with a hundred times as much in the archive. */
const BAR = 3;

type Times = Map<string, number[]>;

const note = (times: Times, name: string, ms: number): void =>
  void times.set(name, [...(times.get(name) ?? []), ms]);

async function visit(page: BenchPage, screen: Screen, times: Times): Promise<void> {
  const ms = await page.evaluate(timeToUse, screen.open, screen.ready);
  progress(`${screen.name} ${ms.toFixed(0)} ms`);
  note(times, screen.name, ms);
}

/** Opens every screen `turns` times on the archive in `archive`, which is taken out of there. */
async function timeScreens(apps: Apps, archive: string, turns: number): Promise<Times> {
  const running = await apps.kit({
    fill: (data) => renameSync(join(archive, 'kit.db'), join(data, 'kit.db')),
  });
  const times: Times = new Map();
  try {
    const page = await running.pages.find('app://kit/console/');
    await page.evaluate(untilDrawn, '.setup-recent li');
    note(times, 'first screen, from start', performance.timeOrigin + performance.now() - running.startedAt);
    for (let turn = 0; turn < turns; turn += 1) {
      for (const screen of HOME) {
        await visit(page, screen, times);
        await page.evaluate(leave, screen.back, screen.ready);
      }
      await visit(page, LIST, times);
      for (const screen of SCREENS) {
        await visit(page, screen, times);
        await page.evaluate(leave, screen.back, screen.ready);
        await page.evaluate(untilDrawn, LIST.ready);
      }
      await page.evaluate(leave, LIST.back, LIST.ready);
    }
    return times;
  } finally {
    await running.close();
  }
}

/**
 * Time until each screen of the organiser can be used with `seminars` seminars of 500 responses each in the archive,
 * against the same screen with 20 seminars.
 */
export async function measureLoad(apps: Apps, folder: string, seminars: number): Promise<Row[]> {
  const archives = { many: `${folder}/many`, few: `${folder}/few` };
  const sizes = { many: seminars, few: FEW };
  const turns = 3;
  const times: Times[] = [];
  for (const size of ['few', 'many'] as const) {
    rmSync(archives[size], { recursive: true, force: true });
    mkdirSync(archives[size], { recursive: true });
    progress(`making an archive of ${sizes[size]} seminars`);
    runStep(SCRIPT, 'make', String(sizes[size] * A_SEMINAR), archives[size]);
    times.push(await timeScreens(apps, archives[size], turns));
    rmSync(archives[size], { recursive: true, force: true });
  }
  const [few = new Map(), many = new Map()] = times;
  return [...many].map(([name, ms]) =>
    ratioRow(`${name}, ${seminars} seminars`, 'ms', ms, few.get(name) ?? [], BAR),
  );
}
