import type { SeminarRecord } from '../../../electron/contract/archive.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import { call } from '../../ui/kit.ts';

export type Frozen = Omit<SeminarContent, 'hash'>;

/** The content that was shown in a closed seminar, as it was frozen; null where it is not in the archive. */
export const contentOf = ({ content }: Pick<SeminarRecord, 'content'>): Frozen | null =>
  content === null ? null : (JSON.parse(content.json) as Frozen);

/**
 * The content of a programme from the newest seminar that was held with it, so that its questions can be shown for
 * counts made on paper; null where the programme was never held on this laptop.
 */
export async function contentOfProgramme(id: string, title: string): Promise<Frozen | null> {
  const list = await call('archive.list');
  const [newest] = list
    .filter(({ programme }) => programme.vi === title)
    .sort((a, b) => b.date.localeCompare(a.date));
  if (!newest) return null;
  const record = await call('archive.read', newest.id);
  return record.seminar.programme.id === id ? contentOf(record) : null;
}
