import { FormattedMessage } from 'react-intl';
import type { Source } from '../../../slides/model/source.ts';
import { useSourceDay } from '../library/useSourceDay.ts';

/** Below the notes: what they rest on, with the day of each source. Nothing where they state no fact. */
export function NoteSources({ ids, sources }: { ids: readonly string[]; sources: readonly Source[] }) {
  const day = useSourceDay();
  const rests = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  if (rests.length === 0) return null;
  return (
    <footer className="present-sources">
      <b>
        <FormattedMessage id="library.sources" />
      </b>
      <ul>
        {rests.map((source) => (
          <li key={source.id} lang="vi">
            {source.title} ({day(source)})
          </li>
        ))}
      </ul>
    </footer>
  );
}
