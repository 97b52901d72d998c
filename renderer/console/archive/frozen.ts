import type { SeminarRecord } from '../../../electron/contract/archive.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';

export type Frozen = Omit<SeminarContent, 'hash'>;

/** The content that was shown in a closed seminar, as it was frozen; null where it is not in the archive. */
export const contentOf = ({ content }: Pick<SeminarRecord, 'content'>): Frozen | null =>
  content === null ? null : (JSON.parse(content.json) as Frozen);
