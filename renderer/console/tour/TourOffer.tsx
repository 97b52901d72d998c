import { lazy, Suspense, useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { call } from '../../ui/kit.ts';
import { tell } from '../../ui/tell.ts';
import './offer.css';

const Tour = lazy(() => import('./Tour.tsx').then((page) => ({ default: page.Tour })));

/**
 * Offers the tour on the first screen, once: whoever took it or put it off is not asked again on this laptop. It stands
 * beside the heading and takes no focus, so that it is in nobody's way.
 */
export function TourOffer() {
  const [offered, setOffered] = useState(false);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let current = true;
    tell(call('settings.get').then(({ toured }) => current && setOffered(!toured)));
    return () => {
      current = false;
    };
  }, []);
  const answered = (): void => tell(call('settings.set', { toured: true }));
  const take = (): void => {
    setOpen(true);
    answered();
  };
  const leave = (): void => {
    setOffered(false);
    answered();
  };
  if (!offered) return null;
  return (
    <p className="tour-offer">
      <button type="button" className="form-button is-small" aria-haspopup="dialog" onClick={take}>
        <FormattedMessage id="tour.title" />
      </button>
      <button type="button" className="form-link" onClick={leave}>
        <FormattedMessage id="tour.offer.not" />
      </button>
      <Suspense fallback={null}>
        {open && (
          <Tour
            onClose={() => {
              setOpen(false);
              setOffered(false);
            }}
          />
        )}
      </Suspense>
    </p>
  );
}
