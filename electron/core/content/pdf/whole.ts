import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { PdfRefusal } from './refusal.ts';

/** Largest PDF, in bytes; it is read piece by piece. */
export const MAX_PDF_BYTES = 200 * 1024 * 1024;

/** Viewers look this far for the first and the last mark (ISO 32000-1, annex H, notes 13 and 18). */
const MARK_BYTES = 1024;

/**
 * Looks at both ends of a file: whether it is a PDF, whole, and not too large; null where it is. Nothing in between is
 * read. A PDF that was cut off could still be mended into something, yet with pages missing that nobody would notice.
 */
export function refusePdf(path: string): PdfRefusal | null {
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch {
    return 'missing';
  }
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) return 'missing';
    const text = (from: number): string => {
      const bytes = Buffer.alloc(MARK_BYTES);
      return bytes.toString('latin1', 0, readSync(handle, bytes, 0, MARK_BYTES, Math.max(0, from)));
    };
    if (!text(0).includes('%PDF-')) return 'kind';
    if (found.size > MAX_PDF_BYTES) return 'large';
    return text(found.size - MARK_BYTES).includes('%%EOF') ? null : 'truncated';
  } catch {
    return 'missing';
  } finally {
    closeSync(handle);
  }
}
