import { developmentSwitches } from './electron-runtime.ts';
import { hasDisplay, launchApp, noDisplay } from './tools/launch.ts';
import { prepareApp } from './tools/prepare.ts';
import { runScript, Stop } from './tools/stop.ts';

/** `npm start [-- --data DIR]`: finds Electron, builds what changed, opens the console. */
await runScript(async () => {
  if (!hasDisplay(process.platform, process.env)) throw new Stop('no-display', noDisplay);
  const runtime = await prepareApp();
  return launchApp(runtime.executable, developmentSwitches(), process.argv.slice(2));
});
