import { canRun, itemsOfForm, type Quiz, type QuizItem, shownOptions } from '../../../slides/model/quiz.ts';
import {
  type Answering,
  type AnsweringAction,
  PASS_SIDE,
  type Sheet,
  type Shown,
} from '../../contract/answering.ts';
import { highestCard } from '../../contract/cards.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { SegmentStateOf, Seminar } from '../../contract/seminar.ts';
import { MIN_RESPONDENTS } from '../reports/atom.ts';
import { withSegment } from './move.ts';
import { withoutTurn } from './station-turn.ts';

type QuizState = SegmentStateOf<'quiz'>;
type Reading = Extract<AnsweringAction, { type: 'cards/read' }>;

/** The quiz that is on, with its part's id; null while something else is on. */
function quizOn(
  content: SeminarContent,
  state: Seminar,
): { part: string; quiz: Quiz; segment: QuizState } | null {
  const plan = content.programme.segments[state.segment];
  const segment = state.segments[state.segment];
  if (plan?.kind !== 'quiz' || segment?.kind !== 'quiz') return null;
  const quiz = content.quizzes[plan.quiz];
  return quiz ? { part: plan.id, quiz, segment } : null;
}

/** Applies what belongs to answering without hands. The very same seminar where it makes no sense now. */
export function reduceAnswers(content: SeminarContent, state: Seminar, action: AnsweringAction): Seminar {
  const on = quizOn(content, state);
  if (!on) return state;
  const { segment, quiz } = on;
  if (action.type === 'quiz/mode') {
    const able = itemsOfForm(quiz, segment.form).every((item) => canRun(item, action.mode));
    return able && action.mode !== segment.mode
      ? withSegment(state, { ...segment, mode: action.mode })
      : state;
  }
  const item = itemsOfForm(quiz, segment.form)[segment.item];
  // Only the open question is answered; a reading that comes late, after the bars, is nobody's answer.
  if (item?.id !== action.item || segment.phase !== 'ask') return state;
  switch (action.type) {
    case 'quiz/stance':
      return setStance(state, segment, item, action.option);
    case 'cards/read':
      return segment.mode === 'cards' ? readCards(state, on, item, action) : state;
    case 'cards/single':
      return setSingle(state, segment, item, action.card);
    case 'cards/again':
      return readAgain(state, on, item);
  }
}

function setStance(state: Seminar, segment: QuizState, item: QuizItem, option: string | null): Seminar {
  const known = option === null || item.options.some(({ id }) => id === option);
  if (!known || segment.mode !== 'stance' || segment.stance[item.id] === option) return state;
  return withSegment(state, { ...segment, stance: { ...segment.stance, [item.id]: option } });
}

/** What the side of a card answers; undefined where the item has no such option. */
function answerOf(item: QuizItem, side: number): string[] | undefined {
  if (side === PASS_SIDE) return [];
  const option = shownOptions(item)[side];
  return option && [option.id];
}

type On = NonNullable<ReturnType<typeof quizOn>>;

/** The answer of one participant at one item; a later one takes the place of an earlier one. */
function answered(
  answering: Answering,
  { part, segment }: On,
  item: string,
  token: string,
  answer: string[],
): Answering {
  const sheet: Sheet = answering.sheets[token] ?? { mode: 'cards', role: null, ageBand: null, forms: {} };
  const before = sheet.forms[part];
  if (before?.items[item]?.join(' ') === answer.join(' ')) return answering;
  const form = { form: segment.form, items: { ...before?.items, [item]: answer } };
  const filled = { ...sheet, forms: { ...sheet.forms, [part]: form } };
  return { ...answering, sheets: { ...answering.sheets, [token]: filled } };
}

/** Sheets without what these cards said to the item. */
function withdrawn(answering: Answering, part: string, item: string, cards: readonly number[]): Answering {
  const tokens = cards.flatMap((card) => answering.cards[String(card)] ?? []);
  const changed = tokens.flatMap((token) => {
    const sheet = answering.sheets[token];
    const form = sheet?.forms[part];
    if (sheet === undefined || form?.items[item] === undefined) return [];
    const { [item]: _, ...items } = form.items;
    const { [part]: __, ...others } = sheet.forms;
    const forms = Object.keys(items).length > 0 ? { ...others, [part]: { ...form, items } } : others;
    return [[token, { ...sheet, forms }] as const];
  });
  if (changed.length === 0) return answering;
  return { ...answering, sheets: { ...answering.sheets, ...Object.fromEntries(changed) } };
}

const byNumber = (cards: Iterable<number>): number[] => [...new Set(cards)].sort((a, b) => a - b);

/**
 * Takes in what the camera read. A number on two cards at once answers nothing until one of them is gone, and a side that
 * the item has no option for is no answer, nor is a card that nobody dealt.
 */
function readCards(state: Seminar, on: On, item: QuizItem, { marks, doubles, tokens }: Reading): Seminar {
  const { segment, part } = on;
  const highest = highestCard(state);
  const doubtful = byNumber([...(segment.doubles[item.id] ?? []), ...doubles]);
  const unused = [...tokens];
  let answering = withdrawn(state.answering, part, item.id, doubles);
  const seen = (segment.seen[item.id] ?? []).filter((card) => !doubtful.includes(card));
  for (const { card, side } of marks) {
    const answer = answerOf(item, side);
    if (card > highest || doubtful.includes(card) || answer === undefined) continue;
    const token = answering.cards[String(card)] ?? unused.shift();
    if (token === undefined) continue;
    if (answering.cards[String(card)] === undefined)
      answering = { ...answering, cards: { ...answering.cards, [String(card)]: token } };
    answering = answered(answering, on, item.id, token, answer);
    seen.push(card);
  }
  const now = { seen: byNumber(seen), doubles: doubtful };
  const same = (a: readonly number[], b: readonly number[] = []): boolean => a.join() === b.join();
  const unchanged = same(now.seen, segment.seen[item.id]) && same(now.doubles, segment.doubles[item.id]);
  if (unchanged && answering === state.answering) return state;
  return withSegment(
    { ...state, answering },
    {
      ...segment,
      seen: { ...segment.seen, [item.id]: now.seen },
      doubles: { ...segment.doubles, [item.id]: now.doubles },
    },
  );
}

function setSingle(state: Seminar, segment: QuizState, item: QuizItem, card: number): Seminar {
  const doubles = segment.doubles[item.id] ?? [];
  if (!doubles.includes(card)) return state;
  const left = doubles.filter((other) => other !== card);
  return withSegment(state, { ...segment, doubles: { ...segment.doubles, [item.id]: left } });
}

function readAgain(state: Seminar, { part, segment }: On, item: QuizItem): Seminar {
  const seen = segment.seen[item.id] ?? [];
  const doubles = segment.doubles[item.id] ?? [];
  if (seen.length + doubles.length === 0) return state;
  const answering = withdrawn(state.answering, part, item.id, seen);
  return withSegment(
    { ...state, answering },
    { ...segment, seen: { ...segment.seen, [item.id]: [] }, doubles: { ...segment.doubles, [item.id]: [] } },
  );
}

/** What all sheets of one mode say to one item of one part; of steps in order, how many put each in its right place. */
export function shownOf(
  { sheets }: Answering,
  mode: Sheet['mode'],
  part: string,
  { id, type, options }: QuizItem,
): Shown {
  const answers = Object.values(sheets).flatMap((sheet) => {
    const answer = sheet.mode === mode ? sheet.forms[part]?.items[id] : undefined;
    return answer === undefined ? [] : [answer];
  });
  const says = (answer: readonly string[], option: string, place: number): boolean =>
    type === 'order' ? answer[place] === option : answer.includes(option);
  return {
    counts: Object.fromEntries(
      options.map((option, place) => [
        option.id,
        answers.filter((answer) => says(answer, option.id, place)).length,
      ]),
    ),
    passed: answers.filter((answer) => answer.length === 0).length,
    answered: answers.length,
  };
}

/** Answers of one part at the pupils' laptop that may be shown: those of single pupils, else those of groups. */
function shownAtStation(
  state: Seminar,
  part: string,
  items: readonly QuizItem[],
  segment: QuizState,
): QuizState {
  const fresh = items.flatMap((item) => {
    const known = segment.shown[item.id]?.answered ?? 0;
    const shown = (['station', 'group'] as const)
      .map((mode) => shownOf(state.answering, mode, part, item))
      .find(({ answered }) => answered >= MIN_RESPONDENTS);
    // In steps of k: two looks at the same bars must not tell what the one in between has answered.
    return shown && shown.answered - known >= MIN_RESPONDENTS ? [[item.id, shown] as const] : [];
  });
  return fresh.length === 0
    ? segment
    : { ...segment, shown: { ...segment.shown, ...Object.fromEntries(fresh) } };
}

/** At the end of a quiz that pupils answered at the laptop: the whole class, opening and closing, in steps of k = 10. */
function settleStation(content: SeminarContent, state: Seminar): Seminar {
  const segments = state.segments.map((segment, index) => {
    const plan = content.programme.segments[index];
    const quiz = plan?.kind === 'quiz' ? content.quizzes[plan.quiz] : undefined;
    if (plan?.kind !== 'quiz' || segment.kind !== 'quiz' || !quiz || segment.mode !== 'station')
      return segment;
    return shownAtStation(state, plan.id, itemsOfForm(quiz, segment.form), segment);
  });
  return segments.every((segment, index) => segment === state.segments[index])
    ? state
    : { ...state, segments };
}

/**
 * Puts what cards and laptops said where windows may see it, and only from the moment when it is revealed: a snapshot
 * before that holds no count at all.
 */
export function settleShown(content: SeminarContent, before: Seminar, after: Seminar): Seminar {
  const on = quizOn(content, after);
  if (after === before || !on) return after;
  const entered = before.segment !== after.segment || before.segments[after.segment] !== on.segment;
  if (on.segment.mode === 'station')
    return on.segment.phase === 'done' && entered ? settleStation(content, after) : after;
  if (on.segment.mode !== 'cards' || on.segment.phase !== 'reveal') return after;
  const { quiz, segment, part } = on;
  const item = itemsOfForm(quiz, segment.form)[segment.item];
  const was = before.segments[after.segment];
  if (!item || was === segment) return after;
  const shown = shownOf(after.answering, 'cards', part, item);
  return withSegment(after, { ...segment, shown: { ...segment.shown, [item.id]: shown } });
}

/** The seminar as windows get it: who answered what stays where it is kept. */
export const withoutAnswers = (state: Seminar): Seminar => ({
  ...state,
  answering: { cards: {}, sheets: {} },
  station: withoutTurn(state.station),
});
