import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Action } from '../../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import type { StageLook } from '../../../../electron/contract/look.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import { inLocale, type Locale } from '../../../../slides/model/text.ts';
import { Panel } from '../panel/Panel.tsx';
import { type Entry, entriesOf } from './entries.ts';
import { besideTile } from './grid.ts';
import { type Found, firstChoice, searchEntries } from './search.ts';
import { Tile } from './Tile.tsx';
import './overview.css';

const tileId = (entry: Entry): string => `overview-${entry.key}`;

/**
 * All slides, questions, rounds and parts as small still pictures, with one field that finds in their words and takes the
 * number of a slide. Arrows choose, Enter goes there. Veiled, it shows names only, and no question.
 */
export function OverviewPanel({
  content,
  seminar,
  locale,
  look,
  veiled,
  dispatch,
  onClose,
}: {
  content: SeminarContent;
  seminar: Seminar;
  locale: Locale;
  look: StageLook;
  veiled: boolean;
  dispatch: (action: Action) => void;
  onClose: () => void;
}) {
  const { formatMessage } = useIntl();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const entries = useMemo(() => {
    const all = entriesOf(content, seminar, locale);
    return veiled ? all.filter((entry) => isPublic(content, entry)).map(namesOnly) : all;
  }, [content, seminar, locale, veiled]);
  const found = searchEntries(entries, query, seminar.segment);
  // Chosen by hand for this query; another query begins anew.
  const [chosen, setChosen] = useState<{ query: string; index: number } | null>(null);
  const active = Math.min(
    found.length - 1,
    chosen?.query === query ? chosen.index : firstChoice(found, query, seminar.segment),
  );

  // The same function for every tile and snapshot, so that a tile is drawn again only when it changes.
  const pick = useRef((_: Entry): void => undefined);
  pick.current = ({ segment, step }) => {
    dispatch({ type: 'move/segment', segment, ...(step === undefined ? {} : { step }) });
    onClose();
  };
  const [onPick] = useState(() => (entry: Entry) => pick.current(entry));

  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const here = found[active];
    if (event.key === 'Enter' && here) {
      event.preventDefault();
      onPick(here.entry);
      return;
    }
    const tiles = [...(list.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
    const places = tiles.map(({ offsetLeft, offsetTop }) => ({ left: offsetLeft, top: offsetTop }));
    const index = besideTile(places, active, event.key);
    if (index === null) return;
    event.preventDefault();
    setChosen({ query, index });
  };
  const activeEntry = found[active]?.entry;
  return (
    <Panel name="overview" title={<FormattedMessage id="present.overview.title" />} onClose={onClose}>
      <div className="overview-search">
        <input
          role="combobox"
          data-first
          aria-label={formatMessage({ id: 'present.overview.search' })}
          placeholder={formatMessage({ id: 'present.overview.search' })}
          aria-expanded="true"
          aria-controls="overview-list"
          aria-activedescendant={activeEntry && tileId(activeEntry)}
          autoComplete="off"
          maxLength={80}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={press}
        />
        <p role="status">{found.length === 0 && <FormattedMessage id="present.overview.none" />}</p>
      </div>
      <div
        ref={list}
        id="overview-list"
        className="overview-list"
        role="listbox"
        aria-label={formatMessage({ id: 'present.overview.title' })}
        tabIndex={0}
      >
        {content.programme.segments.map((part, segment) => (
          <Group
            key={part.id}
            name={`${segment + 1}. ${inLocale(part.title, locale)}`}
            found={found.filter(({ entry }) => entry.segment === segment)}
            tile={({ entry, hit }) => (
              <Tile
                key={entry.key}
                id={tileId(entry)}
                entry={entry}
                hit={hit}
                active={entry === activeEntry}
                pictured={!veiled}
                content={content}
                seminar={seminar}
                look={look}
                onPick={onPick}
              />
            )}
          />
        ))}
      </div>
    </Panel>
  );
}

function Group({
  name,
  found,
  tile,
}: {
  name: string;
  found: readonly Found[];
  tile: (found: Found) => React.ReactNode;
}) {
  if (found.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list of choices is grouped by this role, a fieldset has no options
    <div role="group" aria-label={name} className="overview-group">
      <p className="overview-part" aria-hidden="true">
        {name}
      </p>
      {found.map(tile)}
    </div>
  );
}

/** Questions of a quiz must not be seen before they are asked. */
const isPublic = (content: SeminarContent, { segment, step }: Entry): boolean =>
  content.programme.segments[segment]?.kind !== 'quiz' || step === undefined;

/** Only the names: notes and scenes cannot be found while the class may be looking. */
const namesOnly = (entry: Entry): Entry => ({
  ...entry,
  words: [{ name: entry.title, text: entry.title }],
});
