import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Stop } from '../../../build/tools/stop.ts';
import { reportFontCss } from '../../../electron/cli/pdf.ts';
import { openArchiveReadOnly } from '../../../electron/core/archive/open.ts';
import { listSeminars, readSeminar } from '../../../electron/core/archive/seminars.ts';
import { simulateDirectory } from '../../../electron/core/archive/simulate/run.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { FILE_FORMATS, writeReportFiles } from '../../../electron/core/files/report-files.ts';
import { buildReport } from '../../../electron/core/reports/build.ts';
import { renderHtml } from '../../../electron/core/reports/html.ts';
import { bothShapes, type Shapes } from '../../../electron/core/reports/shapes.ts';
import type { Apps } from '../support/apps.ts';
import { bareWriters } from '../support/bare-writers.ts';
import { exportPdf, printBare } from '../support/probes.ts';
import { type Row, ratioRow } from '../support/result.ts';

/**
 * What a file may take beside the same words alone: a document has charts drawn as tables and a typeface for every word,
 * a workbook types, widths and colours for every cell; a CSV has no form.
 */
const BARS = { docx: 4, xlsx: 4, csv: 2 } as const;
/** From the wish to the PDF: reading the seminar and building its report are in the kit's time, not in the other's. */
const PDF_BAR = 1.5;
const WARM_UPS = 2;

/** Fills `data` with one simulated seminar; the same each time. */
const fill = (data: string): void => {
  const library = loadContent([process.cwd()]);
  simulateDirectory(data, { seminars: 1, seed: 'bench', library, appVersion: '0.0.0' });
};

function seminarIn(data: string): { id: string; shapes: Shapes } {
  const db = openArchiveReadOnly(data);
  try {
    const id = listSeminars(db)[0]?.id;
    if (id === undefined) throw new Stop('bench-report', 'No seminar was simulated.');
    return { id, shapes: bothShapes(buildReport(readSeminar(db, id), 'vi')) };
  } finally {
    db.close();
  }
}

/** Milliseconds of each of `times` turns, both ways by turns, the first two left out. */
async function byTurns(times: number, ways: readonly (() => Promise<unknown>)[]): Promise<number[][]> {
  const taken: number[][] = ways.map(() => []);
  for (let turn = 0; turn < times + WARM_UPS; turn += 1)
    for (const [at, way] of ways.entries()) {
      const before = performance.now();
      await way();
      if (turn >= WARM_UPS) taken[at]?.push(performance.now() - before);
    }
  return taken;
}

async function measureFiles(shapes: Shapes, folder: string, times: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const format of FILE_FORMATS) {
    const [kit = [], bare = []] = await byTurns(times, [
      () => writeReportFiles(shapes, [format], folder),
      () => bareWriters[format](shapes, folder),
    ]);
    rows.push({
      ...ratioRow(`one seminar's report, ${format}`, 'ms', kit, bare, BARS[format]),
      notes: [
        'reference: the library alone, the same words and cells without form, files kept in the same way',
      ],
    });
  }
  return rows;
}

async function measurePrinted(apps: Apps, html: string, times: number): Promise<Row> {
  const bare = await apps.bare('print');
  try {
    let id = '';
    const kit = await apps.kit({
      fill: (data) => {
        fill(data);
        id = seminarIn(data).id;
      },
    });
    try {
      const consolePage = await kit.pages.find('app://kit/console/');
      const plain = await bare.pages.find('/launch/');
      const print = async (): Promise<void> => {
        const refused = await consolePage.evaluate(exportPdf, id);
        if (refused !== null) throw new Stop('bench-report', `The kit wrote no PDF: ${refused}`);
      };
      const address = pathToFileURL(html).href;
      const [ours = [], theirs = []] = await byTurns(times, [
        print,
        () => plain.evaluate(printBare, address),
      ]);
      return {
        ...ratioRow("one seminar's report, pdf", 'ms', ours, theirs, PDF_BAR),
        notes: ['reference: printToPDF of the same page in a bare window'],
      };
    } finally {
      await kit.close();
    }
  } finally {
    await bare.close();
  }
}

/**
 * The report of one simulated seminar written as PDF, from the console's wish to the file, and, in Node without Electron,
 * as DOCX, XLSX and CSV, each against what the library alone takes for the same content.
 */
export const measureReports = async (apps: Apps, folder: string, times: number): Promise<Row[]> => {
  mkdirSync(folder, { recursive: true });
  const data = mkdtempSync(join(folder, 'data-'));
  fill(data);
  const { shapes } = seminarIn(data);
  const page = join(folder, 'report.html');
  writeFileSync(page, renderHtml(shapes.printed, { fontCss: reportFontCss() }));
  const rows = [
    await measurePrinted(apps, page, Math.ceil(times / 2)),
    ...(await measureFiles(shapes, folder, times)),
  ];
  rmSync(folder, { recursive: true, force: true });
  return rows;
};
