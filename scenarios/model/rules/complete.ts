import type { ScenarioGraph, ScenarioText, Scene } from '../schema.ts';
import { inGraph, inText, type Locale, type Problem } from './problem.ts';

type Path = Problem['path'];

/** Dots and dashes are written to please the check; they tell nobody anything. */
const saysNothing = (words: string | undefined): boolean => words !== undefined && !/\p{L}/u.test(words);

/** Every language that the graph promises has a text, and no other. */
export function languages(graph: ScenarioGraph, text: Partial<Record<Locale, ScenarioText>>): Problem[] {
  const promised = new Set<Locale>(graph.languages);
  const missing = graph.languages.flatMap((locale, index) =>
    text[locale]
      ? []
      : [
          inGraph(
            'languages',
            ['languages', index],
            `${locale}.yaml is missing. Write it, or take ${locale} out.`,
          ),
        ],
  );
  const extra = (Object.keys(text) as Locale[])
    .filter((locale) => text[locale] && !promised.has(locale))
    .map((locale) =>
      inText(locale, 'languages', [], `Language ${locale} is not under languages. Add it there.`),
    );
  return [...missing, ...extra];
}

/** What the other side does next is told in every language, or in none: else the class sees it in one only. */
export function sameOutcomes(graph: ScenarioGraph, text: Partial<Record<Locale, ScenarioText>>): Problem[] {
  const languages = graph.languages.filter((locale) => text[locale] !== undefined);
  const outcome = (locale: Locale, scene: string, choice: string): string | undefined =>
    text[locale]?.scenes[scene]?.choices?.[choice]?.outcome;
  return graph.scenes.flatMap(({ id, choices = [] }) =>
    choices.flatMap((choice) => {
      const missing = languages.filter((locale) => outcome(locale, id, choice.id) === undefined);
      if (missing.length === languages.length) return [];
      const message = `Option "${choice.id}" tells in another language what the other side does next. Write its outcome here too.`;
      const path: Path = ['scenes', id, 'choices', choice.id, 'outcome'];
      return missing.map((locale) => inText(locale, 'outcome', path, message));
    }),
  );
}

/** Every scene, message, option, ending and character has words, and nothing else has. */
export function complete(graph: ScenarioGraph, text: ScenarioText, locale: Locale): Problem[] {
  const same = keysMatch(locale);
  return [
    ...same(
      graph.characters.map(({ id }) => id),
      Object.keys(text.characters).filter((id) => id !== 'narrator'),
      ['characters'],
      'character',
    ),
    ...same(
      graph.scenes.map(({ id }) => id),
      Object.keys(text.scenes),
      ['scenes'],
      'scene',
    ),
    ...graph.scenes.flatMap((scene) => {
      const words = text.scenes[scene.id];
      return words ? inScene(scene, words, locale) : [];
    }),
    ...debrief(text, locale),
  ];
}

function inScene(scene: Scene, words: ScenarioText['scenes'][string], locale: Locale): Problem[] {
  const same = keysMatch(locale);
  const path: Path = ['scenes', scene.id];
  const choices = scene.choices ?? [];
  const wants = [
    ['question', scene.choices !== undefined],
    ['ending', scene.ending !== undefined],
  ] as const;
  return [
    ...same(
      scene.messages.map(({ id }) => id),
      Object.keys(words.messages),
      [...path, 'messages'],
      'message',
    ),
    ...same(
      choices.map(({ id }) => id),
      Object.keys(words.choices ?? {}),
      [...path, 'choices'],
      'option',
    ),
    ...wants.flatMap(([key, wanted]) => {
      if (wanted && words[key] === undefined) {
        return [
          inText(locale, 'missing-words', [...path, key], `Scene "${scene.id}" needs its ${key}. Write it.`),
        ];
      }
      if (!wanted && words[key] !== undefined) {
        return [
          inText(locale, 'extra-words', [...path, key], `Scene "${scene.id}" has no ${key}. Take this out.`),
        ];
      }
      return [];
    }),
    ...choices
      .filter(({ id, rating }) => rating === 'risky' && saysNothing(words.choices?.[id]?.feedback))
      .map(({ id }) =>
        inText(
          locale,
          'risky-feedback',
          [...path, 'choices', id, 'feedback'],
          `The risky option "${id}" has no feedback. Say what it led to, without blame.`,
        ),
      ),
  ];
}

const keysMatch =
  (locale: Locale) =>
  (wanted: string[], found: string[], path: Path, what: string): Problem[] => [
    ...wanted
      .filter((id) => !found.includes(id))
      .map((id) =>
        inText(locale, 'missing-words', [...path, id], `The ${what} "${id}" has no words. Write them here.`),
      ),
    ...found
      .filter((id) => !wanted.includes(id))
      .map((id) =>
        inText(
          locale,
          'extra-words',
          [...path, id],
          `There is no ${what} "${id}" in scenario.yaml. Take it out.`,
        ),
      ),
  ];

/** The debrief has all its parts, three things to do, and two different adults to tell. */
function debrief({ debrief: words }: ScenarioText, locale: Locale): Problem[] {
  const problem = (key: string, message: string): Problem =>
    inText(locale, 'debrief', ['debrief', key], message);
  const blank = (['step_out', 'tactic', 'turning_point'] as const).filter((key) => saysNothing(words[key]));
  const different = new Set(words.tell.map((adult) => adult.trim().toLocaleLowerCase(locale)));
  return [
    ...blank.map((key) => problem(key, `The debrief has no ${key}. Write it.`)),
    ...(words.todo.length === 3 ? [] : [problem('todo', 'Name exactly three things to do.')]),
    ...(different.size >= 2 ? [] : [problem('tell', 'Name at least two different adults to tell.')]),
    ...(words.questions.length >= 2 ? [] : [problem('questions', 'Write at least two questions.')]),
  ];
}
