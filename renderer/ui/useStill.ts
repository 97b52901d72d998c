import { useEffect } from 'react';

const reduced = (): MediaQueryList => window.matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Lets nothing move on this page while `still`, or while the system asks for less motion: the root carries `data-still`,
 * which still.css and `isStill` go by.
 */
export function useStill(still: boolean): void {
  useEffect(() => {
    const query = reduced();
    const mark = (): void => {
      document.documentElement.toggleAttribute('data-still', still || query.matches);
    };
    mark();
    query.addEventListener('change', mark);
    return () => query.removeEventListener('change', mark);
  }, [still]);
}

/** For movements that a script makes: whether there are to be none. */
export const isStill = (): boolean => document.documentElement.hasAttribute('data-still');
