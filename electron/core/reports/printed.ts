import type { Report, ReportLabel } from '../../contract/report.ts';
import type { Block, Signer } from './block.ts';
import { blocksOf } from './blocks.ts';

/** Words of the head and the foot. */
type PrintedLabel = Extract<
  ReportLabel,
  | 'nation'
  | 'motto'
  | 'number'
  | 'draft'
  | 'simulated'
  | 'recipients'
  | 'recipientLines'
  | 'signer'
  | 'signHint'
>;

/** A document as it is printed: what the writers of HTML (PDF) and DOCX need, whatever it is about. */
export type Printed = Pick<Report, 'locale' | 'title' | 'subtitle' | 'issuer' | 'placeAndDate'> & {
  labels: Record<PrintedLabel, string>;
  flags: Pick<Report['flags'], 'draft' | 'simulated'>;
  blocks: readonly Block[];
  /** The issuer's logo as a data URL (PNG or JPEG). */
  logo?: string | null;
  /** Who signs below; without it recipients on the left and one signer on the right, as below a report. */
  signers?: readonly Signer[];
};

/** The report of one seminar as a document. */
export const printedReport = (report: Report): Printed => ({ ...report, blocks: blocksOf(report) });

/**
 * Does a line stand below the subject? In Vietnamese letters it does, a third to a half as long as the words; a blank
 * sheet is no letter.
 */
export const hasSubjectLine = ({ locale, flags }: Printed): boolean => locale === 'vi' && flags.draft;
