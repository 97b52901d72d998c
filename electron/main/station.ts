import { LOCALES } from '../../slides/model/text.ts';
import type { ChannelOutput } from '../contract/channels.ts';
import type { stationChannels } from '../contract/station.ts';
import type { ContentLibrary } from '../core/content/library.ts';
import { Refused } from './admit.ts';
import type { Handlers } from './answering.ts';
import type { Kit } from './kit.ts';
import { stationView } from './station-view.ts';

type StationHandlers = Pick<Handlers, keyof typeof stationChannels>;

/** What the console and the station's own window can ask about the station. */
export function stationHandlers({
  kit,
  library,
}: {
  kit: Kit;
  library: () => ContentLibrary;
}): StationHandlers {
  const leave = (): void => void kit.dispatch({ type: 'station/close' });
  return {
    'station.scenarios': () => listed(kit, library()),
    'station.open': ({ scenario, mode, trial }) => {
      const session = kit.live.session;
      if (!session) throw new Refused('no-seminar', 'There is no seminar to open the station in.');
      const added = session.content.scenarios[scenario] ? null : (library().scenarios[scenario] ?? null);
      const opened = kit.dispatch({ type: 'station/open', scenario, mode, trial, added });
      if (!opened)
        throw new Refused('input', `There is no scenario "${scenario}" to play, or it is on already.`);
    },
    'station.close': leave,
    'station.get': () => stationView(kit.snapshot().revision, kit.snapshot().still, kit.live.session),
    'station.do': (event) => ({ changed: kit.dispatch({ type: 'station/do', event }) }),
    'station.leave': leave,
  };
}

/** Every scenario that can be played; those of the programme first. */
function listed(kit: Kit, { scenarios }: ContentLibrary): ChannelOutput<'station.scenarios'> {
  const own = kit.live.session?.content.scenarios ?? {};
  return Object.entries({ ...own, ...scenarios, ...own }).map(([id, { text }]) => ({
    id,
    title: {
      vi: text.vi.title,
      ...(text.en ? { en: text.en.title } : {}),
      ...(text.uk ? { uk: text.uk.title } : {}),
    },
    locales: LOCALES.filter((locale) => text[locale] !== undefined),
    own: own[id] !== undefined,
  }));
}
