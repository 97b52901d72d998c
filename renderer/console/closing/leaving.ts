/** A page as far as leaving it goes: its window and its document. */
export type Page = {
  window: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  document: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & { visibilityState: string };
};

/**
 * Calls `act` at once whenever the page is hidden or about to go, as when its window is closed. Gives back how to stop;
 * stopping calls nothing.
 */
export function whenLeaving({ window, document }: Page, act: () => void): () => void {
  const hide = (): void => {
    if (document.visibilityState === 'hidden') act();
  };
  window.addEventListener('pagehide', act);
  document.addEventListener('visibilitychange', hide);
  return () => {
    window.removeEventListener('pagehide', act);
    document.removeEventListener('visibilitychange', hide);
  };
}
