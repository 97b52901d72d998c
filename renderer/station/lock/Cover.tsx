import { useEffect } from 'react';
import { FormattedMessage } from 'react-intl';

const root = document.documentElement;
let blurred = false;
let away = false;
let held: Element | null = null;
const waiting = new Set<() => void>();

/**
 * By an attribute and not by a new drawing, so that it is there with the very event that says so. What is hidden can hold
 * no focus, so it comes back here: to what had it, or to whatever was drawn under the cover and waits for it.
 */
function draw(): void {
  const covers = blurred || away;
  if (root.hasAttribute('data-covered') === covers) return;
  if (covers) held = document.activeElement;
  root.toggleAttribute('data-covered', covers);
  if (covers) return;
  if (held instanceof HTMLElement && held.isConnected) held.focus({ preventScroll: true });
  for (const go of waiting) go();
  waiting.clear();
}

/** Does `go` once the page can be seen, which is now unless it is covered. Gives what takes it back until then. */
export function onceSeen(go: () => void): () => void {
  if (root.hasAttribute('data-covered')) waiting.add(go);
  else go();
  return () => void waiting.delete(go);
}

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
