import { useErrorWords } from './useErrorWords.ts';
import './forms.css';

/** What went wrong, in words, read out at once; nothing while `error` is null. */
export function ErrorNote({ error }: { error: unknown }) {
  const words = useErrorWords();
  if (error === null || error === undefined) return null;
  return (
    <p className="form-note is-clay" role="alert">
      {words(error)}
    </p>
  );
}
