import { lazy, Suspense, useState } from 'react';
import { FormattedMessage } from 'react-intl';

const Tour = lazy(() => import('./Tour.tsx').then((page) => ({ default: page.Tour })));

/** The way to the tour from the guide, as often as one likes. */
export function TourButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} aria-haspopup="dialog">
        <FormattedMessage id="tour.title" />
      </button>
      <Suspense fallback={null}>{open && <Tour onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
