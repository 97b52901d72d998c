import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { type Row, ratioRow } from '../support/result.ts';
import { runStep } from '../support/step.ts';

const SCRIPT = fileURLToPath(new URL('../support/many-seminars.ts', import.meta.url));

type Step = { ms: number; kilobytes: number; sums: string };

const run = (step: 'make' | 'bare' | 'kit', rows: number, dir: string): Step =>
  runStep(SCRIPT, step, String(rows), dir);

/** One roll-up of `rows` responses beside one statement of SQL; both have to come to the same sums. */
function once(folder: string, rows: number): { kit: Step; bare: Step } {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run('make', rows, folder);
  const bare = run('bare', rows, folder);
  const kit = run('kit', rows, folder);
  rmSync(folder, { recursive: true, force: true });
  if (kit.sums !== bare.sums || kit.sums === '[]') throw new Error(`${kit.sums}\nis not\n${bare.sums}`);
  return { kit, bare };
}

/**
 * The roll-up of `thousands` thousand responses, 500 a seminar, against its bare SQL, and its memory as rows grow tenfold.
 * In Node, without Electron.
 */
export const measureRollup = (folder: string, thousands: number): Row[] => {
  const rows = thousands * 1000;
  const few = once(folder, rows / 10);
  const many = once(folder, rows);
  const megabytes = ({ kilobytes }: Step): number => kilobytes / 1024;
  return [
    ratioRow(`roll-up of ${rows / 500} seminars, ${rows} responses`, 'ms', [many.kit.ms], [many.bare.ms], 2),
    ratioRow(
      `memory of a roll-up, ${rows} responses against ${rows / 10}`,
      'MB',
      [megabytes(many.kit)],
      [megabytes(few.kit)],
      1.5,
    ),
  ];
};
