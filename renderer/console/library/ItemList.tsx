import { FormattedMessage, useIntl } from 'react-intl';
import { ITEM_KINDS, type ItemRef, type LibraryItem } from '../../../electron/contract/library-view.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { walkList } from './arrows.ts';
import { useFactsLine } from './useFactsLine.ts';

type Props = {
  items: readonly LibraryItem[];
  chosen: LibraryItem | null;
  locale: Locale;
  onOpen: (ref: ItemRef) => void;
};

/** What was found, by kind; the one that is looked at stands out. */
export function ItemList({ items, chosen, locale, onOpen }: Props) {
  const { formatMessage } = useIntl();
  const line = useFactsLine();
  const [first] = items;
  if (first === undefined)
    return (
      <p className="library-none">
        <FormattedMessage id="library.none" />
      </p>
    );
  const stop = items.find((item) => item === chosen) ?? first;
  return (
    <nav className="library-list" aria-label={formatMessage({ id: 'library.list' })} onKeyDown={walkList}>
      {ITEM_KINDS.filter((kind) => items.some((item) => item.kind === kind)).map((kind) => (
        <section key={kind} aria-labelledby={`library-${kind}`}>
          <h2 id={`library-${kind}`}>
            <FormattedMessage id={`library.kind.${kind}`} />
          </h2>
          <ul>
            {items
              .filter((item) => item.kind === kind)
              .map((item) => (
                <li key={item.id}>
                  <button
                    type="button"
                    aria-current={item === chosen ? 'true' : undefined}
                    tabIndex={item === stop ? 0 : -1}
                    onClick={() => onOpen({ kind: item.kind, id: item.id })}
                  >
                    <strong>{inLocale(item.title, locale)}</strong>
                    <span>{line(item)}</span>
                    {!item.languages.includes(locale) && (
                      <em>
                        <FormattedMessage id="library.untranslated" />
                      </em>
                    )}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
