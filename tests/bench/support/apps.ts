import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { openDisplays } from '../../../build/display.ts';
import { developmentSwitches } from '../../../build/electron-runtime.ts';
import { root } from '../../../build/tools/paths.ts';
import { Stop } from '../../../build/tools/stop.ts';
import { setup } from '../../unit/live/sample.ts';
import { type Running, startElectron } from './electron.ts';
import type { BenchPage } from './page.ts';
import { startSeminar, untilDeckStands, untilStageShown } from './probes.ts';

export type BareShape = 'launch' | 'deck' | 'two' | 'pdf' | 'print';

/** Is told the first process of an app at once. */
type OnStart = (pid: number) => void;

/** The kit and the app that it is measured against, each on a private screen with two displays. */
export type Apps = {
  /**
   * The kit on a data directory: on a fresh one, with the pack in the folder `pack` where one is named or with what `fill`
   * puts in, or (`again`) on one that it was started on before.
   */
  kit: (
    how?: 'again' | { pack: string } | { fill: (data: string) => void },
    onStart?: OnStart,
  ) => Promise<Running>;
  bare: (shape: BareShape, onStart?: OnStart) => Promise<Running>;
  close: () => Promise<void>;
};

/** Windows stand on displays of their own; this keeps Chromium from slowing one that it believes to be hidden. */
const awake = ['--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding'];

/**
 * Opens the screens. Nothing is started yet.
 * @param executable the Electron program, the same for both
 * @param bareFolder the built bare app
 * @param folder an empty folder for both apps' data; on the disk that is measured
 */
export const openApps = async (executable: string, bareFolder: string, folder: string): Promise<Apps> => {
  const kitScreen = await openDisplays(2);
  const bareScreen = await openDisplays(2);
  const switches = [...developmentSwitches(), ...awake];
  const home = (name: string): string => {
    mkdirSync(join(folder, name), { recursive: true });
    return join(folder, name);
  };
  let fresh = 0;
  return {
    kit: (how, onStart) => {
      if (how !== 'again') fresh += 1;
      const data = home(how === 'again' ? 'kit' : `kit-${fresh}`);
      if (typeof how === 'object' && 'fill' in how) how.fill(data);
      if (typeof how === 'object' && 'pack' in how) {
        mkdirSync(join(data, 'packs'));
        symlinkSync(how.pack, join(data, 'packs', 'bench'));
      }
      const args = [...switches, root, '--data', data];
      return startElectron({
        executable,
        args,
        display: kitScreen.display,
        home: data,
        ...(onStart && { onStart }),
      });
    },
    bare: (shape, onStart) =>
      startElectron({
        executable,
        args: [...switches, `--user-data-dir=${home('bare')}`, `--windows=${shape}`, bareFolder],
        display: bareScreen.display,
        home: home('bare'),
        ...(onStart && { onStart }),
      }),
    close: async () => {
      await kitScreen.close();
      await bareScreen.close();
    },
  };
};

/** Both windows of the kit, presenting. */
export type Presenting = { running: Running; consolePage: BenchPage; stage: BenchPage };

/** What is presented: a programme, out of a pack of its own where one is named. */
export type Shown = { programmeId: string; pack: string };

/**
 * Starts the kit and a seminar (of the built-in programme, or as `shown` says), through the bridge that the console uses;
 * done when the stage stands on the second display with the first slide of the programme's deck.
 * @throws Stop `bench-seminar` with what the kit said
 */
export const present = async (apps: Apps, shown?: Shown): Promise<Presenting> => {
  const running = await apps.kit(shown && { pack: shown.pack });
  try {
    const consolePage = await running.pages.find('app://kit/console/');
    const { programmeId } = shown ?? setup;
    const refused = await consolePage.evaluate(startSeminar, { ...setup, programmeId });
    if (refused !== null) throw new Stop('bench-seminar', `The seminar did not start: ${refused}`);
    const stage = await running.pages.find('app://kit/stage/');
    await stage.evaluate(untilDeckStands);
    await consolePage.evaluate(untilStageShown);
    return { running, consolePage, stage };
  } catch (error) {
    await running.close();
    throw error;
  }
};
