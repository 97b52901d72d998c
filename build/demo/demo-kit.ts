import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kit } from '../../tests/e2e/support/kit.ts';
import { checkout } from '../../tests/e2e/support/place.ts';
import { laptop, openDisplays, type Size } from '../display.ts';

/** A class room's projector. */
export const fullHd: Size = { width: 1920, height: 1080 };

/** A fresh data directory, gone when the script ends. */
export const freshData = (): string => {
  const data = mkdtempSync(join(tmpdir(), 'kit-demo-'));
  process.once('exit', () => rmSync(data, { recursive: true, force: true, maxRetries: 5 }));
  return data;
};

/** Runs `work` with the kit started on `data`, on a private screen of its own; both are closed afterwards. */
export const withKit = async (
  screens: { displays: 1 | 2; first?: Size },
  data: string,
  work: (kit: Kit) => Promise<void>,
): Promise<void> => {
  const displays = await openDisplays(screens.displays, screens.first ?? laptop, fullHd);
  const kit = new Kit(checkout(), displays, data);
  try {
    await kit.launch();
    await work(kit);
  } finally {
    await kit.close();
    await displays.close();
  }
};
