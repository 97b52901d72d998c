import type { Setup } from '../../../electron/contract/setup.ts';
import type { Contact } from '../../../slides/model/contacts.ts';
import { inLocale } from '../../../slides/model/text.ts';

/** Somebody to turn to. `number` is null for a person who is here and is simply talked to. */
export type Helper = {
  id: string;
  kind: 'adult' | 'line' | 'police';
  name: string;
  number: string | null;
  note: string | null;
};

/**
 * Whom to tell or call, in the order of the screen: the adult of this school, then the lines of the content, then the
 * commune police; what was not entered at set-up is left out. `name` is empty for the commune police (the screen names it).
 */
export function helpersOf(
  setup: Pick<Setup, 'trustedAdult' | 'communePolice' | 'locale'>,
  contacts: readonly Contact[],
): Helper[] {
  const adult: Helper[] =
    setup.trustedAdult === ''
      ? []
      : [{ id: 'school-adult', kind: 'adult', name: setup.trustedAdult, number: null, note: null }];
  const lines = contacts.map(
    ({ id, number, name, note }): Helper => ({
      id,
      kind: 'line',
      name: inLocale(name, setup.locale),
      number,
      note: inLocale(note, setup.locale),
    }),
  );
  const police: Helper[] =
    setup.communePolice === ''
      ? []
      : [{ id: 'commune-police', kind: 'police', name: '', number: setup.communePolice, note: null }];
  return [...adult, ...lines, ...police];
}

/** The number of the line for children that stands at the foot of every exercise; the first contact where 111 is not there. */
export const childLine = (contacts: readonly Contact[]): string | null =>
  (contacts.find(({ number }) => number === '111') ?? contacts[0])?.number ?? null;
