import type { ScenarioText } from '../schema.ts';
import type { Problem } from './problem.ts';

/** One text of a language file, with what it is used for. */
export type Entry = {
  kind: 'message' | 'option' | 'question' | 'feedback' | 'ending' | 'notes' | 'name' | 'other';
  path: Problem['path'];
  text: string;
};

const one = (kind: Entry['kind'], path: Entry['path'], text: string | undefined): Entry[] =>
  text === undefined ? [] : [{ kind, path, text }];

const list = (path: Entry['path'], texts: readonly string[], kind: Entry['kind'] = 'other'): Entry[] =>
  texts.map((text, index) => ({ kind, path: [...path, index], text }));

/** Every text of one language, in the order of the file. */
export function entriesOf(text: ScenarioText): Entry[] {
  const { debrief } = text;
  return [
    ...one('other', ['title'], text.title),
    ...one('other', ['summary'], text.summary),
    ...one('other', ['content_note'], text.content_note),
    ...Object.entries(text.characters).flatMap(([id, { name, line, others }]) => [
      ...one('name', ['characters', id, 'name'], name),
      ...one('other', ['characters', id, 'line'], line),
      ...list(['characters', id, 'others'], others, 'name'),
    ]),
    ...Object.entries(text.scenes).flatMap(([id, scene]) => sceneEntries(['scenes', id], scene)),
    ...one('other', ['debrief', 'step_out'], debrief.step_out),
    ...one('other', ['debrief', 'tactic'], debrief.tactic),
    ...one('other', ['debrief', 'turning_point'], debrief.turning_point),
    ...list(['debrief', 'todo'], debrief.todo),
    ...list(['debrief', 'tell'], debrief.tell),
    ...list(['debrief', 'questions'], debrief.questions),
  ];
}

const sceneEntries = (path: Entry['path'], scene: ScenarioText['scenes'][string]): Entry[] => [
  ...one('other', [...path, 'title'], scene.title),
  ...Object.entries(scene.messages).flatMap(([id, text]) => one('message', [...path, 'messages', id], text)),
  ...one('question', [...path, 'question'], scene.question),
  ...Object.entries(scene.choices ?? {}).flatMap(([id, choice]) => [
    ...one('option', [...path, 'choices', id, 'text'], choice.text),
    ...one('feedback', [...path, 'choices', id, 'feedback'], choice.feedback),
    ...one('feedback', [...path, 'choices', id, 'outcome'], choice.outcome),
  ]),
  ...one('notes', [...path, 'notes'], scene.notes),
  ...one('ending', [...path, 'ending'], scene.ending),
];
