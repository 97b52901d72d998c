import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type OwnContact, tidyContact } from '../../../../slides/model/adapt/contacts.ts';
import { type Contact, contactsSchema } from '../../../../slides/model/contacts.ts';
import { writeFileAtomic } from '../../files/atomic.ts';
import { onDisk } from '../../files/errors.ts';
import { type Pack, readText } from '../pack.ts';
import { parseYaml } from '../yaml-file.ts';
import { AdaptError } from './error.ts';
import type { OwnPlaces } from './places.ts';

const FILE = 'slides/contacts.yaml';
/** What stands in the file as the source of a number that the trainer entered. */
const ENTERED = 'Báo cáo viên nhập trên máy này';
const CALLED = 'Báo cáo viên đã gọi thử';

/** The numbers that the trainer added, in their order. */
export function readOwnContacts(places: OwnPlaces): OwnContact[] {
  const pack: Pack = { root: places.pack, problems: [] };
  if (!existsSync(join(places.pack, FILE))) return [];
  const text = readText(pack, FILE);
  const file = text === null ? null : parseYaml(text, contactsSchema).value;
  return (file?.contacts ?? []).map(({ number, name, note, source_date, checked_by }) => ({
    number,
    name: name.vi,
    note: note.vi,
    date: source_date,
    called: checked_by !== null,
  }));
}

/**
 * Replaces the numbers that the trainer added. Those that come with the kit stay, and stand before them.
 *
 * @param given contacts that come with the kit or other packs
 * @throws AdaptError `invalid` where a number is none, is there already, or has no name; StorageError
 */
export function writeOwnContacts(
  places: OwnPlaces,
  given: readonly Contact[],
  own: readonly OwnContact[],
): void {
  const path = join(places.pack, FILE);
  const tidy = own.map((contact, index) => {
    const others = [...given, ...own.slice(0, index)];
    const result = tidyContact(contact, others);
    if (!result.ok) throw new AdaptError('invalid', `Contact ${index + 1}: ${result.why}`);
    return result.contact;
  });
  if (tidy.length === 0) {
    onDisk(path, () => rmSync(path, { force: true }));
    return;
  }
  const contacts = tidy.map(
    ({ number, name, note, date, called }, index): Contact => ({
      id: `cua-toi-${index + 1}`,
      number,
      name: { vi: name },
      note: { vi: note },
      source: ENTERED,
      source_date: date,
      checked_by: called ? CALLED : null,
    }),
  );
  writeFileAtomic(path, stringify({ format: 1, contacts }, { lineWidth: 0 }));
}

/** Contacts of a library that the trainer did not add, and cannot take away. */
export const givenContacts = (contacts: readonly Contact[]): Contact[] =>
  contacts.filter(({ id }) => !id.startsWith('cua-toi-'));
