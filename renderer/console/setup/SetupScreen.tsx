import { useState } from 'react';
import type { RemovedProgramme } from '../../../electron/contract/adapt.ts';
import type { ProgrammeSummary } from '../../../electron/contract/channels.ts';
import type { Snapshot } from '../../../electron/contract/snapshot.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { tell } from '../../ui/tell.ts';
import { RemovedNote } from '../adapt/RemovedNote.tsx';
import { RemovedProgrammes } from '../adapt/RemovedProgrammes.tsx';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { ImportArea } from '../import/ImportArea.tsx';
import {
  AdaptScreen,
  AuthorScreen,
  LibraryScreen,
  NotesScreen,
  PaperScreen,
  ReportScreen,
  ResponseScreen,
} from '../later.ts';
import { LibraryLink } from '../library/LibraryLink.tsx';
import { ResponseLink } from '../respond/ResponseLink.tsx';
import { AuthorLink } from './AuthorLink.tsx';
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
type View =
  | { at: 'start' }
  | { at: 'adapt'; id: string }
  /** Notes of a programme, from a part on; `back`: to adapting it, else to the first screen. */
  | { at: 'notes'; id: string; part: string | null; back: boolean }
  | { at: 'paper' }
  | { at: 'author' }
  | { at: 'library'; facts: boolean }
  | { at: 'respond' }
  | { at: 'report'; id: string };

/** The first screen: start a seminar, go on with one that was left open, or look at those that are closed. */
export function SetupScreen({ snapshot, locale, onOpenArchive }: Props) {
  const { known, error, refresh } = useBeginning();
  const [view, setView] = useState<View>({ at: 'start' });
  const [adapted, setAdapted] = useState<string | null>(null);
  const [removed, setRemoved] = useState<RemovedProgramme | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  /** How often the screen of own scenarios was left: what was brought along may be another list then. */
  const [visits, setVisits] = useState(0);
  const home = (): void => setView({ at: 'start' });
  const adapt = async (programme: ProgrammeSummary): Promise<void> => {
    setFailed(null);
    setRemoved(null);
    try {
      const own = programme.own
        ? programme.id
        : (await call('adapt.copy', { programmeId: programme.id })).programmeId;
      setView({ at: 'adapt', id: own });
    } catch (reason) {
      setFailed(reason);
    }
  };
  const afterAdapting = async (programmeId: string | null): Promise<void> => {
    await refresh();
    setAdapted(programmeId);
    home();
  };
  const restore = async ({ folder }: RemovedProgramme): Promise<void> => {
    setFailed(null);
    try {
      const { programmeId } = await call('adapt.restore', { folder });
      setRemoved(null);
      await refresh();
      choose(programmeId);
    } catch (reason) {
      setFailed(reason);
    }
  };
  /** Chosen anew each time, also where the trainer has looked at another programme meanwhile. */
  const choose = (programmeId: string): void => {
    setAdapted(null);
    setTimeout(() => setAdapted(programmeId));
  };
  if (view.at === 'paper')
    return <PaperScreen locale={locale} onBack={home} onSaved={(id) => setView({ at: 'report', id })} />;
  if (view.at === 'report') return <ReportScreen id={view.id} locale={locale} onBack={home} />;

  const above = (
    <>
      <Notices codes={snapshot.notices} />
      <ErrorNote error={error ?? failed} />
      {removed && <RemovedNote removed={removed} locale={locale} onRestore={() => void restore(removed)} />}
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
      <ImportArea
        key={visits}
        locale={locale}
        onChange={() => tell(refresh())}
        onUse={choose}
        onNotes={(id) => setView({ at: 'notes', id, part: null, back: false })}
      />
      <RemovedProgrammes locale={locale} version={known?.library} onRestore={(one) => void restore(one)} />
      <LibraryLink onOpen={() => setView({ at: 'library', facts: false })} />
      {view.at !== 'respond' && <ResponseLink onOpen={() => setView({ at: 'respond' })} />}
      <AuthorLink onOpen={() => setView({ at: 'author' })} />
      <ContentProblems problems={known?.library.problems ?? []} />
    </aside>
  );
  const author = view.at === 'author' && (
    <AuthorScreen
      locale={locale}
      contacts={known?.library.contacts ?? []}
      onBack={() => {
        setVisits(visits + 1);
        tell(refresh());
        home();
      }}
    />
  );
  const library = view.at === 'library' && (
    <LibraryScreen
      programmes={known?.library.programmes ?? []}
      locale={locale}
      facts={view.facts}
      onBack={() => {
        tell(refresh());
        home();
      }}
    />
  );
  const notes = view.at === 'notes' && (
    <NotesScreen
      programmeId={view.id}
      part={view.part}
      locale={locale}
      onDone={() => (view.back ? setView({ at: 'adapt', id: view.id }) : home())}
    />
  );
  const respond = view.at === 'respond' && <ResponseScreen locale={locale} onBack={home} />;
  if (!snapshot.unfinished && known)
    return (
      <>
        {notes}
        {author}
        {library}
        {respond}
        {view.at === 'adapt' && (
          <AdaptScreen
            key={view.id}
            programmeId={view.id}
            locale={locale}
            onDone={(programmeId) => tell(afterAdapting(programmeId))}
            onRemoved={() => tell(call('adapt.removed').then(([newest]) => setRemoved(newest ?? null)))}
            onCopied={(id) => setView({ at: 'adapt', id })}
            onNotes={(id, part) => setView({ at: 'notes', id, part, back: true })}
          />
        )}
        {/* What was typed stays while a programme is adapted. */}
        <div className="setup-kept" hidden={view.at !== 'start'}>
          <StartForm
            room={snapshot.room}
            known={known}
            locale={locale}
            above={above}
            aside={aside}
            adapted={adapted}
            onAdapt={(programme) => void adapt(programme)}
            onFacts={() => setView({ at: 'library', facts: true })}
          />
        </div>
      </>
    );
  if (notes || author || library || respond) return notes || author || library || respond;
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
