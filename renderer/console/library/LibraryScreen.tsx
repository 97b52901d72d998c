import { useMemo, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ProgrammeSummary } from '../../../electron/contract/channels.ts';
import { ITEM_KINDS, type ItemRef, type LibraryItem } from '../../../electron/contract/library-view.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { useGuideScreen } from '../guide/page.ts';
import { useDue } from '../ready/useDue.ts';
import { FactsPane } from './FactsPane.tsx';
import { findItems, type Reader, readersOf, type Wanted } from './find.ts';
import { ItemList } from './ItemList.tsx';
import { ItemPane } from './ItemPane.tsx';
import { LibraryHead } from './LibraryHead.tsx';
import { type Items, useItems } from './useLibrary.ts';
import './library.css';

type Props = {
  programmes: readonly ProgrammeSummary[];
  locale: Locale;
  /** Opens with the numbers and rules. */
  facts?: boolean;
  onBack: () => void;
};

/** What there is: programmes, decks, role-plays, quizzes, papers, each to look at and print; and what can change. */
export function LibraryScreen({ programmes, locale, facts = false, onBack }: Props) {
  useGuideScreen('LibraryScreen');
  const { value, error } = useItems();
  return (
    <main className="library">
      {value ? (
        <Open items={value} programmes={programmes} locale={locale} facts={facts} onBack={onBack} />
      ) : (
        <ErrorNote error={error} />
      )}
    </main>
  );
}

type OpenProps = Required<Omit<Props, 'onBack'>> & { items: Items; onBack: () => void };

function Open({ items: { items, sources }, programmes, locale, facts, onBack }: OpenProps) {
  const [wanted, setWanted] = useState<Wanted>({ kind: 'all', reader: 'all', query: '' });
  const [atFacts, setAtFacts] = useState(facts);
  const [chosen, setChosen] = useState<ItemRef | null>(null);
  const detail = useRef<HTMLDivElement>(null);
  const found = useMemo(() => findItems(items, wanted), [items, wanted]);
  const isChosen = (item: LibraryItem): boolean => item.kind === chosen?.kind && item.id === chosen.id;
  // What was chosen stays in sight while the list beside it is narrowed.
  const shown = items.find(isChosen) ?? found[0];
  const open = (ref: ItemRef): void => {
    setChosen(ref);
    detail.current?.scrollTo({ top: 0 });
  };
  const want = (change: Partial<Wanted>): void => setWanted({ ...wanted, ...change });
  return (
    <>
      <LibraryHead
        query={wanted.query}
        reader={wanted.reader}
        readers={readersOf(items)}
        found={found.length}
        narrowed={!atFacts}
        onQuery={(query) => want({ query })}
        onReader={(reader: Reader | 'all') => want({ reader })}
        onBack={onBack}
      />
      <Kinds
        wanted={wanted}
        atFacts={atFacts}
        items={items}
        onKind={(kind) => {
          setAtFacts(false);
          setChosen(null);
          want({ kind });
        }}
        onFacts={() => setAtFacts(true)}
      />
      {atFacts ? (
        <FactsPane locale={locale} />
      ) : (
        <div className="library-body">
          <ItemList items={found} chosen={shown ?? null} locale={locale} onOpen={open} />
          <div className="library-detail" ref={detail}>
            {shown && (
              <ItemPane
                key={`${locale}/${shown.kind}/${shown.id}`}
                item={shown}
                items={items}
                sources={sources}
                programmes={programmes}
                locale={locale}
                onOpen={open}
              />
            )}
          </div>
        </div>
      )}
    </>
  );
}

type KindsProps = {
  wanted: Wanted;
  atFacts: boolean;
  items: readonly LibraryItem[];
  onKind: (kind: Wanted['kind']) => void;
  onFacts: () => void;
};

/** What kind of thing is listed, with how many there are; and, apart, numbers and rules. */
function Kinds({ wanted, atFacts, items, onKind, onFacts }: KindsProps) {
  const { formatMessage } = useIntl();
  const due = useDue(String(atFacts));
  return (
    <nav className="library-kinds" aria-label={formatMessage({ id: 'library.kinds' })}>
      {(['all', ...ITEM_KINDS] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={!atFacts && wanted.kind === kind}
          onClick={() => onKind(kind)}
        >
          <FormattedMessage id={`library.kind.${kind}`} />
          <small>{items.filter((item) => kind === 'all' || item.kind === kind).length}</small>
        </button>
      ))}
      <button type="button" className="is-apart" aria-pressed={atFacts} onClick={onFacts}>
        <FormattedMessage id="library.factsTab" />
        {!atFacts && due !== null && due > 0 && (
          <small>
            <FormattedMessage id="library.facts.toCheck" values={{ count: due }} />
          </small>
        )}
      </button>
    </nav>
  );
}
