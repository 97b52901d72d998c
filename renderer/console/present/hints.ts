import { openForCards } from '../../../electron/contract/cards.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import { debriefStepOf } from '../../../electron/contract/debrief.ts';
import type { SegmentState, Seminar } from '../../../electron/contract/seminar.ts';
import { openVote } from '../../../electron/contract/vote.ts';
import { itemsOfForm } from '../../../slides/model/quiz.ts';
import { totalHands } from '../../stage/hands.ts';
import { stanceQuestion } from '../../stage/quiz/stance-keys.ts';
import { cardQuestion } from './cards/question.ts';
import { slidePosition } from './position.ts';

/** What the next press does where no picture of it is shown: the key of its message. */
export function nextHint(content: SeminarContent, seminar: Seminar): string {
  const state = seminar.segments[seminar.segment];
  if (state?.kind === 'quiz') return state.phase === 'ask' ? 'console.hint.bars' : 'present.hint.compare';
  if (state?.kind !== 'roleplay' || state.rehearsal.phase !== 'choice') return 'console.hint.end';
  const vote = openVote(state);
  if (vote.revealed) return 'present.hint.tie';
  return handsCounted(content, seminar) ? 'console.hint.vote' : 'present.hint.count';
}

/** True once a hand was counted for the open question or fork. */
function handsCounted(content: SeminarContent, seminar: Seminar): boolean {
  const plan = content.programme.segments[seminar.segment];
  const state = seminar.segments[seminar.segment];
  if (state?.kind === 'roleplay') return totalHands(openVote(state).counts) > 0;
  const quiz = plan?.kind === 'quiz' ? content.quizzes[plan.quiz] : undefined;
  if (!quiz || state?.kind !== 'quiz') return false;
  return totalHands(state.tallies[itemsOfForm(quiz, state.form)[state.item]?.id ?? '']) > 0;
}

/** True once a card was read for the open question. */
function cardsRead(content: SeminarContent, seminar: Seminar): boolean {
  const item = cardQuestion(content, seminar);
  return (item && (openForCards(seminar)?.seen[item.id] ?? []).length > 0) ?? false;
}

/**
 * What a trainer does now, said so that the class may read it: never an answer, a count or a feedback. The last word of the
 * message's key.
 */
export function doNow(content: SeminarContent, seminar: Seminar): string {
  const plan = content.programme.segments[seminar.segment];
  const state = seminar.segments[seminar.segment];
  if (!plan || !state) return 'deck';
  if (state.kind === 'deck') {
    const position = slidePosition(content, plan, state);
    const last = position && position.number === position.of && position.step === position.steps;
    return last ? 'deckLast' : 'deck';
  }
  if (state.kind === 'quiz' && state.phase === 'ask' && state.mode === 'cards')
    return cardsRead(content, seminar) ? 'cardsRead' : 'cardsAsk';
  const stood = stanceQuestion(content, seminar);
  if (state.kind === 'quiz' && stood)
    return state.stance[stood.id] === undefined ? 'stanceAsk' : 'stanceMarked';
  if (state.kind === 'quiz' && (state.phase === 'intro' || state.phase === 'ask') && state.mode === 'station')
    return 'quizStation';
  if (state.kind === 'quiz' && state.phase === 'ask')
    return handsCounted(content, seminar) ? 'counted' : 'quizAsk';
  if (state.kind === 'roleplay' && state.talk) return 'storyTalk';
  if (state.kind === 'roleplay' && debriefStepOf(state.rehearsal) === 'what_if') return 'storyWhatIf';
  if (state.kind === 'roleplay' && state.rehearsal.phase === 'choice') {
    if (openVote(state).revealed) return 'storyShown';
    return handsCounted(content, seminar) ? 'counted' : 'storyChoice';
  }
  return inWords(state);
}

const QUIZ = { intro: 'quizIntro', ask: 'quizAsk', reveal: 'quizReveal', done: 'quizDone' } as const;
const STORY = {
  note: 'storyNote',
  scene: 'storyScene',
  choice: 'storyChoice',
  feedback: 'storyFeedback',
  ending: 'storyEnding',
  debrief: 'storyDebrief',
  done: 'storyDebrief',
} as const;
const ROUND = { intro: 'roundIntro', round: 'round', outro: 'roundOutro' } as const;

function inWords(state: SegmentState): string {
  switch (state.kind) {
    case 'quiz':
      return QUIZ[state.phase];
    case 'roleplay':
      return STORY[state.rehearsal.phase];
    case 'activity':
      return ROUND[state.phase];
    default:
      return state.kind;
  }
}
