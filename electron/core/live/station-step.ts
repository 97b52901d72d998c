import { rehearse } from '../../../scenarios/model/play.ts';
import type { Scenario } from '../../../scenarios/model/schema.ts';
import { LOOK_BACK } from '../../contract/look-back.ts';
import type { StationEvent, StationOn } from '../../contract/station.ts';
import { answerItem, nextItem, type StationQuiz, toItem } from './station-quiz.ts';
import { partsOf } from './station-turn.ts';

/** What the turn is at: the scenario of its play, the quiz that is on. */
type Here = { scenario: Scenario | undefined; quiz: StationQuiz | null };
type Step = Exclude<StationEvent, { type: 'locale' | 'clear' | 'send' }>;

/** One event of a pupil that neither ends the turn nor sends anything; the very same value where it makes no sense now. */
export function step(here: Here, on: StationOn, event: Step): StationOn {
  switch (event.type) {
    case 'choose':
      return on.page === 'story' ? told(here, on, { ...event, via: 'class' }) : on;
    case 'pick':
    case 'pass':
    case 'move':
    case 'keep':
      return here.quiz ? answerItem(here.quiz, on, event) : on;
    case 'item':
      return here.quiz ? toItem(here.quiz, on, event.at) : on;
    case 'stop':
      return stop(here, on);
    case 'next':
      return next(here, on);
    case 'back':
      return back(here, on);
  }
}

/** The story after one of its own events; once it is over, looking back begins. */
function told({ scenario }: Here, on: StationOn, event: Parameters<typeof rehearse>[2]): StationOn {
  if (!scenario || on.rehearsal === null) return on;
  const rehearsal = rehearse(scenario.graph, on.rehearsal, event);
  if (rehearsal === on.rehearsal) return on;
  return rehearsal.phase === 'debrief'
    ? { ...on, rehearsal, page: 'look-back', at: rehearsal.stopped ? LAST : 0 }
    : { ...on, rehearsal, page: 'story' };
}

const LAST = LOOK_BACK.length - 1;

function next(here: Here, on: StationOn): StationOn {
  switch (on.page) {
    case 'welcome':
    case 'lost':
      return begin(on, on.part);
    case 'quiz':
      return here.quiz ? nextItem(here.quiz, on) : on;
    case 'check':
      return on;
    case 'sent':
      return nextPart(on);
    case 'story':
      return told(here, on, { type: 'next' });
    case 'look-back':
      if (on.at < LAST) return { ...on, at: on.at + 1 };
      // Who stopped is not asked anything more.
      return on.rehearsal?.stopped ? { ...on, page: 'thanks' } : nextPart(on);
    case 'stopped':
      return { ...on, page: 'thanks' };
    case 'thanks':
      return on;
  }
}

const begin = (on: StationOn, part: StationOn['part']): StationOn => ({
  ...on,
  part,
  page: part === 'play' ? 'story' : 'quiz',
  at: 0,
});

function nextPart(on: StationOn): StationOn {
  const parts = partsOf(on);
  const part = parts[parts.indexOf(on.part) + 1];
  return part === undefined ? { ...on, page: 'thanks' } : begin(on, part);
}

/** Nobody is kept: stopping leads to whom to tell, and from there out. What was not sent is gone. */
function stop(here: Here, on: StationOn): StationOn {
  if (on.page === 'thanks') return on;
  if (on.page === 'look-back' || on.page === 'stopped') return { ...on, page: 'thanks' };
  if (on.part === 'play') return told(here, on, { type: 'stop' });
  return { ...on, page: 'stopped', at: 0, answers: {} };
}

/** One page back. A choice that has happened stays: what came of it has been seen; what was sent stays sent. */
function back(here: Here, on: StationOn): StationOn {
  switch (on.page) {
    case 'quiz':
      return on.at > 0 ? { ...on, at: on.at - 1 } : toWelcome(on);
    case 'check':
      return { ...on, page: 'quiz', at: Math.max(0, (here.quiz?.items.length ?? 1) - 1) };
    case 'thanks':
      return on.part === 'play' ? { ...on, page: 'look-back', at: LAST } : on;
    case 'story':
    case 'look-back':
      return backInPlay(here, on);
    case 'welcome':
    case 'sent':
    case 'stopped':
    case 'lost':
      return on;
  }
}

/** The welcome stands before the first part only. */
const toWelcome = (on: StationOn): StationOn =>
  partsOf(on)[0] === on.part ? { ...on, page: 'welcome' } : on;

function backInPlay({ scenario }: Here, on: StationOn): StationOn {
  const { rehearsal } = on;
  if (!scenario || rehearsal === null) return on;
  if (on.page === 'look-back') {
    if (on.at > 0 && !rehearsal.stopped) return { ...on, at: on.at - 1 };
    if (rehearsal.stopped) return on;
  }
  if (on.page === 'story' && rehearsal.phase === 'note') return toWelcome(on);
  const before = rehearse(scenario.graph, rehearsal, { type: 'back' });
  return before.path.length < rehearsal.path.length ? on : { ...on, rehearsal: before, page: 'story', at: 0 };
}
