/** What is known of the file that tells a data folder: null where it is not there. */
export type Seen = string | null;

/** How often it is looked whether the stick is there, ms. */
const EVERY_MS = 1500;

type Watched = {
  /** Looks for the file, without blocking; answers something that differs for another file of the same name. */
  look: () => Promise<Seen>;
  onGone: () => void;
  onBack: () => void;
};

/**
 * Watches whether the stick with the data is there. Once it has been seen, `onGone` is called when it was pulled out, and
 * `onBack` when it, or another one in its place, is there again; both where that happened between two looks. Answers
 * how to stop.
 */
export function watchStick({ look, onGone, onBack }: Watched, every = EVERY_MS): () => void {
  let known: Seen = null;
  let gone = false;
  let stopped = false;
  let timer: NodeJS.Timeout | null = null;
  const take = (seen: Seen): void => {
    if (seen === known) return;
    if (known !== null && !gone) {
      gone = true;
      onGone();
    }
    if (seen !== null && gone) {
      gone = false;
      onBack();
    }
    if (seen !== null || gone) known = seen;
  };
  const next = async (): Promise<void> => {
    const seen = await look().catch(() => null);
    if (stopped) return;
    take(seen);
    timer = setTimeout(() => void next(), every);
    timer.unref();
  };
  void next();
  return () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
  };
}
