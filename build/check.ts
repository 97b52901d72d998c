import { checkMessages } from './checks/read-messages.ts';
import { requireNode } from './tools/node-version.ts';
import { inRoot, root } from './tools/paths.ts';
import { run } from './tools/run.ts';
import { runScript } from './tools/stop.ts';

type Outcome = { ok: boolean; output: string };
type Step = { name: string; check: () => Promise<Outcome> };

const tool = (command: string, ...args: string[]): (() => Promise<Outcome>) => {
  return async () => {
    const { code, output } = await run(command, args);
    return { ok: code === 0, output };
  };
};

const messages = async (): Promise<Outcome> => {
  const problems = checkMessages(root);
  return { ok: problems.length === 0, output: problems.join('\n') };
};

/** Biome holds style and the rule which folder may import which. */
const steps: readonly Step[] = [
  { name: 'types', check: tool('tsc', '-p', root) },
  {
    name: 'style and folders',
    check: tool('biome', 'check', '--error-on-warnings', '--diagnostic-level=warn', root),
  },
  { name: 'nothing unused', check: tool('knip', '--no-progress') },
  { name: 'texts in vi, en, uk', check: messages },
  { name: 'content', check: tool(process.execPath, inRoot('electron', 'cli', 'kit.ts'), 'check') },
];

/** `npm run check`: everything that can be known without starting the app. Shows output only where it fails. */
await runScript(async () => {
  requireNode();
  let failed = 0;
  for (const { name, check } of steps) {
    const { ok, output } = await check();
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
    if (ok) continue;
    failed += 1;
    console.log(output.trim());
  }
  return failed === 0 ? 0 : 1;
});
