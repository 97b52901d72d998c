import { useCallback, useEffect, useRef, useState } from 'react';
import type { AdaptView } from '../../../electron/contract/adapt.ts';
import type { Draft } from '../../../slides/model/adapt/draft.ts';
import { applyEdit, type Edit, type Refusal, refusalOf } from '../../../slides/model/adapt/edit.ts';
import { type History, record, undo } from '../../../slides/model/adapt/history.ts';
import { call } from '../../ui/kit.ts';

/** Whether everything is on the disk. */
export type Saved = 'saved' | 'saving' | 'failed';

/** An own programme while it is being changed. */
export type Adapting = {
  draft: Draft;
  view: AdaptView;
  saved: Saved;
  error: unknown;
  /** Why the last edit was not made; null once one was. */
  refusal: Refusal | null;
  canUndo: boolean;
  edit: (edit: Edit) => void;
  undo: () => void;
  /** Writes what waits; rejects where it cannot be written. */
  save: () => Promise<void>;
};

/** How long a change waits for the next one before both are written, ms. */
const WAIT_MS = 500;

/** Opens an own programme, keeps its history, and writes each change shortly after it was made. Null until it is open. */
export function useAdapt(programmeId: string): { adapting: Adapting | null; error: unknown } {
  const [history, setHistory] = useState<History<Draft> | null>(null);
  const [view, setView] = useState<AdaptView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [written, setWritten] = useState<Draft | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    let current = true;
    call('adapt.open', { programmeId }).then(
      ({ draft, ...opened }) => {
        if (!current) return;
        setHistory({ past: [], now: draft });
        setWritten(draft);
        setView(opened);
      },
      (reason: unknown) => current && setError(reason),
    );
    return () => {
      current = false;
    };
  }, [programmeId]);

  const draft = history?.now ?? null;
  const waits = draft !== null && draft !== written;
  const save = useCallback(async (): Promise<void> => {
    if (draft === null || draft === written) return;
    const writing = queue.current.then(() => call('adapt.save', draft));
    // One after the other, and a failed one does not stop the next.
    queue.current = writing.catch(() => undefined);
    try {
      setView(await writing);
      setWritten(draft);
      setError(null);
    } catch (reason) {
      setError(reason);
      throw reason;
    }
  }, [draft, written]);

  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => void save().catch(() => undefined), WAIT_MS);
    return () => clearTimeout(timer);
  }, [waits, save]);

  const edit = useCallback(
    (wanted: Edit): void => {
      if (history === null) return;
      const why = refusalOf(history.now, wanted);
      setRefusal(why === 'nothing' ? null : why);
      setHistory(record(history, applyEdit(history.now, wanted)));
    },
    [history],
  );
  const back = useCallback((): void => {
    setRefusal(null);
    setHistory((now) => (now === null ? null : undo(now)));
  }, []);

  if (history === null || view === null) return { adapting: null, error };
  const saved: Saved = !waits ? 'saved' : error === null ? 'saving' : 'failed';
  const canUndo = history.past.length > 0;
  return {
    adapting: { draft: history.now, view, saved, error, refusal, canUndo, edit, undo: back, save },
    error: null,
  };
}
