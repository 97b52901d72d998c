import process from 'node:process';
import type { Measures } from '../../scenarios/model/check.ts';
import { lookAt } from '../core/content/own/look.ts';
import { settle, UNSEEN } from '../core/content/own/settle.ts';
import type { Output } from './verb.ts';

/** How often a watched folder is looked at, ms. */
const EVERY_MS = 300;

/** What a check of a path says. */
export type Said = { problems: string[]; errors: number; warnings: number; scenarios: [string, Measures][] };

/**
 * Looks at `path` at each tick, and checks it whenever something was saved there and has come to rest. Ends with the ticks.
 * A path that is gone is waited for.
 */
export async function watchPath(
  path: string,
  check: () => Said | null,
  { out }: Output,
  ticks: AsyncIterable<unknown>,
): Promise<void> {
  let settling = UNSEEN;
  for await (const _ of ticks) {
    const { next, check: due } = settle(settling, lookAt(path));
    settling = next;
    if (due) for (const line of linesOf(path, next.last === null ? null : check())) out(line);
  }
}

function linesOf(path: string, said: Said | null): string[] {
  if (said === null) return ['', `${path} is not there, or is no content; waiting for it`];
  const { problems, errors, warnings, scenarios } = said;
  const sum = errors + warnings === 0 ? 'sạch / clean' : sumText(errors, warnings);
  return ['', ...problems, sum, ...scenarios.map(([id, measures]) => `  ${id}: ${measuresText(measures)}`)];
}

/** How many problems there are, in words. */
export const sumText = (errors: number, warnings: number): string =>
  `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;

/** Scenes, decisions and minutes of play in words. */
function measuresText(measures: Measures): string {
  const range = (least: number | null, most: number | null): string =>
    least === most ? `${least ?? '?'}` : `${least ?? '?'}–${most ?? '?'}`;
  const { scenes, endings, paths } = measures;
  return [
    `${scenes} scenes`,
    `${endings} endings`,
    `${range(measures.decisionsShortest, measures.decisionsLongest)} decisions`,
    `${range(measures.minutesShortest, measures.minutesLongest)} minutes of play`,
    `${paths ?? '?'} paths`,
  ].join(', ');
}

/** A tick now and then until the terminal says stop (Ctrl+C). */
export async function* ticksUntilStopped(): AsyncGenerator<void> {
  const { setTimeout } = await import('node:timers/promises');
  const stopped = new AbortController();
  process.once('SIGINT', () => stopped.abort());
  while (!stopped.signal.aborted) {
    yield;
    await setTimeout(EVERY_MS, undefined, { signal: stopped.signal }).catch(() => undefined);
  }
}
