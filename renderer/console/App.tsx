import { Suspense, useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Snapshot } from '../../electron/contract/snapshot.ts';
import { Language, useDocumentLanguage } from '../i18n/Language.tsx';
import { Mended } from '../ui/Mended.tsx';
import { useContent, useSnapshot } from '../ui/useSnapshot.ts';
import { useStill } from '../ui/useStill.ts';
import { FailureNote } from './FailureNote.tsx';
import { GuideButton } from './guide/GuideButton.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import {
  ArchiveScreen,
  ClosingScreen,
  fetchLaterScreens,
  PracticeScreen,
  ReportScreen,
  Running,
} from './later.ts';
import { SetupScreen } from './setup/SetupScreen.tsx';
import { Resting } from './stick/Resting.tsx';
import { StickButton } from './stick/StickButton.tsx';
import './app.css';

/** Where the trainer is while no seminar runs. */
type Place = { at: 'home' } | { at: 'archive' } | { at: 'report'; id: string };

/** The console: what it shows follows from the snapshot; only the way through the archive is its own. */
export function App() {
  const snapshot = useSnapshot();
  useDocumentLanguage(snapshot?.locale ?? 'vi');
  useStill(snapshot?.still ?? false);
  const drawn = snapshot !== null;
  useEffect(() => {
    if (drawn) return fetchLaterScreens();
    return undefined;
  }, [drawn]);
  if (!snapshot) return null;
  return (
    <Language locale={snapshot.locale}>
      <Mended revision={snapshot.revision} instead={<Failed />}>
        <Suspense fallback={null}>
          <Screen snapshot={snapshot} />
        </Suspense>
        <FailureNote />
      </Mended>
    </Language>
  );
}

/** Drawing the console failed: the seminar is safe in the main process, and the page can be loaded again. */
function Failed() {
  return (
    <div className="app-failed" role="alert">
      <p>
        <FormattedMessage id="console.failed" />
      </p>
      <button type="button" onClick={() => location.reload()}>
        <FormattedMessage id="console.reload" />
      </button>
    </div>
  );
}

function Screen({ snapshot }: { snapshot: Snapshot }) {
  const { seminar, locale } = snapshot;
  const content = useContent(seminar?.contentHash ?? null);
  const [place, setPlace] = useState<Place>({ at: 'home' });
  if (snapshot.notices.includes('stick-left')) return <Resting />;
  if (seminar && !content) return null;
  if (seminar && content && seminar.stage === 'running')
    return <Running snapshot={snapshot} seminar={seminar} content={content} />;
  return (
    <div className="app">
      <header className="app-top">
        <strong>Không Một Mình</strong>
        <span className="app-space" />
        <StickButton gone={snapshot.notices.includes('stick-gone')} />
        <GuideButton screen="SetupScreen" byKey />
        <LanguageMenu snapshot={snapshot} />
      </header>
      <div className="app-page">
        {seminar && content && seminar.setup.keeping === 'practice' ? (
          <PracticeScreen content={content} seminar={seminar} room={snapshot.room} locale={locale} />
        ) : seminar && content ? (
          <ClosingScreen
            snapshot={snapshot}
            content={content}
            onBack={() => setPlace({ at: 'home' })}
            onClosed={(id) => setPlace(id === null ? { at: 'home' } : { at: 'report', id })}
          />
        ) : (
          <Between place={place} setPlace={setPlace} snapshot={snapshot} locale={locale} />
        )}
      </div>
    </div>
  );
}

function Between({
  place,
  setPlace,
  snapshot,
  locale,
}: {
  place: Place;
  setPlace: (place: Place) => void;
  snapshot: Snapshot;
  locale: Snapshot['locale'];
}) {
  const home = (): void => setPlace({ at: 'home' });
  switch (place.at) {
    case 'home':
      return (
        <SetupScreen snapshot={snapshot} locale={locale} onOpenArchive={() => setPlace({ at: 'archive' })} />
      );
    case 'archive':
      return <ArchiveScreen locale={locale} onBack={home} />;
    case 'report':
      return <ReportScreen id={place.id} locale={locale} onBack={home} />;
  }
}
