import { useState } from 'react';
import type { Snapshot } from '../../../electron/contract/snapshot.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { PaperScreen, ReportScreen } from '../later.ts';
import { ContentProblems } from './ContentProblems.tsx';
import { Notices } from './Notices.tsx';
import { RecentSeminars } from './RecentSeminars.tsx';
import { StartForm } from './StartForm.tsx';
import { Terraces } from './Terraces.tsx';
import { UnfinishedCard } from './UnfinishedCard.tsx';
import { useBeginning } from './useBeginning.ts';
import './setup.css';
import './terraces.css';

type Props = { snapshot: Snapshot; locale: Locale; onOpenArchive: () => void };
type View = { at: 'start' } | { at: 'paper' } | { at: 'report'; id: string };

/** The first screen: start a seminar, go on with one that was left open, or look at those that are closed. */
export function SetupScreen({ snapshot, locale, onOpenArchive }: Props) {
  const { known, error } = useBeginning();
  const [view, setView] = useState<View>({ at: 'start' });
  const home = (): void => setView({ at: 'start' });
  if (view.at === 'paper')
    return <PaperScreen locale={locale} onBack={home} onSaved={(id) => setView({ at: 'report', id })} />;
  if (view.at === 'report') return <ReportScreen id={view.id} locale={locale} onBack={home} />;

  const above = (
    <>
      <Notices codes={snapshot.notices} />
      <ErrorNote error={error} />
    </>
  );
  const aside = (
    <aside className="setup-aside">
      <RecentSeminars
        locale={locale}
        onOpen={(id) => setView({ at: 'report', id })}
        onOpenArchive={onOpenArchive}
        onPaper={() => setView({ at: 'paper' })}
      />
      <ContentProblems problems={known?.library.problems ?? []} />
    </aside>
  );
  if (!snapshot.unfinished && known)
    return <StartForm room={snapshot.room} known={known} locale={locale} above={above} aside={aside} />;
  return (
    <div className="setup">
      <div className="setup-body">
        <Terraces />
        <div className="setup-scroll">
          <div className="setup-page">
            <main className="setup-main">
              {above}
              {snapshot.unfinished && <UnfinishedCard unfinished={snapshot.unfinished} locale={locale} />}
            </main>
            {aside}
          </div>
        </div>
      </div>
    </div>
  );
}
