import type { Locale } from '../../slides/model/text.ts';
import type { Fact, SeminarRecord, SeminarSummary } from '../contract/archive.ts';
import type { Decide, Decisions } from '../contract/decisions.ts';
import type { DocumentKind } from '../contract/documents.ts';
import type { TakeProgress } from '../contract/exchange.ts';
import type { Imports } from '../contract/imports.ts';
import type { Organisation } from '../contract/organisation.ts';
import type {
  PurgeChoice,
  PurgePreview,
  PurgeProgress,
  RetentionMonths,
  RetentionState,
} from '../contract/purge.ts';
import type { Report } from '../contract/report.ts';
import type { Rollup } from '../contract/rollup.ts';
import { backUpDaily, backupDays, writeBackup } from '../core/archive/backup.ts';
import type { Json } from '../core/archive/canonical.ts';
import { closeInto } from '../core/archive/close.ts';
import { type CorrectionBody, correctSeminar } from '../core/archive/correct.ts';
import { quickCheck } from '../core/archive/database.ts';
import { decide, undoDecision } from '../core/archive/decide.ts';
import { setAside } from '../core/archive/doubles.ts';
import { holdToInstallation, installationId } from '../core/archive/installation.ts';
import { type PurgeOrder, purge } from '../core/archive/purge.ts';
import { previewPurge } from '../core/archive/purge-choice.ts';
import { receiptName, receiptText } from '../core/archive/receipt.ts';
import { keepFor, retentionState } from '../core/archive/retention.ts';
import { listSeminars, readSeminar } from '../core/archive/seminars.ts';
import { readSettings, writeSetting } from '../core/archive/settings.ts';
import { bringIn, type ImportOrder } from '../core/content/import/bring.ts';
import type { DatasetOrder } from '../core/exchange/dataset/write.ts';
import { type Given, type GiveOrder, giveBundle } from '../core/exchange/give.ts';
import { readImports, settleImport } from '../core/exchange/imports.ts';
import { rollupShapes } from '../core/exchange/rollup/shapes.ts';
import { allSeminars, unsentSeminars } from '../core/exchange/sent.ts';
import { writeDocumentFiles } from '../core/files/document-files.ts';
import { type FileFormat, writeReportFiles } from '../core/files/report-files.ts';
import { countQuestions, listDecisions } from '../core/reports/decisions.ts';
import { documentOf } from '../core/reports/documents/document.ts';
import { reportFileName } from '../core/reports/file-name.ts';
import { renderHtml } from '../core/reports/html.ts';
import { readOrganisation } from '../core/reports/organisation.ts';
import { readReport } from '../core/reports/read.ts';
import { keepArchives } from './archives.ts';
import { documentJobs } from './document-jobs.ts';
import { drillJobs } from './drill-jobs.ts';
import type { Task } from './messages.ts';
import { planJobs } from './plan-jobs.ts';
import { type RestoredBackup, type RestoreOrder, restoreFrom } from './restore.ts';
import { datasetBeside, type RollupOrder, rollUpBeside } from './rollup.ts';
import { type TakenIn, type TakeOrder, takeIn } from './take.ts';

/** A document to be written: `dir` is the folder that the trainer chose. */
export type ExportOrder = {
  id: string;
  locale: Locale;
  document: DocumentKind;
  formats: readonly FileFormat[];
  dir: string;
};
export type Exported = { files: string[]; html: string; pdfName: string };

/**
 * The jobs of the process that owns all writing to the archive: name -> function of one plain value. They are done one
 * after the other, in the order in which they were asked for. What they throw reaches the caller as code and message.
 * `fontCss` gives the @font-face rules of the printed report (tinosFontCss).
 */
export function createJobs({ fontCss }: { fontCss?: () => string } = {}) {
  const archives = keepArchives();
  const archive = archives.current;
  const dataFolder = archives.folder;
  const organisation = (): Organisation => readOrganisation(readSettings(archives.own()));
  const report = (id: string, locale: Locale): Report => readReport(archive(), id, locale, organisation());
  const rollUp = (order: RollupOrder, task: Task<never>): Promise<Rollup> => {
    archive();
    return rollUpBeside(dataFolder(), order, task);
  };
  return {
    /**
     * Takes the lease of the data directory, opens and migrates its archive. Again with the same one: no change. With `only`
     * nothing is opened or written where the data is not this installation's: another stick may be in its place.
     */
    open: ({ dir, only }: { dir: string; only?: string | null }): { installation: string } => {
      if (only) holdToInstallation(dir, only);
      archives.open(dir);
      return { installation: installationId(archives.own(), dir) };
    },
    /** Closes the archive and gives the lease back. */
    leave: (): void => archives.close(),
    /** What is wrong with the file, one sentence each; for after the window is up. */
    check: (): string[] => quickCheck(archives.own()),
    'settings.read': (): Record<string, Json> => readSettings(archives.own()),
    'settings.write': ({ key, value }: { key: string; value: Json }): void =>
      writeSetting(archives.own(), key, value),
    'seminars.list': (): SeminarSummary[] => listSeminars(archive()),
    'seminar.read': ({ id }: { id: string }): SeminarRecord => readSeminar(archive(), id),
    'seminar.correct': (input: { id: string; parent: string; body: CorrectionBody }): { id: string } =>
      correctSeminar(archive(), input),
    'decisions.list': ({ locale }: { locale: Locale }): Decisions => listDecisions(archive(), locale),
    'decisions.count': (): number => countQuestions(archive()),
    'decisions.make': ({ locale, decision }: { locale: Locale; decision: Decide }): Decisions => {
      decide(archive(), decision);
      return listDecisions(archive(), locale);
    },
    'decisions.undo': ({ locale, id }: { locale: Locale; id: string }): Decisions => {
      undoDecision(archive(), { id });
      return listDecisions(archive(), locale);
    },
    'decisions.instead': ({ id }: { id: string }): string | null => setAside(archive()).get(id) ?? null,
    /** Keeps a finished seminar for good; may be asked again with the same facts. */
    close: ({ facts }: { facts: readonly Fact[] }): { ids: string[] } => closeInto(archives.own(), facts),
    'bundle.state': (): { all: number; unsent: number } => ({
      all: allSeminars(archive()).length,
      unsent: unsentSeminars(archive()).length,
    }),
    /** Writes closed seminars into a bundle in the folder that the trainer chose, most often a stick. */
    'bundle.write': (order: GiveOrder): Promise<Given> => giveBundle(archive(), dataFolder(), order),
    /** Takes in what other laptops recorded; each source whole or not at all. */
    'bundle.take': (order: TakeOrder, task: Task<TakeProgress>): Promise<TakenIn> =>
      takeIn(archive(), order, task),
    /** What was handed in from other laptops, and what is missing of it. */
    'imports.read': (): Imports => readImports(archive()),
    'imports.settle': (order: { id: string; settled: boolean }): Imports => {
      settleImport(archive(), order);
      return readImports(archive());
    },
    /** Backs the archive up where that was not done today, and keeps seven; answers whether it was. `day`: YYYY-MM-DD. */
    'backup.daily': ({ day }: { day: string }): boolean =>
      backUpDaily(archives.own(), archives.ownFolder(), day),
    'backup.days': (): string[] => backupDays(dataFolder()),
    'backup.write': ({ file }: { file: string }): void => writeBackup(archive(), file),
    /** Brings back what a backup has; a damaged archive is replaced. `file`: of a stick, or the daily one of a day. */
    'backup.restore': ({ from, day }: RestoreOrder): Promise<RestoredBackup> =>
      restoreFrom(archives.holder(), from, day),
    ...planJobs(archive),
    ...documentJobs({ archive, organisation, fontCss }),
    ...drillJobs(archives),
    'purge.state': ({ day }: { day: string }): RetentionState => retentionState(archive(), dataFolder(), day),
    'purge.keep': ({ months }: { months: RetentionMonths }): void => keepFor(archive(), months),
    'purge.preview': ({ choice }: { choice: PurgeChoice }): PurgePreview =>
      previewPurge(archive(), dataFolder(), choice),
    /** Deletes for good; the archive is closed and opened again on the way. */
    'purge.run': (
      { locale, ...order }: PurgeOrder & { locale: Locale },
      task: Task<PurgeProgress>,
    ): { text: string; name: string } => {
      archive();
      const receipt = purge(archives.holder(), order, undefined, task.report);
      return { text: receiptText(receipt, locale), name: receiptName(receipt) };
    },
    /** Brings in a deck or pack that was dropped on the console. */
    'import.take': (order: ImportOrder) => bringIn(order),
    'report.build': ({ id, locale }: { id: string; locale: Locale }): Report => report(id, locale),
    /** Writes files into `dir`; gives their paths, and the page and name from which main prints the PDF. */
    'report.export': async ({ id, locale, document, formats, dir }: ExportOrder): Promise<Exported> => {
      const made = report(id, locale);
      const files = await writeDocumentFiles(made, document, formats, dir);
      const printed = documentOf(made, document);
      const html = renderHtml(printed, fontCss === undefined ? {} : { fontCss: fontCss() });
      return { files, html, pdfName: reportFileName(made, 'pdf', undefined, document) };
    },
    /** The report over many seminars. */
    'rollup.build': (order: RollupOrder, task: Task<never>): Promise<Rollup> => rollUp(order, task),
    /** Writes it, as `report.export` does. */
    'rollup.export': async (
      { formats, dir, ...order }: RollupOrder & Pick<ExportOrder, 'formats' | 'dir'>,
      task: Task<never>,
    ): Promise<Exported> => {
      const { printed, workbook } = rollupShapes(await rollUp(order, task));
      const files = await writeReportFiles({ printed, workbook }, formats, dir);
      const html = renderHtml(printed, fontCss === undefined ? {} : { fontCss: fontCss() });
      return { files, html, pdfName: workbook.fileName('pdf') };
    },
    /** Writes the tables for analysts into a new folder in `dir`; `file` explains them. */
    'rollup.dataset': (
      order: DatasetOrder & { dir: string },
      task: Task<never>,
    ): Promise<{ folder: string; file: string }> => {
      archive();
      return datasetBeside(dataFolder(), order, task);
    },
  };
}

export type Jobs = ReturnType<typeof createJobs>;
export type JobName = keyof Jobs;
/** What a job takes; undefined where it takes nothing. */
export type JobInput<N extends JobName> = Parameters<Jobs[N]>[0];
/** What a job reports while it goes on; never where it reports nothing. */
export type JobProgress<N extends JobName> = Parameters<Jobs[N]> extends [unknown, Task<infer P>] ? P : never;
/** What a job gives back. */
export type JobOutput<N extends JobName> = Awaited<ReturnType<Jobs[N]>>;
