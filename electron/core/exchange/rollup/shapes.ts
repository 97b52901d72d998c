import type { Rollup } from '../../../contract/rollup.ts';
import { asciiSlug } from '../../reports/file-name.ts';
import type { Shapes } from '../../reports/shapes.ts';
import { rollupBlocks } from './blocks.ts';
import { rollupCodeBook, rollupTables } from './tables.ts';

const KIND = { vi: 'tong-hop', en: 'period-report', uk: 'pidsumok' } as const;

/**
 * `tong-hop_2026-09-01_2026-10-31_tinh-lai-chau_xa-bao-yen.docx`: kind, period, filters, in letters that every file system
 * keeps. One on simulated data begins with `mo-phong_`. `table` names one of several files.
 */
function rollupFileName(
  { flags, locale, period, filters }: Rollup,
  extension: string,
  table?: string,
): string {
  const parts = [
    flags.simulated ? 'mo-phong' : '',
    KIND[locale],
    period.from ?? '',
    period.to ?? '',
    ...filters.map(({ value }) => asciiSlug(value).slice(0, 24)),
    table === undefined ? '' : asciiSlug(table),
  ].filter((part) => part !== '');
  return `${parts.join('_')}.${extension}`;
}

/** The roll-up as a document (the period report) and as tables. */
export function rollupShapes(rollup: Rollup): Shapes {
  const { locale, labels, flags } = rollup;
  const tables = rollupTables(rollup);
  return {
    printed: { ...rollup, blocks: rollupBlocks(rollup) },
    workbook: {
      ...{ locale, labels, tables, simulated: flags.simulated },
      codeBook: rollupCodeBook(tables, rollup),
      fileName: (extension, table) => rollupFileName(rollup, extension, table),
    },
  };
}
