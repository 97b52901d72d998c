import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findingsOf, unanswered } from './checks/electronegativity.ts';
import { auditVerdict } from './checks/npm-audit.ts';
import { root } from './tools/paths.ts';
import { run } from './tools/run.ts';
import { runScript, Stop } from './tools/stop.ts';

/** Old and heavy (357 packages), so it is fetched for the look and is no part of the kit. */
const TOOL = '@doyensec/electronegativity@1.10.3';

/** Has Electronegativity look at the shell and the pages; it reads no minified files, so it gets the sources. */
const electronegativity = async (folder: string): Promise<string[]> => {
  const table = join(folder, 'found.csv');
  const found: string[] = [];
  for (const part of ['electron', 'renderer']) {
    const { code, output } = await run('npx', ['--yes', TOOL, '-i', join(root, part), '-o', table, '-r'], {
      cwd: folder,
    });
    if (code !== 0)
      throw new Stop(
        'no-tool',
        `${TOOL} did not run; it needs the npm registry, and the list of Electron releases on GitHub.\n${output.trim()}`,
      );
    found.push(...unanswered(findingsOf(readFileSync(table, 'utf8'))));
  }
  return found;
};

/** `npm run audit`: what needs the network, so that no test does: Electronegativity, and npm's list of known holes. */
await runScript(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-audit-'));
  try {
    const found = await electronegativity(folder);
    console.log(found.length === 0 ? 'ok   electronegativity: every finding is answered' : found.join('\n'));
    const { code, output } = await run('npm', ['audit', '--omit=dev'], { cwd: root });
    console.log(auditVerdict(code, output));
    return found.length === 0 && code === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
