import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  givenContacts,
  readOwnContacts,
  writeOwnContacts,
} from '../../../electron/core/content/adapt/contacts.ts';
import { type OwnPlaces, ownPlaces } from '../../../electron/core/content/adapt/places.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { packRoots } from '../../../electron/core/content/packs.ts';
import { type OwnContact, tidyContact } from '../../../slides/model/adapt/contacts.ts';
import { BUILT_IN, emptyFolder } from '../content/packs.ts';

const base = loadContent([BUILT_IN]);
const xa: OwnContact = {
  number: '0214 386 1234',
  name: 'Công an xã Bảo Yên',
  note: 'Gọi giờ hành chính.',
  date: '2026-11-26',
  called: true,
};
const nha: OwnContact = {
  ...xa,
  number: '0987654321',
  name: 'Cô Hoa: "phòng y tế" #1',
  note: '- gọi lúc nào cũng được',
  called: false,
};
let data = '';
let places: OwnPlaces;
beforeEach(() => {
  data = emptyFolder();
  places = ownPlaces(data);
});
const library = () => loadContent(packRoots(join(data, 'packs')), base);

describe('numbers that a trainer adds', () => {
  it('come after those of the kit, with who entered them and when', () => {
    writeOwnContacts(places, base.contacts, [xa, nha]);
    expect(readOwnContacts(places)).toEqual([xa, nha]);
    const { contacts, problems } = library();
    expect(contacts.map(({ number }) => number)).toEqual(['111', '113', xa.number, nha.number]);
    expect(contacts[2]).toMatchObject({ source_date: '2026-11-26', checked_by: expect.any(String) });
    expect(contacts[3]?.checked_by).toBeNull();
    expect(problems).toEqual(base.problems);
    expect(givenContacts(contacts)).toEqual(base.contacts);
  });

  it('can all be taken away again', () => {
    writeOwnContacts(places, base.contacts, [xa]);
    writeOwnContacts(places, base.contacts, []);
    expect(readOwnContacts(places)).toEqual([]);
    expect(existsSync(join(places.pack, 'slides/contacts.yaml'))).toBe(false);
    writeOwnContacts(places, base.contacts, []);
  });

  it('are numbers, and none is there twice', () => {
    const refuses = (...own: OwnContact[]) =>
      expect(() => writeOwnContacts(places, base.contacts, own)).toThrow(
        expect.objectContaining({ code: 'invalid' }),
      );
    refuses({ ...xa, number: '111' });
    refuses(xa, { ...nha, number: '02143861234' });
    refuses({ ...xa, number: 'không có' });
    expect(readOwnContacts(places)).toEqual([]);
  });

  it.each([
    ['+84 214.386-1234', '0214 386 1234'],
    [' 1800  1567 ', '1800 1567'],
    ['(0214) 3861234', '0214 3861234'],
  ])('are kept as they are dialled: %s is %s', (typed, kept) => {
    expect(tidyContact({ ...xa, number: typed }, [])).toEqual({ ok: true, contact: { ...xa, number: kept } });
  });

  it.each([
    ['number', { number: '12' }],
    ['number', { number: '0214 386 1234 5678 9' }],
    ['number', { number: '0914x' }],
    ['name', { name: ' ' }],
    ['note', { note: '' }],
  ] as const)('are asked for again where the %s is wrong (%o)', (why, change) => {
    expect(tidyContact({ ...xa, ...change }, [])).toEqual({ ok: false, why });
  });
});
