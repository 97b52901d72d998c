import { LOCALES } from '../../slides/model/text.ts';
import type { StationView } from '../contract/station.ts';
import type { Session } from '../core/live/session.ts';
import { scenarioAt } from '../core/live/station.ts';

/**
 * What the station's window gets to draw. SECURITY: of the seminar only what pupils see there; no counts, no notes, no
 * plays of others.
 */
export function stationView(
  revision: number,
  still: boolean,
  session: Pick<Session, 'content' | 'state'> | null,
): StationView {
  const on = session?.state.station.on;
  const scenario = on && scenarioAt(session.content, session.state, on.scenario);
  if (!on || !scenario) return { revision, still, on: null };
  const { setup } = session.state;
  return {
    revision,
    still,
    on: {
      scenario: withoutNotes(scenario),
      requests: session.content.requests,
      mode: on.mode,
      locale: on.locale,
      locales: LOCALES.filter((locale) => scenario.text[locale] !== undefined),
      page: on.page,
      at: on.at,
      rehearsal: on.rehearsal,
      recorded: setup.keeping === 'record' && !on.trial,
      trustedAdult: setup.trustedAdult,
      communePolice: setup.communePolice,
      contacts: session.content.contacts,
    },
  };
}

type Scenario = NonNullable<StationView['on']>['scenario'];

/** What the trainer may say at a scene is for the trainer. */
function withoutNotes({ graph, text }: Scenario): Scenario {
  const entries = Object.entries(text).map(([locale, words]) => {
    const scenes = Object.entries(words.scenes).map(([id, { notes: _, ...scene }]) => [id, scene]);
    return [locale, { ...words, scenes: Object.fromEntries(scenes) }];
  });
  return { graph, text: Object.fromEntries(entries) as Scenario['text'] };
}
