import type { Sketch } from '../../../electron/contract/author.ts';
import type { Scenario, ScenarioGraph, ScenarioText } from '../../../scenarios/model/schema.ts';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';

/** What stands where words are not written yet. */
const DOTS = '…';

/** Languages in which a sketch can be played. */
export const languagesOf = ({ text }: Sketch): Locale[] =>
  LOCALES.filter((locale) => text[locale] !== undefined);

/**
 * A sketch as a scenario that can be played in `locale` while it is being written: whatever has no words yet has dots. Null
 * where there are no words in any language. Pure.
 */
export function playable(sketch: Sketch, locale: Locale): Scenario | null {
  const first = languagesOf(sketch)[0];
  const words = sketch.text[locale] ?? (first === undefined ? undefined : sketch.text[first]);
  if (words === undefined) return null;
  return { graph: sketch.graph, text: { vi: filled(sketch.graph, words) } };
}

function filled(graph: ScenarioGraph, text: ScenarioText): ScenarioText {
  const scenes = graph.scenes.map(({ id, messages, choices, ending }) => {
    const words = text.scenes[id];
    return [
      id,
      {
        title: id,
        ...words,
        messages: Object.fromEntries(messages.map((one) => [one.id, words?.messages[one.id] ?? DOTS])),
        ...(choices === undefined
          ? {}
          : {
              choices: Object.fromEntries(
                choices.map((one) => [one.id, words?.choices?.[one.id] ?? { text: DOTS, feedback: DOTS }]),
              ),
            }),
        ...(ending === undefined ? {} : { ending: words?.ending ?? DOTS }),
      },
    ] as const;
  });
  const characters = graph.characters.map(
    ({ id }) => [id, text.characters[id] ?? { name: id, others: [] }] as const,
  );
  return {
    ...text,
    scenes: Object.fromEntries(scenes),
    characters: { ...text.characters, ...Object.fromEntries(characters) },
  };
}
