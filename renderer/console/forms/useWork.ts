import { useState } from 'react';

/** One piece of work at a time: whether it is under way, and the error it ended with, null where there was none. */
export function useWork() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  /** Does `work` and never rejects; the last error is gone at its beginning. */
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, setError, run };
}
