import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decide, undoDecision } from '../../../electron/core/archive/decide.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { FILE_FORMATS, writeReportFiles } from '../../../electron/core/files/report-files.ts';
import { listDecisions } from '../../../electron/core/reports/decisions.ts';
import { documentOf } from '../../../electron/core/reports/documents/document.ts';
import { renderHtml } from '../../../electron/core/reports/html.ts';
import { readReport } from '../../../electron/core/reports/read.ts';
import { bothShapes } from '../../../electron/core/reports/shapes.ts';
import { officeParts } from '../../unit/reports/read-files.ts';
import { closedSeminar, tempArchive, tempDir } from '../archive/fixtures.ts';

const NOTE = 'không được tính khi tổng hợp';

/** All words of files, whatever their format. */
const wordsOf = (path: string): string => {
  const bytes = new Uint8Array(readFileSync(path));
  return path.endsWith('.csv')
    ? new TextDecoder().decode(bytes)
    : Object.values(officeParts(bytes)).join(' ');
};

it('every file about a seminar that another one counts for says so, until that is undone', async () => {
  const { db } = tempArchive();
  const [one, two] = [closedSeminar(), closedSeminar()];
  const [counted, aside] = [one, two].map(([fact]) => fact?.seminar ?? '') as [string, string];
  appendFacts(db, [...one, ...two]);
  decide(db, { about: 'double', counted, aside });

  const report = readReport(db, aside, 'vi');
  for (const format of FILE_FORMATS) {
    const paths = await writeReportFiles(bothShapes(report), [format], tempDir());
    expect(
      paths.filter((path) => wordsOf(path).includes(NOTE)),
      format,
    ).toHaveLength(1);
    for (const path of paths) expect(path).toContain('_khong-tinh');
  }
  for (const kind of ['report', 'minutes', 'results', 'choices'] as const)
    expect(renderHtml(documentOf(report, kind)), kind).toContain(NOTE);
  expect(renderHtml(documentOf(readReport(db, counted, 'vi'), 'report'))).not.toContain(NOTE);

  undoDecision(db, { id: listDecisions(db, 'vi').made[0]?.id ?? '' });
  expect(renderHtml(documentOf(readReport(db, aside, 'vi'), 'report'))).not.toContain(NOTE);
});
