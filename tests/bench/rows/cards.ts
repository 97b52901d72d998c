import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { CARDS } from '../support/card-frames.ts';
import type { CardTask, CardTime } from '../support/card-worker.ts';
import { type Row, ratioRow } from '../support/result.ts';

/** Edges of the markers, px. */
const SIZES = [16, 20, 26, 40] as const;
const FRAMES = [
  { name: '720p', width: 1280, height: 720 },
  { name: '1080p', width: 1920, height: 1080 },
] as const;

/** A card may cost twice what it costs the bare detector, which sees the near ones alone as well. */
const BAR = 2;

/** Carries out `task` in a worker of its own: what one way of reading makes of the engine must not touch the other. */
async function timesOf(task: CardTask): Promise<CardTime[]> {
  const worker = new Worker(new URL('../support/card-worker.ts', import.meta.url));
  try {
    const answer = once(worker, 'message');
    worker.postMessage(task);
    const [times] = (await answer) as [CardTime[]];
    return times;
  } finally {
    await worker.terminate();
  }
}

/** Time by the number of cards that it brought; a frame without a card costs as if it had brought one. */
const perCard = ({ ms, cards }: CardTime): number => ms / Math.max(1, cards);

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** `kit: 39.5 of 40 cards a frame, 20.1 frames/s, 790 cards/s`. */
export function speedText(name: string, times: readonly CardTime[]): string {
  const ms = mean(times.map((one) => one.ms));
  const cards = mean(times.map((one) => one.cards));
  const speed = [(1000 / ms).toFixed(1), ((1000 * cards) / ms).toFixed(0)];
  return `${name}: ${cards.toFixed(1)} of ${CARDS} cards a frame, ${speed[0]} frames/s, ${speed[1]} cards/s`;
}

/** One row of kit and bare, each in parts by turns, so that a busy moment of the machine meets both. */
async function measureSize(frame: (typeof FRAMES)[number], size: number, times: number): Promise<Row> {
  const kind = { width: frame.width, height: frame.height, size };
  const [kit, bare]: [CardTime[], CardTime[]] = [[], []];
  const part = Math.ceil(times / 2);
  for (let turn = 0; turn < 2; turn += 1) {
    kit.push(...(await timesOf({ how: 'kit', kind, times: part })));
    bare.push(...(await timesOf({ how: 'bare', kind, times: part })));
  }
  const name = `reading cards of ${size} px at ${frame.name}, a card`;
  const row = ratioRow(name, 'ms', kit.map(perCard), bare.map(perCard), BAR);
  return { ...row, notes: [`${speedText('kit', kit)}; ${speedText('bare', bare)}`] };
}

/**
 * What it costs to read one card, by the size of its marker: the kit's reader with the agreeing of frames against js-aruco2
 * as it comes, on the same frames with the same 60 codes. In Node, without Electron; the enlarging of 720p frames, which a
 * canvas does, is left out.
 */
export async function measureCards(times: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const frame of FRAMES) for (const size of SIZES) rows.push(await measureSize(frame, size, times));
  rows.at(-1)?.notes.push('reference: js-aruco2 as it comes, same frames, same codes; enlarging left out');
  return rows;
}
