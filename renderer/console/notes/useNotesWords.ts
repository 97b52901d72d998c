import { useErrorWords } from '../forms/useErrorWords.ts';

/** Puts what writing notes failed with into words that say what to do. */
export const useNotesWords = (): ((error: unknown) => string) =>
  useErrorWords((code) => `notes.error.${code}`);
