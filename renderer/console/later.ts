import { lazy } from 'react';

const running = () => import('./present/Running.tsx');
const closing = () => import('./closing/ClosingScreen.tsx');
const adapt = () => import('./adapt/AdaptScreen.tsx');
const author = () => import('./author/AuthorScreen.tsx');
const notes = () => import('./notes/NotesScreen.tsx');
const archive = () => import('./archive/ArchiveScreen.tsx');
const report = () => import('./archive/ReportScreen.tsx');
const practice = () => import('./practice/PracticeScreen.tsx');
const paper = () => import('./archive/PaperScreen.tsx');
const ready = () => import('./ready/ReadyScreen.tsx');
const respond = () => import('./respond/ResponseScreen.tsx');
const print = () => import('./print/PrintDialog.tsx');
const signIn = () => import('./signin/SignInDialog.tsx');
const library = () => import('./library/LibraryScreen.tsx');

// Only the first screen is read at start; these come while the trainer looks at it.
export const Running = lazy(() => running().then((page) => ({ default: page.Running })));
export const ClosingScreen = lazy(() => closing().then((page) => ({ default: page.ClosingScreen })));
export const AdaptScreen = lazy(() => adapt().then((page) => ({ default: page.AdaptScreen })));
export const AuthorScreen = lazy(() => author().then((page) => ({ default: page.AuthorScreen })));
export const NotesScreen = lazy(() => notes().then((page) => ({ default: page.NotesScreen })));
export const ArchiveScreen = lazy(() => archive().then((page) => ({ default: page.ArchiveScreen })));
export const ReportScreen = lazy(() => report().then((page) => ({ default: page.ReportScreen })));
export const PracticeScreen = lazy(() => practice().then((page) => ({ default: page.PracticeScreen })));
export const PaperScreen = lazy(() => paper().then((page) => ({ default: page.PaperScreen })));
export const ReadyScreen = lazy(() => ready().then((page) => ({ default: page.ReadyScreen })));
export const ResponseScreen = lazy(() => respond().then((page) => ({ default: page.ResponseScreen })));
export const PrintDialog = lazy(() => print().then((page) => ({ default: page.PrintDialog })));
export const LibraryScreen = lazy(() => library().then((page) => ({ default: page.LibraryScreen })));

/** Time that the first screen has for itself, ms: what it still fetches must not stand in line behind later ones. */
const FIRST_SCREEN_MS = 1500;

/** Fetches the later screens soon, so that none of them is waited for when it is wanted; answers how to stop. */
export function fetchLaterScreens(): () => void {
  const fetchAll = (): void => {
    for (const load of [
      running,
      closing,
      practice,
      archive,
      report,
      paper,
      ready,
      print,
      signIn,
      respond,
      adapt,
      notes,
      author,
      library,
    ])
      void load();
  };
  const timer = setTimeout(() => requestIdleCallback(fetchAll), FIRST_SCREEN_MS);
  return () => clearTimeout(timer);
}
