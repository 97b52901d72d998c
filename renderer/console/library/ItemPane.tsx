import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ProgrammeSummary } from '../../../electron/contract/channels.ts';
import type { ItemRef, LibraryItem } from '../../../electron/contract/library-view.ts';
import type { Source } from '../../../slides/model/source.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { LanguageState } from './LanguageState.tsx';
import { PrintItem } from './PrintItem.tsx';
import { ItemPreview } from './preview/ItemPreview.tsx';
import { Rests } from './Rests.tsx';
import { useFactsLine } from './useFactsLine.ts';
import { useItem } from './useLibrary.ts';

type Props = {
  item: LibraryItem;
  items: readonly LibraryItem[];
  sources: readonly Source[];
  programmes: readonly ProgrammeSummary[];
  locale: Locale;
  onOpen: (ref: ItemRef) => void;
};

/** One item: what it is, its languages, printing, how it looks, where it is used and what it rests on. */
export function ItemPane({ item, items, sources, programmes, locale, onOpen }: Props) {
  const [language, setLanguage] = useState<Locale>(item.languages.includes(locale) ? locale : 'vi');
  const { value, error } = useItem(item);
  const line = useFactsLine();
  return (
    <article className="library-item" aria-labelledby="library-item">
      <header>
        <p className="library-badge">
          <FormattedMessage id={`library.one.${item.kind}`} />
          {item.added && (
            <span>
              <FormattedMessage id="library.added" />
            </span>
          )}
        </p>
        <h2 id="library-item">{inLocale(item.title, language)}</h2>
        {item.summary && <p className="library-summary">{inLocale(item.summary, language)}</p>}
        <p className="library-line">{line(item)}</p>
        <div className="library-tools">
          <LanguageState languages={item.languages} language={language} onLanguage={setLanguage} />
          <PrintItem item={item} programmes={programmes} language={language} />
        </div>
      </header>
      <ErrorNote error={error} />
      {value && <ItemPreview item={value} language={language} onOpen={onOpen} />}
      <Rests item={item} items={items} sources={sources} locale={locale} onOpen={onOpen} />
    </article>
  );
}
