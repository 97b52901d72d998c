import { z } from 'zod';
import { daySchema } from '../text.ts';

/** Most numbers of one's own: the help screen must stay readable from the last row. */
export const MAX_OWN_CONTACTS = 4;

/** A number that the trainer added. */
export const ownContactSchema = z.strictObject({
  number: z.string().max(20),
  name: z.string().max(60),
  /** When to call it. */
  note: z.string().max(90),
  /** Day on which it was entered. */
  date: daySchema,
  /** The trainer says that they called it. */
  called: z.boolean(),
});
export type OwnContact = z.infer<typeof ownContactSchema>;

/** What is wrong with a number that was entered. */
export type ContactFault = 'number' | 'known' | 'name' | 'note';

type Tidied = { ok: true; contact: OwnContact } | { ok: false; why: ContactFault };

const tidyLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();

/** A number as it is dialled in Vietnam: digits in the groups in which they were entered. */
const tidyNumber = (number: string): string =>
  tidyLine(number.replace(/[.\-()]/g, ' ').replace(/^\s*\+84\s*/, '0'));

const digitsOf = (number: string): string => tidyNumber(number).replace(/\D/g, '');

/** A contact as it is kept, or what has to be mended first; `others` are those whose numbers it must not repeat. */
export function tidyContact(contact: OwnContact, others: readonly { number: string }[]): Tidied {
  const number = tidyNumber(contact.number);
  const digits = digitsOf(number);
  if (!/^[0-9 ]{3,15}$/.test(number) || digits.length < 3) return { ok: false, why: 'number' };
  if (others.some((other) => digitsOf(other.number) === digits)) return { ok: false, why: 'known' };
  const [name, note] = [tidyLine(contact.name), tidyLine(contact.note)];
  if (name === '') return { ok: false, why: 'name' };
  if (note === '') return { ok: false, why: 'note' };
  return { ok: true, contact: { ...contact, number, name, note } };
}
