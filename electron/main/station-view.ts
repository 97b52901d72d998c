import { type QuizItem, shownOptions } from '../../slides/model/quiz.ts';
import type { StationItem, StationView } from '../contract/station.ts';
import type { Session } from '../core/live/session.ts';
import { quizNow } from '../core/live/station-quiz.ts';
import { partsOf, scenarioAt, turnLocales } from '../core/live/station-turn.ts';

type Running = Pick<Session, 'content' | 'state'>;
type ViewOn = NonNullable<StationView['on']>;

/**
 * What the station's window gets to draw. SECURITY: of the seminar only what pupils see there; no counts, no notes, no
 * right answers, nothing of others.
 */
export function stationView(
  revision: number,
  still: boolean,
  session: Running | null,
): Omit<StationView, 'lock'> {
  const on = session?.state.station.on;
  if (!session || !on) return { revision, still, on: null };
  const { content, state } = session;
  const { setup } = state;
  return {
    revision,
    still,
    on: {
      mode: on.mode,
      locale: on.locale,
      page: on.page,
      part: on.part,
      at: on.at,
      sent: on.sent,
      cleared: on.cleared,
      locales: turnLocales(content, state, on),
      audience: content.programme.audience,
      parts: partsOf(on),
      quiz: quizOf(session),
      play: playOf(session),
      recorded: setup.keeping === 'record' && !on.trial,
      trustedAdult: setup.trustedAdult,
      communePolice: setup.communePolice,
      contacts: content.contacts,
    },
  };
}

function quizOf({ content, state }: Running): ViewOn['quiz'] {
  const { on } = state.station;
  const quiz = on && (on.page === 'quiz' || on.page === 'check') ? quizNow(content, state, on) : null;
  return on && quiz && { items: quiz.items.map(withoutKey), answers: on.answers };
}

/** What is right, what it is about and why are for the trainer; steps to be put in order come as they are shown. */
function withoutKey(item: QuizItem): StationItem {
  const { id, type, message, question } = item;
  return {
    ...{ id, type, question },
    ...(message ? { message } : {}),
    options: shownOptions(item).map(({ id: option, text, picture }) => ({ id: option, text, picture })),
  };
}

function playOf({ content, state }: Running): ViewOn['play'] {
  const { on } = state.station;
  const scenario = on && scenarioAt(content, state, on.scenario);
  if (!scenario || on.rehearsal === null || (on.page !== 'story' && on.page !== 'look-back')) return null;
  return { scenario: withoutNotes(scenario), requests: content.requests, rehearsal: on.rehearsal };
}

type Scenario = NonNullable<ViewOn['play']>['scenario'];

/** What the trainer may say at a scene is for the trainer. */
function withoutNotes({ graph, text }: Scenario): Scenario {
  const entries = Object.entries(text).map(([locale, words]) => {
    const scenes = Object.entries(words.scenes).map(([id, { notes: _, ...scene }]) => [id, scene]);
    return [locale, { ...words, scenes: Object.fromEntries(scenes) }];
  });
  return { graph, text: Object.fromEntries(entries) as Scenario['text'] };
}
