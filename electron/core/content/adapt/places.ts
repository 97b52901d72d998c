import { join } from 'node:path';
import { OWN_PACK } from '../library.ts';

/** Where in a data directory the trainer's own content lies. */
export type OwnPlaces = {
  /** The pack. */
  pack: string;
  decks: string;
  /** Pictures that were added, one folder per programme: an own slide that was removed and brought back finds its own. */
  pictures: string;
  /** Where programmes go that were removed; nothing reads it. */
  trash: string;
};

/** The places of own content in the data directory `dataDir`; none of them has to exist. */
export function ownPlaces(dataDir: string): OwnPlaces {
  const pack = join(dataDir, 'packs', OWN_PACK);
  return {
    pack,
    decks: join(pack, 'slides/decks'),
    pictures: join(pack, 'pictures'),
    trash: join(dataDir, 'trash'),
  };
}

/** File of an own programme. */
export const programmeFile = (places: OwnPlaces, id: string): string =>
  join(places.pack, 'slides/programmes', `${id}.yaml`);
