import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from '../stats.ts';
import { type Apps, present, type Shown } from '../support/apps.ts';
import { layBareDeck } from '../support/bare.ts';
import { BIG_DECK, writeBigDeck } from '../support/big-deck.ts';
import { untilDeckStands } from '../support/probes.ts';
import { memoryByKind } from '../support/processes.ts';
import { type Row, ratioRow } from '../support/result.ts';

const MEGABYTE = 1 << 20;

/** Time in which a started app comes to rest, ms. */
const SETTLE_MS = 5000;

/** Megabytes by kind of process. */
export type Memory = Record<string, number>;

/** Megabytes of the tree under `pid`, once it has come to rest. */
export const readMemory = async (pid: number): Promise<Memory> => {
  await wait(SETTLE_MS);
  return Object.fromEntries(
    Object.entries(memoryByKind(pid)).map(([kind, bytes]) => [kind, bytes / MEGABYTE]),
  );
};

const kitMemory = async (apps: Apps, shown?: Shown): Promise<Memory> => {
  const { running } = await present(apps, shown);
  try {
    return await readMemory(running.pid);
  } finally {
    await running.close();
  }
};

const bareMemory = async (apps: Apps): Promise<Memory> => {
  const running = await apps.bare('two');
  try {
    await (await running.pages.find('/deck/')).evaluate(untilDeckStands);
    return await readMemory(running.pid);
  } finally {
    await running.close();
  }
};

/** Megabytes of all kinds. */
export const total = (memory: Memory): number => Object.values(memory).reduce((a, b) => a + b, 0);

/** `main 90, renderer 140 …`: the median of each kind, megabytes. */
export const inParts = (memories: readonly Memory[]): string => {
  const kinds = [...new Set(memories.flatMap((memory) => Object.keys(memory)))].sort();
  return kinds
    .map((kind) => `${kind} ${median(memories.map((memory) => memory[kind] ?? 0)).toFixed(0)}`)
    .join(', ');
};

/** Kit and bare app by turns, one after the other, never at once: they would share what PSS divides. */
const measure = async (name: string, apps: Apps, times: number, shown?: Shown): Promise<Row> => {
  const kit: Memory[] = [];
  const bare: Memory[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    kit.push(await kitMemory(apps, shown));
    bare.push(await bareMemory(apps));
  }
  const row = ratioRow(name, 'MB', kit.map(total), bare.map(total), 1.5);
  return { ...row, notes: [`kit: ${inParts(kit)}`, `bare: ${inParts(bare)}`] };
};

/**
 * Proportional memory of the whole process tree with console and stage on a deck, against the bare app with the same deck
 * in both of its windows.
 */
export const measureMemory = (apps: Apps, times: number): Promise<Row> =>
  measure('memory (PSS), two windows', apps, times);

/** The same with 60 slides and a picture on each; the pack is written into `folder`. */
export const measureBigDeck = async (apps: Apps, folder: string, times: number): Promise<Row> => {
  mkdirSync(folder, { recursive: true });
  writeBigDeck(folder);
  layBareDeck(BIG_DECK, [folder]);
  try {
    return await measure('memory (PSS), 60 slides with pictures', apps, times, {
      programmeId: BIG_DECK,
      pack: folder,
    });
  } finally {
    layBareDeck('thcs-45');
  }
};
