import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

export type Placeholders = {
  /** Names of everything that the message takes, with its kind: "count:plural", "name:argument". */
  names: string[];
  /** Every plural in the message: its name and the forms that it states. */
  plurals: { name: string; ordinal: boolean; forms: string[] }[];
};

const kinds: Partial<Record<TYPE, string>> = {
  [TYPE.argument]: 'argument',
  [TYPE.number]: 'number',
  [TYPE.date]: 'date',
  [TYPE.time]: 'time',
  [TYPE.select]: 'select',
  [TYPE.plural]: 'number',
  [TYPE.tag]: 'tag',
};

const childrenOf = (element: MessageFormatElement): MessageFormatElement[] => {
  if (element.type === TYPE.tag) return element.children;
  if (element.type === TYPE.plural || element.type === TYPE.select) {
    return Object.values(element.options).flatMap((option) => option.value);
  }
  return [];
};

/**
 * What an ICU message takes and which plural forms it states.
 * @throws SyntaxError where the message is no ICU message
 */
export const placeholdersOf = (message: string): Placeholders => {
  const names = new Set<string>();
  const plurals: Placeholders['plurals'] = [];
  const visit = (element: MessageFormatElement): void => {
    const kind = kinds[element.type];
    if (kind !== undefined && 'value' in element) names.add(`${element.value}:${kind}`);
    if (element.type === TYPE.plural) {
      const forms = Object.keys(element.options).filter((form) => !form.startsWith('='));
      plurals.push({ name: element.value, ordinal: element.pluralType === 'ordinal', forms });
    }
    childrenOf(element).forEach(visit);
  };
  parse(message).forEach(visit);
  return { names: [...names].sort(), plurals };
};
