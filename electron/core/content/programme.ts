import type { Scenario } from '../../../scenarios/model/schema.ts';
import type { CompiledDeck } from '../../../slides/model/deck.ts';
import type { Programme, Segment } from '../../../slides/model/programme.ts';
import { itemsOfForm, type Quiz } from '../../../slides/model/quiz.ts';
import { doubtful, type Finding, type Place, wrong } from './problem.ts';
import { checkQuizParts } from './programme-quiz.ts';
import type { Locate } from './yaml-file.ts';

/** What a programme can be made of. */
export type Parts = {
  decks: Record<string, CompiledDeck>;
  quizzes: Record<string, Quiz>;
  scenarios: Record<string, Scenario>;
};

/** A part may take this share longer or shorter than planned before somebody is told, and before it is an error. */
const DOUBTFUL_SHARE = 0.2;
const WRONG_SHARE = 0.5;

/** Rules of a programme that the schema cannot say: its parts exist and its minutes add up. Pure. */
export function checkProgramme(programme: Programme, locate: Locate, parts: Parts): Finding[] {
  const shown = programme.segments.filter(({ hidden }) => hidden !== true);
  const sum = shown.reduce((total, { minutes }) => total + minutes, 0);
  return [
    ...(shown.length > 0
      ? []
      : [wrong(locate(['segments']), 'hidden', 'every part is hidden; show at least one')]),
    ...(sum === programme.minutes
      ? []
      : [
          wrong(
            locate(['minutes']),
            'minutes',
            `the parts take ${sum} minutes together, the programme says ${programme.minutes}`,
          ),
        ]),
    ...programme.segments.flatMap((segment, index) => [
      ...(programme.segments.findIndex(({ id }) => id === segment.id) === index
        ? []
        : [
            wrong(
              locate(['segments', index, 'id']),
              'duplicate-id',
              `a part before this one has the id "${segment.id}" too`,
            ),
          ]),
      ...checkHidden(segment, locate(['segments', index, 'hidden'])),
      ...checkOptional(segment, locate(['segments', index, 'optional'])),
      ...checkSegment(segment, (...path) => locate(['segments', index, ...path]), parts),
    ]),
    ...checkQuizParts(programme, locate, parts.quizzes),
  ];
}

/** True for a part that every class needs, whatever is left out: whom to call, and what says so of itself. */
export const isEssential = (segment: Pick<Segment, 'kind' | 'essential'>): boolean =>
  segment.kind === 'contacts' || segment.essential === true;

const checkHidden = (segment: Segment, place: Place): Finding[] =>
  segment.hidden === true && isEssential(segment)
    ? [wrong(place, 'essential', `the part "${segment.id}" is for the safety of children; show it`)]
    : [];

/** What is never left out where time is short cannot be marked as the first to go; a role-play has its debrief. */
const checkOptional = (segment: Segment, place: Place): Finding[] =>
  segment.optional === true && (isEssential(segment) || segment.kind === 'roleplay')
    ? [wrong(place, 'essential', `the part "${segment.id}" is never left out; take "optional" away`)]
    : [];

type At = (...path: PropertyKey[]) => Place;

function checkSegment(segment: Segment, at: At, parts: Parts): Finding[] {
  switch (segment.kind) {
    case 'deck':
      return checkDeckPart(segment, at, parts.decks[segment.deck]);
    case 'quiz':
      if (parts.quizzes[segment.quiz] === undefined) return [missing(at('quiz'), 'quiz', segment.quiz)];
      break;
    case 'roleplay':
      if (parts.scenarios[segment.scenario] === undefined)
        return [missing(at('scenario'), 'scenario', segment.scenario)];
      break;
    default:
  }
  const seconds = secondsOfPart(segment, parts);
  return seconds === null ? [] : checkTime(seconds, segment.minutes, at('minutes'), 'over');
}

/** Seconds that the content of a part takes; null for slides, which say it one by one, and where nothing says so. */
export function secondsOfPart(segment: Segment, parts: Parts): number | null {
  switch (segment.kind) {
    case 'quiz': {
      const quiz = parts.quizzes[segment.quiz];
      if (quiz === undefined) return null;
      return Math.max(...(['A', 'B'] as const).map((form) => secondsOf(itemsOfForm(quiz, form))));
    }
    case 'roleplay': {
      const minutes = parts.scenarios[segment.scenario]?.graph.minutes;
      return minutes === undefined ? null : minutes * 60;
    }
    case 'activity':
      return secondsOf(segment.rounds);
    default:
      return null;
  }
}

function checkDeckPart(
  segment: Extract<Segment, { kind: 'deck' }>,
  at: At,
  deck: CompiledDeck | undefined,
): Finding[] {
  if (deck === undefined) return [missing(at('deck'), 'deck', segment.deck)];
  const indexOf = (id: string) => deck.slides.findIndex((slide) => slide.id === id);
  const noSlide = (['from', 'to'] as const).flatMap((end) => {
    const id = segment[end];
    return id === undefined || indexOf(id) >= 0
      ? []
      : [wrong(at(end), 'reference', `the deck "${deck.id}" has no slide "${id}"; correct the id`)];
  });
  if (noSlide.length > 0) return noSlide;
  const from = segment.from === undefined ? 0 : indexOf(segment.from);
  const to = segment.to === undefined ? deck.slides.length - 1 : indexOf(segment.to);
  if (from > to)
    return [wrong(at('to'), 'reference', `"${segment.to}" stands before "${segment.from}"; change the two`)];
  const shown = deck.slides.slice(from, to + 1).filter(({ hidden }) => hidden !== true);
  if (shown.length === 0)
    return [wrong(at('deck'), 'hidden', 'every slide of this part is hidden; hide the part instead')];
  return checkTime(secondsOf(shown), segment.minutes, at('minutes'), 'both');
}

const missing = (place: Place, kind: string, id: string): Finding =>
  wrong(
    place,
    'reference',
    `there is no ${kind} "${id}" that can be used; correct the id, or mend that ${kind}`,
  );

const secondsOf = (things: readonly { seconds: number }[]): number =>
  things.reduce((total, { seconds }) => total + seconds, 0);

/** `both`: too short is doubtful as well; `over`: what is planned may leave time for talking. */
function checkTime(seconds: number, minutes: number, place: Place, side: 'both' | 'over'): Finding[] {
  const share = seconds / 60 / minutes - 1;
  const message = `what stands in it takes ${Math.round(seconds / 6) / 10} minutes, planned are ${minutes}`;
  if (share > WRONG_SHARE) return [wrong(place, 'minutes', message)];
  if (share > DOUBTFUL_SHARE || (side === 'both' && share < -DOUBTFUL_SHARE))
    return [doubtful(place, 'minutes', message)];
  return [];
}
