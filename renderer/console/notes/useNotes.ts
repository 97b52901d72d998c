import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChannelInput } from '../../../electron/contract/channels.ts';
import type { NotesView } from '../../../electron/contract/notes.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { whenLeaving } from '../closing/leaving.ts';

/** How long typing has to rest before it is written, ms. */
const REST_MS = 700;

/** Notes as they are typed: a slide of a deck in one language. */
export type Typed = ChannelInput<'notes.save'>;

/** Names a field. */
export const fieldOf = (deck: string, slide: string, locale: Locale): string => `${deck}/${slide}/${locale}`;

/** Writing the notes of a programme. */
export type Notes = {
  /** What stands in a field now, also while it is not drawn; null where the slide is not in that language. */
  textOf: (field: string) => string | null;
  /** Takes over what was typed, and writes it once the typing rests. Always the same function. */
  type: (typed: Typed) => void;
  saved: 'saved' | 'saving' | 'failed';
  error: unknown;
  /** Writes what waits and lets everybody else see it; rejects where it cannot be written. */
  finish: () => Promise<void>;
  /** Counts up with every change, for what is found by its words. */
  changes: number;
};

/** Opens the notes of a programme; null until they are there. */
export function useNotesView(programmeId: string): { view: NotesView | null; error: unknown } {
  const [view, setView] = useState<NotesView | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let current = true;
    call('notes.open', { programmeId }).then(
      (opened) => current && setView(opened),
      (reason: unknown) => current && setError(reason),
    );
    return () => {
      current = false;
    };
  }, [programmeId]);
  return { view, error };
}

const textsOf = ({ parts }: NotesView): Map<string, string> =>
  new Map(
    parts.flatMap(({ deck, slides }) =>
      slides.flatMap(({ slide, notes }) =>
        Object.entries(notes).map(
          ([locale, text]) => [fieldOf(deck, slide.id, locale as Locale), text] as const,
        ),
      ),
    ),
  );

/** Keeps what is typed and writes it, one field after the other; what cannot be written waits for the next try. */
export function useNotes(view: NotesView): Notes {
  const texts = useMemo(() => textsOf(view), [view]);
  const waiting = useRef(new Map<string, Typed>());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [saved, setSaved] = useState<Notes['saved']>('saved');
  const [error, setError] = useState<unknown>(null);
  const [changes, setChanges] = useState(0);

  const write = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    const writing = queue.current.then(async () => {
      for (const [field, typed] of [...waiting.current]) {
        await call('notes.save', typed);
        // What was typed meanwhile waits on.
        if (waiting.current.get(field) === typed) waiting.current.delete(field);
      }
    });
    queue.current = writing.catch(() => undefined);
    return writing.then(
      () => {
        setError(null);
        if (waiting.current.size === 0) setSaved('saved');
      },
      (reason: unknown) => {
        setError(reason);
        setSaved('failed');
        throw reason;
      },
    );
  }, []);

  const type = useCallback(
    (typed: Typed): void => {
      const field = fieldOf(typed.deck, typed.slide, typed.locale);
      texts.set(field, typed.text);
      waiting.current.set(field, typed);
      setSaved('saving');
      setChanges((count) => count + 1);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void write().catch(() => undefined), REST_MS);
    },
    [texts, write],
  );

  const finish = useCallback(async (): Promise<void> => {
    await write();
    await call('notes.done');
  }, [write]);

  useEffect(() => {
    const leave = (): void => void finish().catch(() => undefined);
    const stop = whenLeaving({ window, document }, leave);
    return () => {
      stop();
      leave();
    };
  }, [finish]);

  return { textOf: (field) => texts.get(field) ?? null, type, saved, error, finish, changes };
}
