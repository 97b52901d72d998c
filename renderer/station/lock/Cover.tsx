import { useEffect } from 'react';
import { FormattedMessage } from 'react-intl';

const root = document.documentElement;
let blurred = false;
let away = false;

/** By an attribute and not by a new drawing, so that it is there with the very event that says so. */
const draw = (): void => void root.toggleAttribute('data-covered', blurred || away);

/** Covers at once when the page itself sees that it lost the focus. Call once. */
export function coverOnBlur(): void {
  const see = (now: boolean) => (): void => {
    blurred = now;
    draw();
  };
  window.addEventListener('blur', see(true));
  window.addEventListener('focus', see(false));
}

/** Hides everything else while the screen is left: seen by the page, or by the main process. */
export function Cover({ away: now }: { away: boolean }) {
  useEffect(() => {
    away = now;
    draw();
  }, [now]);
  return (
    <div className="station-cover">
      <h1>
        <FormattedMessage id="lock.cover.title" />
      </h1>
      <p>
        <FormattedMessage id="lock.cover.lead" />
      </p>
    </div>
  );
}
