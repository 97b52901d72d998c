import type { Action } from '../../electron/contract/actions.ts';
import { isBoxDone, leftInBox } from '../../electron/contract/box.ts';
import type { SeminarContent } from '../../electron/contract/content.ts';
import type { Seminar } from '../../electron/contract/seminar.ts';
import type { Quiz, QuizItem } from '../../slides/model/quiz.ts';
import { itemsOfForm } from '../../slides/model/quiz.ts';
import type { Draw } from './seeded.ts';

type Room = { draw: Draw; state: Seminar; content: SeminarContent };

const quizOf = ({ state, content }: Room): Quiz | undefined => {
  const plan = content.programme.segments[state.segment];
  return plan?.kind === 'quiz' ? content.quizzes[plan.quiz] : undefined;
};

/** The question that is on, else any of the programme. */
function itemOf(room: Room): QuizItem {
  const segment = room.state.segments[room.state.segment];
  const quiz = quizOf(room);
  const on = segment?.kind === 'quiz' && quiz ? itemsOfForm(quiz, segment.form)[segment.item] : undefined;
  return on ?? room.draw.pick(Object.values(room.content.quizzes).flatMap(({ items }) => items));
}

/** A choice of the scene that is on, else any of the programme. */
function choiceOf({ draw, state, content }: Room): string {
  const plan = content.programme.segments[state.segment];
  const segment = state.segments[state.segment];
  const graphs = Object.values(content.scenarios).map(({ graph }) => graph);
  const graph = plan?.kind === 'roleplay' ? content.scenarios[plan.scenario]?.graph : undefined;
  const scene =
    segment?.kind === 'roleplay' ? graph?.scenes.find(({ id }) => id === segment.rehearsal.scene) : undefined;
  const choices =
    scene?.choices ?? graphs.flatMap(({ scenes }) => scenes.flatMap((one) => one.choices ?? []));
  return choices.length === 0 ? 'khong-co' : draw.pick(choices).id;
}

const step = (draw: Draw): 1 | -1 => (draw.chance(85) ? 1 : -1);

function readCards(room: Room): Action {
  const { draw } = room;
  const marks = Array.from({ length: 1 + draw.int(8) }, (_, at) => ({ card: 1 + at * 3, side: draw.int(4) }));
  const tokens = marks.map(() => draw.uuid());
  return { type: 'cards/read', item: itemOf(room).id, marks, doubles: [], tokens };
}

function aboutBox({ draw, state }: Room): Action {
  const { box } = state;
  if (box.length === 0 || draw.chance(40))
    return { type: 'box/put', id: draw.uuid(), text: `Em muốn hỏi ${draw.int(1000)}`, read: draw.chance(50) };
  const { id } = draw.pick(box);
  return draw.pick<Action>([
    { type: 'box/open', id },
    { type: 'box/mark', id, mark: draw.pick(['answered', 'later', 'cry', null]) },
    { type: 'box/telling', id, telling: draw.pick(['told', 'will']) },
    { type: 'box/remove', id },
    { type: 'box/restore', id },
  ]);
}

function atStation(room: Room): Action {
  const { draw, state } = room;
  if (state.station.on === null)
    return {
      type: 'station/open',
      ...{ mode: draw.pick(['single', 'group'] as const), trial: false, role: null, ageBand: null },
      ...{ opening: null, scenario: Object.keys(room.content.scenarios)[0] ?? null, closing: null },
      ...{ added: null, clicker: false },
    };
  if (draw.chance(10)) return { type: 'station/close' };
  if (draw.chance(50)) return { type: 'station/do', event: { type: 'next' } };
  return { type: 'station/do', event: { type: 'choose', choice: choiceOf(room) } };
}

/** Attendance entered late or corrected. */
function attendance({ draw, state }: Room): Action {
  const groups = state.setup.groups.map((group) => ({
    ...group,
    enrolled: 45,
    present: draw.int(46),
  }));
  return { type: 'setup/change', setup: { ...state.setup, groups } };
}

const words = ({ draw }: Room): Action => ({
  type: 'remarks/set',
  remarks: {
    remarks: `Lớp vui ${draw.int(1000)}`,
    difficulties: '',
    proposals: draw.chance(30) ? 'Thêm giờ' : '',
  },
});

function count(room: Room): Action {
  const item = itemOf(room);
  const option = room.draw.pick(item.options).id;
  return room.draw.chance(50)
    ? { type: 'quiz/count', item: item.id, option, value: room.draw.int(46) }
    : { type: 'quiz/step', item: item.id, option, by: step(room.draw) };
}

function vote(room: Room): Action {
  const choice = choiceOf(room);
  return room.draw.pick<Action>([
    { type: 'vote/count', choice, value: room.draw.int(46) },
    { type: 'vote/step', choice, by: step(room.draw) },
    { type: 'vote/choose', choice },
    { type: 'vote/reveal' },
    { type: 'vote/undo' },
  ]);
}

const other = ({ draw, content }: Room): Action =>
  draw.pick<Action>([
    { type: 'move/segment', segment: draw.int(content.programme.segments.length) },
    { type: 'move/step', step: draw.int(40) },
    { type: 'quiz/undo' },
    { type: 'quiz/mode', mode: draw.pick(['hands', 'cards', 'stance'] as const) },
    { type: 'rehearsal/skip' },
    { type: 'rehearsal/stop' },
    { type: 'rehearsal/restart' },
    { type: 'timer/start' },
    { type: 'timer/pause' },
    { type: 'audience/cover', cover: draw.pick(['none', 'black', 'help'] as const) },
    { type: 'pause/start', minutes: 1 + draw.int(10) },
    { type: 'pause/end' },
    { type: 'shorten/restore', segment: null },
    { type: 'closing/open' },
    { type: 'closing/back' },
  ]);

/** What a trainer and a class might do next: most often what fits what is on, and at times what does not. */
export function nextAction(room: Room): Action {
  const at = room.draw.int(100);
  if (at < 38) return { type: 'move/next' };
  if (at < 43) return { type: 'move/back' };
  if (at < 58) return count(room);
  if (at < 64) return readCards(room);
  if (at < 74) return vote(room);
  if (at < 79) return atStation(room);
  if (at < 85) return aboutBox(room);
  if (at < 88) return attendance(room);
  if (at < 91) return words(room);
  return other(room);
}

/** What is left to do before a seminar may be closed: the box is read to its end; then the closing is opened. */
export function towardsClosing({ state, draw }: Room): Action | null {
  if (state.stage !== 'closing') return { type: 'closing/open' };
  if (isBoxDone(leftInBox(state.box))) return null;
  const unread = state.box.find(({ read }) => !read);
  if (unread) return { type: 'box/open', id: unread.id };
  const cry = state.box.find(({ mark, telling }) => mark === 'cry' && telling === null);
  return cry ? { type: 'box/telling', id: cry.id, telling: draw.pick(['told', 'will']) } : null;
}
