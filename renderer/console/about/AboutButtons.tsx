import { lazy, Suspense, useState } from 'react';
import { FormattedMessage } from 'react-intl';

const AboutDialog = lazy(() => import('./AboutDialog.tsx').then((page) => ({ default: page.AboutDialog })));
const ReportProblem = lazy(() =>
  import('../report-problem/ReportProblem.tsx').then((page) => ({ default: page.ReportProblem })),
);

/** The ways to what this program is and to a report of a fault, at the foot of the guide: from every screen by keyboard. */
export function AboutButtons() {
  const [open, setOpen] = useState<'about' | 'report' | null>(null);
  // A sheet says that it is closed a moment after it is; by then the other one may have been asked for.
  const close = (closed: 'about' | 'report') => (): void => setOpen((now) => (now === closed ? null : now));
  return (
    <>
      <button type="button" onClick={() => setOpen('about')} aria-haspopup="dialog">
        <FormattedMessage id="about.open" />
      </button>
      <button type="button" onClick={() => setOpen('report')} aria-haspopup="dialog">
        <FormattedMessage id="about.report.open" />
      </button>
      <Suspense fallback={null}>
        {open === 'about' && <AboutDialog onClose={close('about')} />}
        {open === 'report' && <ReportProblem onClose={close('report')} />}
      </Suspense>
    </>
  );
}
