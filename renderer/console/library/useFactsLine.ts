import { useIntl } from 'react-intl';
import type { LibraryItem } from '../../../electron/contract/library-view.ts';

/** Puts how long an item is and for whom into one line: "45 phút · 8 phần · THCS". */
export function useFactsLine(): (item: LibraryItem) => string {
  const { formatMessage } = useIntl();
  return ({ kind, minutes, size, readers, ages }) =>
    [
      ...(minutes === null ? [] : [formatMessage({ id: 'library.minutes' }, { minutes })]),
      formatMessage({ id: `library.size.${kind}` }, { count: size }),
      ...(ages === null ? [] : [formatMessage({ id: 'library.ages' }, ages)]),
      ...readers.map((reader) => formatMessage({ id: `library.reader.${reader}` })),
    ].join(' · ');
}
