import { useIntl } from 'react-intl';
import { KitError } from '../../ui/kit.ts';

/** Puts what a call to the kit rejected with into words that say what to do. */
export function useErrorWords(): (error: unknown) => string {
  const { formatMessage, messages } = useIntl();
  return (error) => {
    const id = `setup.error.${error instanceof KitError ? error.code : 'unexpected'}`;
    return formatMessage({ id: Object.hasOwn(messages, id) ? id : 'setup.error.unexpected' });
  };
}
