import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Stop } from '../../../build/tools/stop.ts';
import { setup } from '../../unit/live/sample.ts';
import { median } from '../stats.ts';
import type { Apps } from '../support/apps.ts';
import { PDF_PAGES, writeBigPdf } from '../support/big-pdf.ts';
import type { Running } from '../support/electron.ts';
import type { BenchPage } from '../support/page.ts';
import { now, openFile, startSeminar, takePdf, untilPageDrawn } from '../support/probes.ts';
import { type Row, ratioRow } from '../support/result.ts';
import { inParts, type Memory, readMemory, total } from './memory.ts';

/** Pages turned after the first, and the time that each is looked at, ms. */
const TURNS = 12;
const LOOK_MS = 500;

/** Milliseconds from the wish to the first page and from each press to the next one, then megabytes by kind of process. */
type Walk = { first: number; next: number[]; memory: Memory };

/** Opened by `open`, with the first page on `shown`; then pages are turned by keys on `pressed`. */
const walk = async (
  running: Running,
  pressed: BenchPage,
  open: () => Promise<void>,
  address: string,
): Promise<Walk> => {
  const wished = await pressed.evaluate(now);
  await open();
  const shown = await running.pages.find(address);
  const first = (await shown.evaluate(untilPageDrawn, 1)) - wished;
  const turner = address === '/pdf/' ? shown : pressed;
  const next: number[] = [];
  for (let page = 2; page <= TURNS + 1; page += 1) {
    await wait(LOOK_MS);
    const press = await turner.evaluate(now);
    await turner.press('PageDown');
    next.push((await shown.evaluate(untilPageDrawn, page)) - press);
  }
  return { first, next, memory: await readMemory(running.pid) };
};

const kitWalk = async (apps: Apps, file: string): Promise<Walk> => {
  const running = await apps.kit();
  try {
    const consolePage = await running.pages.find('app://kit/console/');
    const programmeId = await consolePage.evaluate(takePdf, file);
    if (programmeId === null) throw new Stop('bench-pdf', 'The kit did not take the PDF.');
    const start = async (): Promise<void> => {
      const refused = await consolePage.evaluate(startSeminar, { ...setup, programmeId });
      if (refused !== null) throw new Stop('bench-seminar', `The seminar did not start: ${refused}`);
    };
    return await walk(running, consolePage, start, 'app://kit/stage/');
  } finally {
    await running.close();
  }
};

const bareWalk = async (apps: Apps, file: string): Promise<Walk> => {
  const running = await apps.bare('pdf');
  try {
    const plain = await running.pages.find('/launch/');
    return await walk(running, plain, () => plain.evaluate(openFile, pathToFileURL(file).href), '/pdf/');
  } finally {
    await running.close();
  }
};

const turning = (walks: readonly Walk[]): string =>
  `${median(walks.flatMap(({ next }) => next)).toFixed(0)} ms`;

/**
 * A PDF deck of 200 pages and 83 MB, written to `file`: from Start to its first page on the stage, and the memory of all
 * processes after some pages, against bare pdf.js in a window that is opened for it.
 */
export const measurePdf = async (apps: Apps, file: string, times: number): Promise<Row[]> => {
  writeBigPdf(file);
  const kit: Walk[] = [];
  const bare: Walk[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    kit.push(await kitWalk(apps, file));
    bare.push(await bareWalk(apps, file));
  }
  const firsts = (walks: readonly Walk[]): number[] => walks.map(({ first }) => first);
  const memories = (walks: readonly Walk[]): Memory[] => walks.map(({ memory }) => memory);
  const name = `PDF of ${PDF_PAGES} pages`;
  const time = ratioRow(`${name}, first page`, 'ms', firsts(kit), firsts(bare), 1.5);
  const memory = ratioRow(
    `${name}, memory (PSS)`,
    'MB',
    memories(kit).map(total),
    memories(bare).map(total),
    1.5,
  );
  return [
    // The kit opens a whole stage, and the console its own pictures: told, without a bar.
    {
      ...time,
      bar: 'none',
      ok: true,
      notes: [`The next page after ${turning(kit)}, bare pdf.js after ${turning(bare)}.`],
    },
    { ...memory, notes: [`kit: ${inParts(memories(kit))}`, `bare: ${inParts(memories(bare))}`] },
  ];
};
