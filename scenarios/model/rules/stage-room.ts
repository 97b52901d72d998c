import { type Column, linesOf } from '../lines.ts';
import type { MEDIA, ScenarioGraph, ScenarioText, Scene } from '../schema.ts';
import { namesOf, plain } from '../words.ts';
import { inText, type Locale, type Problem } from './problem.ts';

type SceneText = ScenarioText['scenes'][string];
type Fill = (words: string | undefined) => string;

/*
 * The stage is drawn on 1920 x 1080. Below are its columns at the smallest size that the stage falls back to, never under
 * 32 px, so that the last row of a class can read it; see renderer/stage/roleplay. Where this says that words do not fit,
 * they would be cut off there.
 */
const BUBBLE: Column = { width: 612, size: 36 };
const BANNER: Column = { width: 680, size: 40 };
const QUESTION: Column = { width: 760, size: 38, weight: 'strong' };
const OPTION: Column = { width: 513, size: 32, weight: 'strong' };
const FEEDBACK: Column = { width: 760, size: 34 };
const ENDING: Column = { width: 992, size: 36 };
const NOTE: Column = { width: 1024, size: 36 };
const LARGE: Column = { width: 1500, size: 38 };
const CARD: Column = { width: 461, size: 36, weight: 'strong' };
const NAME: Column = { width: 600, size: 44, weight: 'strong' };

/** Lines of one message, by what else the medium shows: a picture, a caller and two buttons, a letter's head. */
const MESSAGE_LINES: Record<(typeof MEDIA)[number], number> = {
  chat: 6,
  sms: 6,
  'incoming-call': 3,
  'voice-call': 6,
  'video-call': 5,
  'bank-notice': 6,
  email: 6,
  paper: 6,
  person: 5,
  thought: 5,
};
const BANNER_LINES = 3;
/** Height of the column beside the phone, and what an option needs beside its lines, in pixels. */
const COLUMN = { height: 786, heading: 64, option: 110, line: 40, questionLine: 44 } as const;

/** Every text has room on the stage at a size that can be read from the last row. */
export function stageRoom(graph: ScenarioGraph, text: ScenarioText, locale: Locale): Problem[] {
  const longest = Object.entries(text.characters).map(([id, { name, others }]) => [
    id,
    [name, ...others].reduce((long, other) => (other.length > long.length ? other : long)),
  ]);
  const fill: Fill = (words) => plain(words ?? '', namesOf(text, Object.fromEntries(longest)));
  const room = (path: Problem['path'], what: string, words: string, column: Column, most: number) => {
    const lines = linesOf(words, column);
    if (lines <= most) return [];
    const message = `${what} takes ${lines} lines on the stage, there is room for ${most}. Say it shorter.`;
    return [inText(locale, 'stage-room', path, message)];
  };
  const { debrief } = text;
  return [
    ...room(['content_note'], 'The content note', fill(text.content_note), NOTE, 9),
    ...Object.entries(text.characters).flatMap(([id, { name }]) =>
      room(['characters', id, 'name'], 'The name', name, NAME, 1),
    ),
    ...graph.scenes.flatMap((scene) => {
      const words = text.scenes[scene.id];
      if (!words) return [];
      const path = ['scenes', scene.id];
      return [
        ...scene.messages.flatMap(({ id, banner }) =>
          room(
            [...path, 'messages', id],
            'The message',
            fill(words.messages[id]),
            banner ? BANNER : BUBBLE,
            banner ? BANNER_LINES : MESSAGE_LINES[scene.medium],
          ),
        ),
        ...decisionRoom(scene, words, fill, locale),
        ...Object.entries(words.choices ?? {}).flatMap(([id, { feedback, outcome }]) =>
          room(
            [...path, 'choices', id, 'feedback'],
            outcome === undefined ? 'The feedback' : 'The feedback with the outcome',
            [feedback, outcome].map(fill).join(' '),
            FEEDBACK,
            outcome === undefined ? 9 : 8,
          ),
        ),
        ...room([...path, 'ending'], 'The ending', fill(words.ending), ENDING, 9),
      ];
    }),
    ...(['step_out', 'tactic', 'turning_point'] as const).flatMap((key) =>
      room(['debrief', key], 'The debrief', fill(debrief[key]), LARGE, 11),
    ),
    ...debrief.todo.flatMap((todo, index) =>
      room(['debrief', 'todo', index], 'The thing to do', fill(todo), CARD, 7),
    ),
    ...(['tell', 'questions'] as const).flatMap((key) =>
      debrief[key].flatMap((item, index) =>
        room(['debrief', key, index], 'The line', fill(item), { ...LARGE, width: 1100, size: 36 }, 2),
      ),
    ),
  ];
}

/** The question and all its options stand one below the other, so they share one room. */
function decisionRoom(scene: Scene, words: SceneText, fill: Fill, locale: Locale): Problem[] {
  if (!scene.choices) return [];
  const options = scene.choices.map(({ id }) => linesOf(fill(words.choices?.[id]?.text), OPTION));
  const needed =
    COLUMN.heading +
    linesOf(fill(words.question), QUESTION) * COLUMN.questionLine +
    options.reduce((sum, lines) => sum + COLUMN.option + Math.max(2, lines) * COLUMN.line, 0);
  const over = Math.ceil((needed - COLUMN.height) / COLUMN.line);
  if (over <= 0) return [];
  const message = `Question and options take ${over} ${over === 1 ? 'line' : 'lines'} more than the stage has. Say them shorter.`;
  return [inText(locale, 'stage-room', ['scenes', scene.id, 'question'], message)];
}
