import { rehearse } from '../../../scenarios/model/play.ts';
import type { RehearsalEvent } from '../../../scenarios/model/rehearsal.ts';
import type { Action, StampedAction } from '../../contract/actions.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { SegmentState, Seminar } from '../../contract/seminar.ts';
import { reduceAnswers, settleShown } from './answers.ts';
import { reduceBox } from './box.ts';
import { playClip, settleClips, silenced } from './clip.ts';
import { setElsewhere, setReview } from './debrief.ts';
import { backward, besideSegment, forward, jump, runTimer, withSegment } from './move.ts';
import { endPause, prolongPause, startPause, uncover } from './pause.ts';
import { timePieces } from './practice.ts';
import { countHands, stepHands, undoHands } from './quiz.ts';
import { choose, countVotes, restartPlay, revealVote, stepVotes, undoVote } from './roleplay.ts';
import { restore, shorten, skipIn } from './shorten.ts';
import { closeStation, interruptStation, reduceStation } from './station.ts';
import { setTalk, settleStories } from './story.ts';
import { resume, settle, sleep } from './timing.ts';

/**
 * The one place where a running seminar changes: `(content, state, action) -> state`, pure and total. An action that
 * makes no sense in the present state gives back the very same object, so the caller need neither store nor show it.
 */
export function reduce(content: SeminarContent, state: Seminar, { at, action }: StampedAction): Seminar {
  const applied = settleClips(content, state, apply(content, state, action, at));
  const told = settleStories(content, state, applied, at);
  const changed = settleShown(content, state, told);
  if (changed === state) return state;
  const timed = timePieces(content, state, changed, at);
  return { ...timed, lastActionAt: Math.max(state.lastActionAt, at) };
}

/** While a seminar is being closed the programme stands still: a late press must not move it or its clock. */
const DURING_CLOSING: ReadonlySet<Action['type']> = new Set<Action['type']>([
  'setup/change',
  'setup/locale',
  'remarks/set',
  'closing/back',
  // The box is read to its end here, and slips of paper may still come.
  'box/put',
  'box/open',
  'box/mark',
  'box/telling',
  'box/remove',
  'box/restore',
  'seminar/resumed',
  'seminar/slept',
]);

function apply(content: SeminarContent, state: Seminar, action: Action, at: number): Seminar {
  if (state.stage === 'closing' && !DURING_CLOSING.has(action.type)) return state;
  switch (action.type) {
    case 'move/next':
      return uncovered(state, at) ?? next(content, state, at);
    case 'move/back':
      return uncovered(state, at) ?? back(content, state, at);
    case 'move/segment':
      return jump(content, state, action.segment, action.step, at);
    case 'move/step':
      return content.programme.segments[state.segment]?.kind === 'deck'
        ? jump(content, state, state.segment, action.step, at)
        : state;
    case 'deck/clip':
      return inSegment(state, (segment) =>
        playClip(content, content.programme.segments[state.segment], segment, action),
      );
    case 'timer/start':
      return inSegment(state, (segment) => runTimer(segment, at, true));
    case 'timer/pause':
      return inSegment(state, (segment) => runTimer(segment, at, false));
    case 'audience/cover':
      return cover(state, action.cover, at);
    case 'pause/start':
      return startPause(state, action.minutes, at);
    case 'pause/prolong':
      return prolongPause(state, action.minutes, at);
    case 'pause/end':
      return endPause(state, at);
    case 'shorten/apply':
      return shorten(content, state, action.leftOut, action.minutesLeft, at);
    case 'shorten/restore':
      return restore(state, action.segment);
    case 'rehearsal/countdown':
      return action.on === state.countdown ? state : { ...state, countdown: action.on };
    case 'station/open':
    case 'station/do':
    case 'station/close':
      return reduceStation(content, state, action);
    case 'quiz/mode':
    case 'quiz/stance':
    case 'cards/read':
    case 'cards/single':
    case 'cards/again':
      return reduceAnswers(content, state, action);
    case 'cards/dealt':
      return action.upTo === state.dealt ? state : { ...state, dealt: action.upTo };
    case 'box/put':
    case 'box/open':
    case 'box/mark':
    case 'box/telling':
    case 'box/remove':
    case 'box/restore':
      return reduceBox(state, action);
    case 'audience/hold':
      return hold(state, action.on);
    case 'setup/change':
      return keepIdentity(state, action.setup);
    case 'setup/locale':
      return action.locale === state.setup.locale
        ? state
        : { ...state, setup: { ...state.setup, locale: action.locale } };
    case 'remarks/set':
      return { ...state, remarks: action.remarks };
    case 'closing/open':
      return state.stage === 'closing' ? state : openClosing(closeStation(state), at);
    case 'closing/back':
      return state.stage === 'running' ? state : { ...state, stage: 'running', enteredAt: at };
    case 'seminar/resumed':
      return resume(interruptStation(silenced(state)), at);
    case 'seminar/slept':
      return sleep(silenced(state), action.since, at);
    default:
      return applyInPart(content, state, action);
  }
}

const openClosing = (state: Seminar, at: number): Seminar => ({
  ...settle(endPause(state, at), at),
  stage: 'closing',
});

type CountAction = Extract<Action, { type: 'quiz/count' | 'quiz/step' | 'quiz/undo' }>;
type PartAction = CountAction | Extract<Action, { type: `vote/${string}` | `rehearsal/${string}` }>;

function applyInPart(content: SeminarContent, state: Seminar, action: PartAction): Seminar {
  const plan = content.programme.segments[state.segment];
  if (plan?.kind === 'quiz') {
    const quiz = content.quizzes[plan.quiz];
    return inSegment(state, (segment) => {
      if (segment.kind !== 'quiz' || !quiz) return segment;
      if (action.type === 'quiz/count')
        return countHands(quiz, segment, action.item, action.option, action.value);
      if (action.type === 'quiz/step') return stepHands(quiz, segment, action.item, action.option, action.by);
      return action.type === 'quiz/undo' ? undoHands(quiz, segment) : segment;
    });
  }
  const scenario = plan?.kind === 'roleplay' ? content.scenarios[plan.scenario] : undefined;
  if (!scenario) return state;
  const { graph } = scenario;
  return inSegment(state, (segment) => {
    if (segment.kind !== 'roleplay') return segment;
    const story = (event: RehearsalEvent): SegmentState => {
      const rehearsal = rehearse(graph, segment.rehearsal, event);
      if (rehearsal === segment.rehearsal) return segment;
      return { ...segment, rehearsal, talk: segment.talk && event.type === 'flags' };
    };
    switch (action.type) {
      case 'vote/count':
        return countVotes(graph, segment, action.choice, action.value);
      case 'vote/step':
        return stepVotes(graph, segment, action.choice, action.by);
      case 'vote/undo':
        return undoVote(segment);
      case 'vote/reveal':
        return revealVote(segment);
      case 'vote/choose':
        return choose(graph, segment, action.choice, 'trainer');
      case 'rehearsal/review':
        return setReview(graph, segment, action.page);
      case 'rehearsal/elsewhere':
        return setElsewhere(graph, segment, action.at);
      case 'rehearsal/talk':
        return setTalk(segment, action.on);
      case 'rehearsal/flags':
        return story({ type: 'flags', on: action.on });
      case 'rehearsal/skip':
        return story({ type: 'skip' });
      case 'rehearsal/stop':
        return story({ type: 'stop' });
      case 'rehearsal/restart':
        return restartPlay(graph, segment);
      case 'rehearsal/name':
        return rename(segment, action.character, action.name);
      default:
        return segment;
    }
  });
}

function rename(
  segment: Extract<SegmentState, { kind: 'roleplay' }>,
  character: string,
  name: string,
): SegmentState {
  const { [character]: _, ...others } = segment.names;
  return { ...segment, names: name === '' ? others : { ...others, [character]: name } };
}

function inSegment(state: Seminar, change: (segment: SegmentState) => SegmentState): Seminar {
  const segment = state.segments[state.segment];
  return segment ? withSegment(state, change(segment)) : state;
}

/** A press of the clicker while the screen is black or shows help only takes the cover away: no step is lost. */
const uncovered = (state: Seminar, at: number): Seminar | null =>
  state.audience.cover === 'none' ? null : uncover(state, at);

function cover(state: Seminar, wanted: 'none' | 'black' | 'help', at: number): Seminar {
  if (wanted === 'none') return uncover(state, at);
  return wanted === state.audience.cover
    ? state
    : { ...state, audience: { ...state.audience, cover: wanted } };
}

function next(content: SeminarContent, state: Seminar, at: number): Seminar {
  const plan = content.programme.segments[state.segment];
  const segment = state.segments[state.segment];
  if (!plan || !segment) return state;
  const ahead = forward(content, plan, segment, at, skipIn(state, state.segment));
  return ahead === null ? besideSegment(content, state, 1, at) : withSegment(state, ahead);
}

function back(content: SeminarContent, state: Seminar, at: number): Seminar {
  const plan = content.programme.segments[state.segment];
  const segment = state.segments[state.segment];
  if (!plan || !segment) return state;
  const behind = backward(content, plan, segment, at, skipIn(state, state.segment));
  return behind === null ? besideSegment(content, state, -1, at) : withSegment(state, behind);
}

function hold(state: Seminar, on: boolean): Seminar {
  const segment = state.segments[state.segment];
  if (on === (state.audience.held !== null) || !segment) return state;
  const held = on ? { segment: state.segment, state: segment } : null;
  return { ...state, audience: { ...state.audience, held } };
}

/** What a seminar is (its programme, whether it is kept) cannot change while it runs; all else can be corrected. */
function keepIdentity(state: Seminar, setup: Seminar['setup']): Seminar {
  const { programmeId, keeping } = state.setup;
  return { ...state, setup: { ...setup, programmeId, keeping } };
}
