import type { ScenarioGraph } from '../schema.ts';
import { inGraph, type Problem } from './problem.ts';

type Path = Problem['path'];

/** Scenes, flags and characters that are named exist; exactly one character is the one whom the class plays. */
export function references(graph: ScenarioGraph): Problem[] {
  const scenes = new Set(graph.scenes.map(({ id }) => id));
  const people = new Set(['narrator', ...graph.characters.map(({ id }) => id)]);

  const goto = (id: string, path: Path): Problem[] =>
    scenes.has(id)
      ? []
      : [inGraph('unknown-scene', path, `There is no scene "${id}". Write the id of a scene.`)];
  const person = (id: string, path: Path): Problem[] =>
    people.has(id)
      ? []
      : [inGraph('unknown-character', path, `There is no character "${id}". Add it under characters.`)];
  const flags = (named: Record<string, string>, path: Path): Problem[] =>
    Object.entries(named).flatMap(([flag, value]) => flagProblem(graph, flag, value, [...path, flag]));

  return [
    ...goto(graph.start, ['start']),
    ...Object.entries(graph.flags).flatMap(([flag, { start }]) =>
      flagProblem(graph, flag, start, ['flags', flag, 'start']),
    ),
    ...selves(graph),
    ...graph.scenes.flatMap((scene, s) => [
      ...(scene.contact === undefined ? [] : person(scene.contact, ['scenes', s, 'contact'])),
      ...scene.messages.flatMap(({ from }, m) => person(from, ['scenes', s, 'messages', m, 'from'])),
      ...(scene.choices ?? []).flatMap((choice, c) => [
        ...goto(choice.goto, ['scenes', s, 'choices', c, 'goto']),
        ...flags(choice.when, ['scenes', s, 'choices', c, 'when']),
        ...flags(choice.set, ['scenes', s, 'choices', c, 'set']),
      ]),
      ...(scene.next ?? []).flatMap((branch, n) => [
        ...goto(branch.goto, ['scenes', s, 'next', n, 'goto']),
        ...flags(branch.when, ['scenes', s, 'next', n, 'when']),
      ]),
    ]),
  ];
}

function flagProblem(graph: ScenarioGraph, flag: string, value: string, path: Path): Problem[] {
  const known = Object.hasOwn(graph.flags, flag) ? graph.flags[flag] : undefined;
  if (!known) return [inGraph('unknown-flag', path, `There is no flag "${flag}". Add it under flags.`)];
  if (known.values.includes(value)) return [];
  const values = known.values.join(', ');
  return [inGraph('unknown-flag', path, `Flag "${flag}" is never "${value}". It can be: ${values}.`)];
}

function selves({ characters }: ScenarioGraph): Problem[] {
  const count = characters.filter(({ role }) => role === 'self').length;
  if (count === 1) return [];
  const message = `${count} characters have the role self. Give it to the one whom the class plays.`;
  return [inGraph('one-self', ['characters'], message)];
}
