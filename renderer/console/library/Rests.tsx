import { FormattedList, FormattedMessage, useIntl } from 'react-intl';
import type { ItemRef, LibraryItem } from '../../../electron/contract/library-view.ts';
import type { Source } from '../../../slides/model/source.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { useSourceDay } from './useSourceDay.ts';

type Props = {
  item: LibraryItem;
  items: readonly LibraryItem[];
  sources: readonly Source[];
  locale: Locale;
  onOpen: (ref: ItemRef) => void;
};

/** Where an item is used, and where its facts come from, with the day of each source. */
export function Rests({ item, items, sources, locale, onOpen }: Props) {
  const { formatMessage } = useIntl();
  const day = useSourceDay();
  const used = items.filter(({ kind, id }) =>
    item.usedIn.some((user) => user.kind === kind && user.id === id),
  );
  const rests = item.sources.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  return (
    <div className="library-rests">
      {item.kind !== 'programme' && (
        <section aria-labelledby="library-used">
          <h2 id="library-used">
            <FormattedMessage id="library.used" />
          </h2>
          {used.length === 0 ? (
            <p className="form-hint">
              <FormattedMessage id={`library.used.none.${item.kind === 'handout' ? 'handout' : 'other'}`} />
            </p>
          ) : (
            <ul>
              {used.map(({ kind, id, title }) => (
                <li key={`${kind}/${id}`}>
                  <button type="button" className="form-link" onClick={() => onOpen({ kind, id })}>
                    {inLocale(title, locale)}
                  </button>
                  <small>{formatMessage({ id: `library.one.${kind}` })}</small>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <section aria-labelledby="library-sources">
        <h2 id="library-sources">
          <FormattedMessage id="library.sources" />
        </h2>
        {rests.length === 0 ? (
          <p className="form-hint">
            <FormattedMessage id="library.sources.none" />
          </p>
        ) : (
          <ul className="library-sources">
            {rests.map(({ id, title, address, says, provinces, ...source }) => (
              <li key={id}>
                <p lang="vi">
                  <b>{title}</b>, {day(source)}
                </p>
                <p lang="vi">{says}</p>
                {provinces && (
                  <p className="library-where">
                    <FormattedMessage
                      id="library.sources.where"
                      values={{ list: <FormattedList type="unit" value={provinces} /> }}
                    />
                  </p>
                )}
                <p className="library-address">{address}</p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
