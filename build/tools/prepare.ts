import { type ElectronRuntime, resolveElectron } from '../electron-runtime.ts';
import { prepareSqlite } from '../native-sqlite.ts';
import { requireLibraries } from '../system.ts';
import { buildApp } from './app.ts';
import { requireNode } from './node-version.ts';

/**
 * Everything that the app needs to start: the runtime with its libraries, the native module, the build.
 * @throws Stop with a sentence for whatever is missing
 */
export const prepareApp = async (): Promise<ElectronRuntime> => {
  requireNode();
  const runtime = await resolveElectron();
  await requireLibraries(runtime.executable);
  await prepareSqlite(runtime);
  await buildApp();
  return runtime;
};
