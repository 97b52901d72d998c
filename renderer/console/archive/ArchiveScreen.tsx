import { type ReactNode, useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SeminarSummary } from '../../../electron/contract/archive.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { useGuidePage } from '../guide/page.ts';
import { topicNamed } from '../guide/topics.ts';
import { SignInScreen } from '../signin/SignInScreen.tsx';
import { DecideScreen } from './decide/DecideScreen.tsx';
import { WaitingBadge } from './decide/Waiting.tsx';
import { BackupScreen } from './exchange/BackupScreen.tsx';
import { type Drill, DrillFrame, useDrill } from './exchange/Drill.tsx';
import { GiveScreen } from './exchange/GiveScreen.tsx';
import { HomeScreen } from './exchange/HomeScreen.tsx';
import { TakeScreen } from './exchange/TakeScreen.tsx';
import { findSeminars, newestFirst } from './list.ts';
import { OrganisationScreen } from './OrganisationScreen.tsx';
import { PaperScreen } from './PaperScreen.tsx';
import { PlanScreen } from './plan/PlanScreen.tsx';
import { SchoolsScreen } from './plan/SchoolsScreen.tsx';
import { PurgeScreen } from './purge/PurgeScreen.tsx';
import { ReportScreen } from './ReportScreen.tsx';
import { RollupScreen } from './rollup/RollupScreen.tsx';
import { SeminarRow } from './SeminarRow.tsx';
import './archive.css';
import './list.css';

/** What a page behind the list needs. */
type PageProps = {
  locale: Locale;
  onBack: () => void;
  onOpen: (id: string) => void;
  onPage: (name: 'give' | 'take' | 'decide' | 'rollup') => void;
  drill: Drill;
};

/** Whose work a page is for; the last ones are about what is kept on this laptop, whoever uses it. */
const GROUPS = ['trainer', 'organiser', 'keep'] as const;
type Group = (typeof GROUPS)[number];

/** Every page behind the list, in the order of its group's buttons; its button says the message. */
const PAGES = {
  paper: {
    group: 'trainer',
    button: 'setup.paper',
    page: ({ locale, onBack, onOpen }: PageProps) => (
      <PaperScreen locale={locale} onBack={onBack} onSaved={onOpen} />
    ),
  },
  signin: {
    group: 'trainer',
    button: 'signin.open',
    page: ({ locale, onBack }: PageProps) => <SignInScreen locale={locale} onBack={onBack} />,
  },
  give: {
    group: 'trainer',
    button: 'exchange.give.open',
    page: ({ locale, onBack }: PageProps) => <GiveScreen locale={locale} onBack={onBack} />,
  },
  backup: {
    group: 'keep',
    button: 'exchange.backup.open',
    page: ({ locale, onBack }: PageProps) => <BackupScreen locale={locale} onBack={onBack} />,
  },
  organisation: {
    group: 'keep',
    button: 'organisation.open',
    page: ({ onBack }: PageProps) => <OrganisationScreen onBack={onBack} />,
  },
  purge: {
    group: 'keep',
    button: 'purge.open',
    page: ({ locale, onBack }: PageProps) => <PurgeScreen locale={locale} onBack={onBack} />,
  },
  home: {
    group: 'organiser',
    button: 'imports.open',
    page: (props: PageProps) => <HomeScreen {...props} />,
  },
  take: {
    group: 'organiser',
    button: 'exchange.take.open',
    page: ({ locale, onBack }: PageProps) => <TakeScreen locale={locale} onBack={onBack} />,
  },
  decide: {
    group: 'organiser',
    button: 'decide.open',
    page: ({ locale, onBack, onOpen }: PageProps) => (
      <DecideScreen locale={locale} onBack={onBack} onOpen={onOpen} />
    ),
  },
  plan: {
    group: 'organiser',
    button: 'plan.pageButton',
    page: (props: PageProps) => <PlanScreen {...props} />,
  },
  schools: {
    group: 'organiser',
    button: 'plan.schools.pageButton',
    page: ({ onBack }: PageProps) => <SchoolsScreen onBack={onBack} />,
  },
  rollup: {
    group: 'organiser',
    button: 'rollup.open',
    page: ({ locale, onBack }: PageProps) => <RollupScreen locale={locale} onBack={onBack} />,
  },
} as const satisfies Record<string, { group: Group; button: string; page: (props: PageProps) => ReactNode }>;
type PageName = keyof typeof PAGES;
const PAGE_NAMES = Object.keys(PAGES) as PageName[];

/** What belongs to the laptop and not to an archive: nothing of it is practised. */
const NOT_PRACTISED: readonly PageName[] = ['paper', 'signin', 'backup', 'organisation'];

type Place = { at: 'list' } | { at: 'page'; name: PageName };
type View = Place | { at: 'report'; id: string; from: Place };

/** All closed seminars, newest first, and the way to each report. */
export function ArchiveScreen({ locale, onBack }: { locale: Locale; onBack: () => void }) {
  const [view, setView] = useState<View>({ at: 'list' });
  const [query, setQuery] = useState('');
  const drill = useDrill();
  const leave = (): void => void drill.leave().then(onBack);
  return (
    <DrillFrame drill={drill}>
      <ArchivePage
        // Another archive: nothing that was read of the one before may stay.
        key={drill.on ? 'drill' : 'own'}
        {...{ locale, view, setView, query, onBack: leave, drill, onQuery: setQuery }}
      />
    </DrillFrame>
  );
}

type ArchivePageProps = {
  locale: Locale;
  view: View;
  setView: (view: View) => void;
  query: string;
  onQuery: (query: string) => void;
  onBack: () => void;
  drill: Drill;
};

function ArchivePage({ locale, view, setView, query, onQuery, onBack, drill }: ArchivePageProps) {
  const here = view.at === 'page' ? view.name : view.at;
  useGuidePage(drill.on && (here === 'home' || here === 'list') ? 'practice' : topicNamed(here));
  if (view.at === 'report')
    return <ReportScreen id={view.id} locale={locale} onBack={() => setView(view.from)} />;
  const open = (id: string): void => setView({ at: 'report', id, from: view });
  const list = (): void => setView({ at: 'list' });
  const onPage = (name: PageName): void => setView({ at: 'page', name });
  if (view.at === 'page') return PAGES[view.name].page({ locale, onBack: list, onOpen: open, onPage, drill });
  return (
    <SeminarList
      locale={locale}
      query={query}
      onQuery={onQuery}
      onOpen={open}
      onPage={onPage}
      onBack={onBack}
      practising={drill.on}
    />
  );
}

type ListProps = {
  locale: Locale;
  query: string;
  onQuery: (query: string) => void;
  onOpen: (id: string) => void;
  onPage: (name: PageName) => void;
  onBack: () => void;
  practising: boolean;
};

function SeminarList({ locale, query, onQuery, onOpen, onPage, onBack, practising }: ListProps) {
  const { formatMessage } = useIntl();
  const [seminars, setSeminars] = useState<SeminarSummary[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let current = true;
    call('archive.list').then(
      (found) => current && setSeminars(newestFirst(found)),
      (reason: unknown) => current && setError(reason),
    );
    return () => {
      current = false;
    };
  }, []);
  const shown = findSeminars(seminars ?? [], query);
  return (
    <div className="archive-browse">
      <aside className="archive-pages">
        <button type="button" className="form-link" onClick={onBack}>
          <FormattedMessage id="archive.home" />
        </button>
        {GROUPS.map((group) => (
          <nav key={group} aria-labelledby={`archive-pages-${group}`}>
            <h2 id={`archive-pages-${group}`}>
              <FormattedMessage id={`archive.group.${group}`} />
            </h2>
            {PAGE_NAMES.filter(
              (name) => PAGES[name].group === group && !(practising && NOT_PRACTISED.includes(name)),
            ).map((name) => (
              <button key={name} type="button" className="form-button is-small" onClick={() => onPage(name)}>
                <FormattedMessage id={PAGES[name].button} />
                {name === 'decide' ? <WaitingBadge /> : null}
              </button>
            ))}
          </nav>
        ))}
      </aside>
      <main className="archive">
        <header className="archive-head">
          <h1>
            <FormattedMessage id="archive.title" />
          </h1>
          <div className="archive-tools">
            <input
              type="search"
              className="archive-search"
              aria-label={formatMessage({ id: 'archive.search' })}
              placeholder={formatMessage({ id: 'archive.search' })}
              // biome-ignore lint/a11y/noAutofocus: looking for a seminar is what this screen is opened for
              autoFocus
              spellCheck={false}
              value={query}
              onChange={(event) => onQuery(event.target.value)}
            />
          </div>
          <p className="form-hint" role="status">
            {seminars && <FormattedMessage id="archive.count" values={{ count: shown.length }} />}
          </p>
        </header>
        <ErrorNote error={error} />
        <ul className="archive-list">
          {shown.map((seminar) => (
            <li key={seminar.id}>
              <SeminarRow seminar={seminar} locale={locale} onOpen={() => onOpen(seminar.id)} />
            </li>
          ))}
        </ul>
        {seminars?.length === 0 ? (
          <p className="form-note">
            <FormattedMessage id="archive.none" />
          </p>
        ) : null}
      </main>
    </div>
  );
}
