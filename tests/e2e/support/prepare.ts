import { requireScreens } from '../../../build/system.ts';
import { prepareApp } from '../../../build/tools/prepare.ts';

/** Once per run: Electron, the built app, private screens. Whatever is missing fails the run; nothing is skipped. */
export default async function prepare(): Promise<void> {
  await requireScreens();
  const runtime = await prepareApp();
  process.env.KIT_ELECTRON = runtime.executable;
}
