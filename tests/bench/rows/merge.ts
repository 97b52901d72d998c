import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Row, ratioRow } from '../support/result.ts';
import { runStep } from '../support/step.ts';

const SCRIPT = fileURLToPath(new URL('../support/many-responses.ts', import.meta.url));

type Step = { ms: number; kilobytes: number };

const run = (step: 'bare' | 'bundle' | 'merge', rows: number, dir: string, path: string): Step =>
  runStep(SCRIPT, step, String(rows), dir, path);

/** One merge of `rows` responses beside one plain insert of the same. */
function once(folder: string, rows: number): { kit: Step; bare: Step } {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [plain, taken, path] = ['plain', 'taken', 'goi.kmm'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const bare = run('bare', rows, plain, path);
  run('bundle', rows, plain, path);
  const kit = run('merge', rows, taken, path);
  rmSync(folder, { recursive: true, force: true });
  return { kit, bare };
}

/**
 * Merging a bundle of `thousands` thousand responses against better-sqlite3's prepared insert of the same rows, and the
 * memory of merging as rows grow tenfold. In Node, without Electron.
 */
export const measureMerge = (folder: string, thousands: number): Row[] => {
  const rows = thousands * 1000;
  const few = once(folder, rows / 10);
  const many = once(folder, rows);
  const time = ratioRow(`merge of ${rows} responses`, 'ms', [many.kit.ms], [many.bare.ms], 2);
  const megabytes = ({ kilobytes }: Step): number => kilobytes / 1024;
  const memory = ratioRow(
    `memory of a merge, ${rows} responses against ${rows / 10}`,
    'MB',
    [megabytes(many.kit)],
    [megabytes(few.kit)],
    1.5,
  );
  return [time, memory];
};
