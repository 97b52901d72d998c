import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../../build/tools/paths.ts';
import { run } from '../../../build/tools/run.ts';

const forbidden: [string, string][] = [
  ['electron/core/live', 'electron'],
  ['electron/core/live', '../../main/ipc.ts'],
  ['electron/core', '../jobs/jobs.ts'],
  ['electron/core/reports', '../../../renderer/ui/kit.ts'],
  ['electron/contract', '../core/live/reduce.ts'],
  ['electron/main', '../jobs/jobs.ts'],
  ['electron/main/windows', '../../cli/kit.ts'],
  ['electron/jobs', '../main/main.ts'],
  ['electron/cli', 'electron'],
  ['electron/preload', '../core/live/reduce.ts'],
  ['renderer/console', '../../electron/core/live/reduce.ts'],
  ['renderer/console/setup', '../../../electron/main/ipc.ts'],
  ['slides/model', '../../scenarios/model/schema.ts'],
  ['slides/model', 'node:fs'],
  ['scenarios/model/rules', '../../../electron/contract/seminar.ts'],
];
const allowed: [string, string][] = [
  ['electron/core/live', '../../contract/seminar.ts'],
  ['electron/core/live', '../../../slides/model/text.ts'],
  ['electron/contract', '../../scenarios/model/schema.ts'],
  ['electron/main/windows', '../protocol.ts'],
  ['electron/main', '../core/live/store.ts'],
  ['electron/main', '../jobs/client.ts'],
  ['electron/cli', '../core/live/store.ts'],
  ['renderer/console', '../../electron/contract/channels.ts'],
  ['renderer/console/setup', '../../../slides/model/text.ts'],
  ['scenarios/model/rules', '../schema.ts'],
];

const fileOf = (kind: string, folder: string, index: number): string => `${folder}/${kind}${index}.ts`;

describe('which folder may import which', () => {
  let folder: string;
  let output: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kit-unit-'));
    for (const name of ['biome.json', '.gitignore']) copyFileSync(inRoot(name), join(folder, name));
    const write =
      (kind: string) =>
      ([where, what]: [string, string], index: number) => {
        const file = join(folder, fileOf(kind, where, index));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `import { x } from '${what}';\n\nconsole.log(x);\n`);
      };
    forbidden.forEach(write('forbidden'));
    allowed.forEach(write('allowed'));
    const args = [
      'lint',
      '--only=style/noRestrictedImports',
      '--reporter=github',
      '--max-diagnostics=none',
      '.',
    ];
    output = (await run('biome', args, { cwd: folder })).output;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(forbidden.map((pair, index) => [...pair, index] as const))(
    '%s may not import %s',
    (where, _, index) => {
      expect(output).toContain(fileOf('forbidden', where, index));
    },
  );

  it.each(allowed.map((pair, index) => [...pair, index] as const))('%s may import %s', (where, _, index) => {
    expect(output).not.toContain(fileOf('allowed', where, index));
  });
});
