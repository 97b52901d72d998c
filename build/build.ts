import { buildApp } from './tools/app.ts';
import { requireNode } from './tools/node-version.ts';
import { runScript } from './tools/stop.ts';

/** `npm run build`: the app into out/. */
await runScript(async () => {
  requireNode();
  await buildApp(true);
  console.log('out/ is built.');
  return 0;
});
