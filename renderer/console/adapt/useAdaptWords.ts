import { useIntl } from 'react-intl';
import { KitError } from '../../ui/kit.ts';
import { useErrorWords } from '../forms/useErrorWords.ts';

/** Puts what adapting failed with into words that say what to do. */
export function useAdaptWords(): (error: unknown) => string {
  const { formatMessage, messages } = useIntl();
  const general = useErrorWords();
  return (error) => {
    const id = `adapt.error.${error instanceof KitError ? error.code : ''}`;
    return Object.hasOwn(messages, id) ? formatMessage({ id }) : general(error);
  };
}
