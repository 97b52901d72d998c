import type { Tab } from './tabs.ts';
import type { AfterTopic, BeforeTopic } from './topics.ts';
import type { TroubleName } from './troubles.ts';

/** Where the guide opens: a tab, and what is chosen there. */
export type Place = { tab: Tab; choice?: string };

const before = (choice: BeforeTopic): Place => ({ tab: 'before', choice });
/** The place of a topic after a seminar. */
export const after = (choice: AfterTopic): Place => ({ tab: 'after', choice });
const trouble = (choice: TroubleName): Place => ({ tab: 'trouble', choice });

/**
 * Every screen and dialog of the console by the name of its file, with what the guide opens at from there; a test finds the
 * files. Those of closed seminars say it by the name of their page (archive/ArchiveScreen.tsx).
 */
export const SCREENS = {
  SetupScreen: { tab: 'start' },
  ReadyScreen: before('ready'),
  PrintDialog: before('print'),
  SignInDialog: after('report'),
  AdaptScreen: before('adapt'),
  NotesScreen: before('notes'),
  ReportDialog: before('deck'),
  AuthorScreen: before('author'),
  LibraryScreen: before('library'),
  ResponseScreen: before('respond'),
  Running: { tab: 'keys' },
  CardsPanel: { tab: 'cards' },
  LeftNote: trouble('closed'),
  PracticeScreen: before('alone'),
  ClosingScreen: after('closing'),
  ArchiveScreen: after('report'),
  ReportScreen: after('report'),
  MapDialog: after('report'),
  CorrectScreen: after('paper'),
  PaperScreen: after('paper'),
  SignInScreen: after('report'),
  GiveScreen: after('give'),
  HomeScreen: after('home'),
  TakeScreen: after('take'),
  DecideScreen: after('decide'),
  PlanScreen: after('plan'),
  SchoolsScreen: after('schools'),
  RollupScreen: after('rollup'),
  BackupScreen: after('backup'),
  OrganisationScreen: after('organisation'),
  PurgeScreen: after('purge'),
} as const satisfies Record<string, Place>;

export type ScreenName = keyof typeof SCREENS;
