import { useErrorWords } from '../forms/useErrorWords.ts';

/** Puts what adapting failed with into words that say what to do. */
export const useAdaptWords = (): ((error: unknown) => string) =>
  useErrorWords((code) => `adapt.error.${code}`);
