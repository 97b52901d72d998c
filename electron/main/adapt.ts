import type { AdaptView } from '../contract/adapt.ts';
import type { ChannelOutput } from '../contract/channels.ts';
import { givenContacts, readOwnContacts, writeOwnContacts } from '../core/content/adapt/contacts.ts';
import { keepPicture } from '../core/content/adapt/pictures.ts';
import { type OwnPlaces, ownPlaces } from '../core/content/adapt/places.ts';
import { copyProgramme, openProgramme, saveProgramme } from '../core/content/adapt/programmes.ts';
import { scenariosToAdd } from '../core/content/adapt/scenarios.ts';
import { removedProgrammes, restoreProgramme, trashProgramme } from '../core/content/adapt/trash.ts';
import { warningsOf } from '../core/content/adapt/warnings.ts';
import { type ContentLibrary, isOwn } from '../core/content/library.ts';
import { Refused } from './admit.ts';
import type { Handlers } from './answering.ts';
import { changing } from './change.ts';
import type { Parts } from './handlers.ts';

type AdaptHandlers = Pick<
  Handlers,
  | 'adapt.copy'
  | 'adapt.open'
  | 'adapt.save'
  | 'adapt.picture'
  | 'adapt.remove'
  | 'adapt.removed'
  | 'adapt.restore'
  | 'adapt.contacts'
  | 'adapt.setContacts'
>;

/** Functions for the channels of `contract/adapt.ts`. Each change has the library read again. */
export function adaptHandlers({
  kit,
  ready,
  library,
  reloadLibrary,
  dataDir,
}: Pick<Parts, 'kit' | 'ready' | 'library' | 'reloadLibrary' | 'dataDir'>): AdaptHandlers {
  const places = ownPlaces(dataDir);
  const change = changing({ kit, ready, reloadLibrary });
  const own = (id: string): void => {
    if (!isOwn(library(), id)) throw new Refused('no-such-programme', 'This is no programme of your own.');
  };
  const contacts = (): ChannelOutput<'adapt.contacts'> => ({
    given: givenContacts(library().contacts),
    own: readOwnContacts(places),
  });

  return {
    'adapt.copy': ({ programmeId }) =>
      change(() => ({ programmeId: copyProgramme(places, library(), programmeId) })),
    'adapt.open': ({ programmeId }) => ({
      draft: openProgramme(library(), programmeId),
      ...viewOf(library(), places, programmeId),
    }),
    'adapt.save': async (draft) => {
      await change(() => saveProgramme(places, library(), draft));
      return viewOf(library(), places, draft.id);
    },
    'adapt.picture': ({ programmeId, bytes }) => {
      own(programmeId);
      return { picture: keepPicture(places, programmeId, bytes) };
    },
    'adapt.remove': ({ programmeId }) =>
      change(() => {
        own(programmeId);
        trashProgramme(places, programmeId, Date.now());
      }),
    'adapt.removed': () => removedProgrammes(places, Date.now()),
    'adapt.restore': ({ folder }) =>
      change(() => {
        const isTaken = (id: string): boolean => library().programmes.some((one) => one.id === id);
        return { programmeId: restoreProgramme(places, folder, isTaken) };
      }),
    'adapt.contacts': contacts,
    'adapt.setContacts': async (wanted) => {
      await change(() => writeOwnContacts(places, givenContacts(library().contacts), wanted));
      return contacts();
    },
  };
}

/** The slides of an own programme as drawn, and what the check says about it. */
function viewOf(library: ContentLibrary, places: OwnPlaces, id: string): AdaptView {
  const programme = library.programmes.find((one) => one.id === id);
  const decks = new Set(programme?.segments.flatMap((part) => (part.kind === 'deck' ? [part.deck] : [])));
  const slides = [...decks].flatMap((deck) => library.decks[deck]?.slides ?? []);
  return {
    slides: Object.fromEntries(slides.map((slide) => [slide.id, slide])),
    scenarios: scenariosToAdd(library),
    warnings: warningsOf(library, places, id),
  };
}
