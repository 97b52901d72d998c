import { randomUUID } from 'node:crypto';
import type { stationChannels } from '../contract/station.ts';
import type { ContentLibrary } from '../core/content/library.ts';
import { Refused } from './admit.ts';
import type { Handlers } from './answering.ts';
import type { Kit } from './kit.ts';
import { stationOffer } from './station-offer.ts';

type StationHandlers = Pick<Handlers, keyof typeof stationChannels>;

/** What the console and the station's own window can ask about the station. */
export function stationHandlers({
  kit,
  library,
}: {
  kit: Kit;
  library: () => ContentLibrary;
}): StationHandlers {
  const running = () => {
    const session = kit.live.session;
    if (!session) throw new Refused('no-seminar', 'There is no seminar to open the station in.');
    return session;
  };
  return {
    'station.offer': () => stationOffer(running(), library()),
    'station.open': (seat) => {
      const id = seat.scenario;
      const known = id === null || running().content.scenarios[id] !== undefined;
      const added = known ? null : (library().scenarios[id] ?? null);
      if (kit.lock.locked) throw new Refused('input', 'Pupils have the laptop already.');
      // Where nothing is recorded pupils sit there all the same.
      const tried = seat.trial && running().state.setup.keeping !== 'unrecorded';
      if (!tried && !kit.lock.pins.isSet)
        throw new Refused('pin-needed', 'Set a PIN before pupils get the laptop.');
      kit.lock.close();
      if (kit.dispatch({ type: 'station/open', ...seat, added })) return;
      kit.lock.open();
      throw new Refused('input', 'The turn has no part, or one that this seminar does not have.');
    },
    'station.close': () => kit.takeBack(),
    'station.get': () => kit.stationView,
    'station.do': (event) => ({
      // A window never learns under which name its answers are kept.
      changed: kit.dispatch({
        type: 'station/do',
        event,
        ...(event.type === 'send' ? { token: randomUUID() } : {}),
      }),
    }),
  };
}
