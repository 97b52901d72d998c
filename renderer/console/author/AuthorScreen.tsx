import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { AuthorView } from '../../../electron/contract/author.ts';
import type { Contact } from '../../../slides/model/contacts.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { useGuideScreen } from '../guide/page.ts';
import { AuthorHead } from './AuthorHead.tsx';
import { Begin } from './Begin.tsx';
import { languagesOf } from './fill.ts';
import { MapPane } from './MapPane.tsx';
import { Measured } from './Measured.tsx';
import { Preview } from './Preview.tsx';
import { ProblemList } from './ProblemList.tsx';
import { useAuthor } from './useAuthor.ts';
import './author.css';

type Props = {
  locale: Locale;
  /** Whom to call, as it stands at the foot of every exercise. */
  contacts: Contact[];
  onBack: () => void;
};

/** A scenario that the trainer writes in a folder: checked at each save, drawn as a map, played from any scene. */
export function AuthorScreen({ locale, contacts, onBack }: Props) {
  useGuideScreen('AuthorScreen');
  const author = useAuthor();
  const { view } = author;
  return (
    <main className="author">
      <AuthorHead author={author} locale={locale} onBack={onBack} />
      {view ? (
        <Open key={view.folder} view={view} locale={locale} contacts={contacts} />
      ) : (
        author.known && <Begin author={author} />
      )}
    </main>
  );
}

function Open({ view, locale, contacts }: { view: AuthorView; locale: Locale; contacts: Contact[] }) {
  const { sketch, stale, gone, problems, measures } = view;
  const [scene, setScene] = useState<string | null>(null);
  const languages = sketch === null ? [] : languagesOf(sketch);
  const spoken = languages.includes(locale) ? locale : (languages[0] ?? 'vi');
  return (
    <div className="author-body">
      <div className="author-left">
        {gone ? (
          <p className="form-note is-clay" role="status">
            <FormattedMessage id="author.gone" />
          </p>
        ) : (
          stale && (
            <p className="form-note" role="status">
              <FormattedMessage id="author.stale" />
            </p>
          )
        )}
        {measures && <Measured measures={measures} />}
        {sketch && (
          <MapPane
            sketch={sketch}
            locale={spoken}
            problems={problems}
            current={scene}
            onOpen={(id) => setScene(id)}
          />
        )}
        <ProblemList problems={problems} gone={gone} onScene={sketch ? setScene : null} />
      </div>
      <div className="author-right">
        {sketch && (
          <Preview
            sketch={sketch}
            requests={view.requests}
            contacts={contacts}
            scene={scene ?? sketch.graph.start}
            first={spoken}
            onScene={setScene}
          />
        )}
      </div>
    </div>
  );
}
