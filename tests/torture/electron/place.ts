import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TwoDisplays } from '../../../build/display.ts';
import { Kit } from '../../e2e/support/kit.ts';
import { checkout } from '../../e2e/support/place.ts';
import type { Common } from '../plain/common.ts';
import type { Base } from '../plan.ts';

/** A run's own folder: the data directory (and home) of an app, and a stick. */
export type Home = { own: string; data: string; stick: string; kit: Kit; remove: () => void };

/** Prepares the folders of a run, with the archive to begin with, and an app that is not started yet. */
export function homeOf(common: Common, folder: string, base: Base, screens: TwoDisplays): Home {
  const own = mkdtempSync(join(folder, 'app-'));
  const [data, stick] = [join(own, 'data'), join(own, 'stick')];
  if (base === 'none') mkdirSync(data);
  else cpSync(join(common.folder, base), data, { recursive: true });
  mkdirSync(stick);
  const remove = (): void => rmSync(own, { recursive: true, force: true, maxRetries: 5 });
  return { own, data, stick, kit: new Kit(checkout(), screens, data), remove };
}
