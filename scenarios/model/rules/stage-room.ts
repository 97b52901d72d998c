import { type Column, linesOf } from '../lines.ts';
import type { MEDIA, ScenarioGraph, ScenarioText, Scene } from '../schema.ts';
import { namesOf, plain } from '../words.ts';
import { inText, type Locale, type Problem } from './problem.ts';

type SceneText = ScenarioText['scenes'][string];
/** Room for a kind of text: its column, and how many lines have their place there. */
type Room = Column & { lines: number; what: string };
type Words = { path: Problem['path']; words: string; room: Room };
type Fill = (words: string | undefined) => string;

/*
 * The stage is drawn on 1920 x 1080. These are its columns (renderer/stage/roleplay) at the smallest size to which it
 * makes words smaller: never below 32 px, so that the last row of a class reads them. What takes more lines is cut off.
 */
const ROOM = {
  name: { width: 600, size: 44, weight: 'strong', lines: 1, what: 'The name' },
  note: { width: 1024, size: 36, lines: 9, what: 'The content note' },
  bubble: { width: 612, size: 36, lines: 6, what: 'The message' },
  banner: { width: 680, size: 40, lines: 3, what: 'The banner' },
  feedback: { width: 760, size: 34, lines: 9, what: 'The feedback' },
  /** The outcome is a paragraph of its own. */
  outcome: { width: 760, size: 34, lines: 8, what: 'The feedback with the outcome' },
  ending: { width: 992, size: 36, lines: 9, what: 'The ending' },
  debrief: { width: 1500, size: 38, lines: 11, what: 'This part of the debrief' },
  todo: { width: 461, size: 36, weight: 'strong', lines: 7, what: 'The thing to do' },
  listed: { width: 1100, size: 36, weight: 'strong', lines: 2, what: 'The line' },
} as const satisfies Record<string, Room>;

/** Media that show something above the words: lines of a message that are left. */
const FEWER_LINES: Partial<Record<(typeof MEDIA)[number], number>> = {
  'incoming-call': 3,
  'video-call': 5,
  person: 5,
  thought: 5,
};

/** The column beside the phone: question and options one below the other, with room for the counts. Pixels. */
const QUESTION: Column = { width: 760, size: 38, weight: 'strong' };
const OPTION: Column = { width: 513, size: 32, weight: 'strong' };
const BESIDE = {
  height: 786,
  heading: 64,
  option: 110,
  optionLine: 40,
  questionLine: 44,
  leastLines: 2,
} as const;

/** Every text has room on the stage at a size that can be read from the last row, with the longest name to swap to. */
export function stageRoom(graph: ScenarioGraph, text: ScenarioText, locale: Locale): Problem[] {
  const names = namesOf(text, longestNames(text));
  const fill: Fill = (words) => plain(words ?? '', names);
  return [
    ...[...framing(text, fill), ...graph.scenes.flatMap((scene) => sceneWords(scene, text, fill))].flatMap(
      (entry) => tooLong(entry, locale),
    ),
    ...graph.scenes.flatMap((scene) => decision(scene, text.scenes[scene.id], fill, locale)),
  ];
}

const longestNames = ({ characters }: ScenarioText): Record<string, string> =>
  Object.fromEntries(
    Object.entries(characters).map(([id, { name, others }]) => [
      id,
      [name, ...others].reduce((long, other) => (other.length > long.length ? other : long)),
    ]),
  );

function tooLong({ path, words, room }: Words, locale: Locale): Problem[] {
  const lines = linesOf(words, room);
  if (lines <= room.lines) return [];
  const message = `${room.what} takes ${lines} lines on the stage, there is room for ${room.lines}. Say it shorter.`;
  return [inText(locale, 'stage-room', path, message)];
}

/** What is shown before and after the story. */
function framing({ content_note, characters, debrief }: ScenarioText, fill: Fill): Words[] {
  const list = (key: 'todo' | 'tell' | 'questions', room: Room): Words[] =>
    debrief[key].map((words, index) => ({ path: ['debrief', key, index], words: fill(words), room }));
  return [
    { path: ['content_note'], words: fill(content_note), room: ROOM.note },
    ...Object.entries(characters).map(([id, { name }]) => ({
      path: ['characters', id, 'name'],
      words: name,
      room: ROOM.name,
    })),
    ...(['step_out', 'tactic', 'turning_point'] as const).map((key) => ({
      path: ['debrief', key],
      words: fill(debrief[key]),
      room: ROOM.debrief,
    })),
    ...list('todo', ROOM.todo),
    ...list('tell', ROOM.listed),
    ...list('questions', ROOM.listed),
  ];
}

function sceneWords({ id, medium, messages }: Scene, text: ScenarioText, fill: Fill): Words[] {
  const words = text.scenes[id];
  if (!words) return [];
  const bubble: Room = { ...ROOM.bubble, lines: FEWER_LINES[medium] ?? ROOM.bubble.lines };
  return [
    ...messages.map((message) => ({
      path: ['scenes', id, 'messages', message.id],
      words: fill(words.messages[message.id]),
      room: message.banner ? ROOM.banner : bubble,
    })),
    ...Object.entries(words.choices ?? {}).map(([choice, { feedback, outcome }]) => ({
      path: ['scenes', id, 'choices', choice, 'feedback'],
      words: [feedback, outcome].map(fill).join(' '),
      room: outcome === undefined ? ROOM.feedback : ROOM.outcome,
    })),
    { path: ['scenes', id, 'ending'], words: fill(words.ending), room: ROOM.ending },
  ];
}

/** The question and all its options share one room. */
function decision(scene: Scene, words: SceneText | undefined, fill: Fill, locale: Locale): Problem[] {
  if (!scene.choices || !words) return [];
  const options = scene.choices.map(({ id }) => linesOf(fill(words.choices?.[id]?.text), OPTION));
  const needed =
    BESIDE.heading +
    linesOf(fill(words.question), QUESTION) * BESIDE.questionLine +
    options.reduce(
      (sum, lines) => sum + BESIDE.option + Math.max(BESIDE.leastLines, lines) * BESIDE.optionLine,
      0,
    );
  const over = Math.ceil((needed - BESIDE.height) / BESIDE.optionLine);
  if (over <= 0) return [];
  const message = `Question and options take ${over} ${over === 1 ? 'line' : 'lines'} more than the stage has. Say them shorter.`;
  return [inText(locale, 'stage-room', ['scenes', scene.id, 'question'], message)];
}
