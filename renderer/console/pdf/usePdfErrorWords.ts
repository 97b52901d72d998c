import { useIntl } from 'react-intl';
import { KitError } from '../../ui/kit.ts';
import { useErrorWords } from '../forms/useErrorWords.ts';

/** Puts into words why a PDF was not taken, and what to do about it. */
export function usePdfErrorWords(): (error: unknown) => string {
  const { formatMessage, messages } = useIntl();
  const otherWords = useErrorWords();
  return (error) => {
    const reason = error instanceof KitError ? /^pdf-(.+)$/.exec(error.code)?.[1] : undefined;
    const id = `pdf.error.${reason}`;
    return Object.hasOwn(messages, id) ? formatMessage({ id }) : otherWords(error);
  };
}
