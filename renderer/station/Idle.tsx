import { useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Ask } from './Ask.tsx';
import { act, type StationOn } from './useStation.ts';

/** Silence after which it is asked whether anybody is still there, then how long the question stands, ms. */
const QUIET_MS = 120_000;
const ASKING_MS = 30_000;
/** The page of thanks goes by itself, ms. */
const THANKS_MS = 30_000;

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

const cleanScreen = (): void => act({ type: 'clear' });

/**
 * Watches whether anybody is there. After two quiet minutes `asking` is true and `left` counts seconds; then the screen
 * is clean for the next one (`onGone`). Nothing of it leaves the window.
 */
export function useIdle(
  { page }: Pick<StationOn, 'page'>,
  onGone: () => void = cleanScreen,
): { asking: boolean; left: number; stay: () => void } {
  const since = useRef(Date.now());
  const [left, setLeft] = useState<number | null>(null);
  const asking = left !== null;
  const stay = (): void => {
    since.current = Date.now();
    setLeft(null);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is a sign of somebody
  useEffect(() => {
    since.current = Date.now();
  }, [page]);
  useEffect(() => {
    const awake = (): void => {
      // The question itself is answered by its button: somebody passing by is nobody.
      if (!asking) since.current = Date.now();
    };
    for (const sign of SIGNS) window.addEventListener(sign, awake);
    const look = (): void => {
      const quiet = Date.now() - since.current;
      const ends = page === 'thanks' ? THANKS_MS : page === 'welcome' ? QUIET_MS : QUIET_MS + ASKING_MS;
      if (quiet >= ends) {
        since.current = Date.now();
        setLeft(null);
        onGone();
        return;
      }
      if (page === 'thanks' || quiet < QUIET_MS) return;
      setLeft(Math.max(0, Math.ceil((QUIET_MS + ASKING_MS - quiet) / 1000)));
    };
    const timer = setInterval(look, 1000);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, awake);
    };
  }, [page, asking, onGone]);
  return { asking, left: left ?? 0, stay };
}

/** A gentle question, with the seconds until the screen is clean. */
export function IdleQuestion({
  left,
  unsent,
  onStay,
}: {
  left: number;
  /** There are answers that would be gone. */
  unsent: boolean;
  onStay: () => void;
}) {
  return (
    <Ask title={<FormattedMessage id="station.idle.title" />} onClose={onStay}>
      <p>
        <FormattedMessage id="station.idle.lead" values={{ seconds: left }} />
      </p>
      {unsent ? (
        <p>
          <FormattedMessage id="station.idle.unsent" />
        </p>
      ) : null}
      <div className="station-ask-buttons">
        <button type="button" className="station-next" onClick={onStay}>
          <FormattedMessage id="station.idle.stay" />
        </button>
      </div>
    </Ask>
  );
}
