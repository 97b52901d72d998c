import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportAdded, ImportReport } from '../../../electron/contract/importing.ts';
import { call } from '../../ui/kit.ts';

/** Bringing in decks, as a screen sees it. */
export type Import = {
  /** What was brought in before, newest first. */
  decks: readonly ImportAdded[];
  /** Name of what is being read now, '' while the system asks for it; null when nothing is. */
  busy: string | null;
  /** What came of the last one, until it is closed. */
  report: ImportReport | null;
  error: unknown;
  choose: (what: 'file' | 'folder') => void;
  take: (file: File) => void;
  show: (report: ImportReport | null) => void;
  remove: (pack: string) => void;
};

/** Brings in decks of others; `onChange` is called when there is other content to choose from. */
export function useImport(onChange: () => void): Import {
  const [decks, setDecks] = useState<readonly ImportAdded[]>([]);
  const [busy, setBusy] = useState<string | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [error, setError] = useState<unknown>(null);
  const working = useRef(false);
  const changed = useRef(onChange);
  changed.current = onChange;

  const list = useCallback(() => {
    call('import.list').then(setDecks, setError);
  }, []);
  useEffect(list, [list]);

  const run = async (name: string, work: () => Promise<ImportReport | null>): Promise<void> => {
    // One after the other: a second drop while the first is being read is not lost half-way, it is not begun.
    if (working.current) return;
    working.current = true;
    setBusy(name);
    setError(null);
    try {
      const came = await work();
      if (came) setReport(came);
      if (came?.kind === 'added') changed.current();
      list();
    } catch (reason) {
      setError(reason);
    } finally {
      working.current = false;
      setBusy(null);
    }
  };

  return {
    decks,
    busy,
    report,
    error,
    choose: (what) => void run('', () => call('import.choose', { what })),
    take: (file) => void run(file.name, () => call('import.take', { path: window.kit.pathOf(file) })),
    show: setReport,
    remove: (pack) =>
      void run('', async () => {
        await call('import.remove', { pack });
        setReport(null);
        changed.current();
        return null;
      }),
  };
}
