import { useIntl } from 'react-intl';
import { KitError } from '../../ui/kit.ts';

/**
 * Puts what a call to the kit rejected with into words that say what to do.
 *
 * @param own the message of a screen's own for a code; where there is none, the general one is taken
 */
export function useErrorWords(own?: (code: string) => string): (error: unknown) => string {
  const { formatMessage, messages } = useIntl();
  return (error) => {
    const code = error instanceof KitError ? error.code : 'unexpected';
    const ids = [...(own ? [own(code)] : []), `setup.error.${code}`];
    return formatMessage({
      id: ids.find((id) => Object.hasOwn(messages, id)) ?? 'setup.error.unexpected',
    });
  };
}
