import { lazy } from 'react';

const running = () => import('./present/Running.tsx');
const closing = () => import('./closing/ClosingScreen.tsx');
const archive = () => import('./archive/ArchiveScreen.tsx');
const report = () => import('./archive/ReportScreen.tsx');
const paper = () => import('./archive/PaperScreen.tsx');

// Only the first screen is read at start; these come while the trainer looks at it.
export const Running = lazy(() => running().then((page) => ({ default: page.Running })));
export const ClosingScreen = lazy(() => closing().then((page) => ({ default: page.ClosingScreen })));
export const ArchiveScreen = lazy(() => archive().then((page) => ({ default: page.ArchiveScreen })));
export const ReportScreen = lazy(() => report().then((page) => ({ default: page.ReportScreen })));
export const PaperScreen = lazy(() => paper().then((page) => ({ default: page.PaperScreen })));

/** Fetches the later screens, so that none of them is waited for when it is wanted. */
export function fetchLaterScreens(): void {
  for (const load of [running, closing, archive, report, paper]) void load();
}
