import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Measures, measureScenario } from '../../../../scenarios/model/check.ts';
import {
  type Scenario,
  type ScenarioGraph,
  type ScenarioText,
  scenarioSchema,
  scenarioTextSchema,
} from '../../../../scenarios/model/schema.ts';
import { LOCALES, type Locale } from '../../../../slides/model/text.ts';
import type { PlacedProblem, Sketch } from '../../../contract/author.ts';
import type { ContentProblem } from '../../../contract/content.ts';
import type { ContentLibrary } from '../library.ts';
import { loadPacks } from '../load.ts';
import { type Pack, readText } from '../pack.ts';
import { parseYaml, type YamlFile } from '../yaml-file.ts';

/** A scenario in a folder as it is now. `sketch` is null where the graph cannot be read at all. */
export type OwnScenario = {
  sketch: Sketch | null;
  /** Ready for a seminar; null while a mistake stops it. */
  scenario: Scenario | null;
  problems: PlacedProblem[];
  measures: Measures | null;
};

/** True for a folder that holds a `scenario.yaml`. */
export function isScenarioFolder(folder: string): boolean {
  return statSync(join(folder, 'scenario.yaml'), { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * Reads and checks the scenario in `folder`, as the kit would with it beside `base`. Only reads; never throws for what
 * stands in the files. A scenario of the same id in `base` does not count as a second one.
 */
export function readOwn(folder: string, base: ContentLibrary): OwnScenario {
  const id = basename(folder);
  // The folder itself is the pack, so that no link leads out of it.
  const pack: Pack = { root: folder, problems: [] };
  const library = loadPacks([{ pack, items: [{ kind: 'scenario', id, path: '.' }] }], without(base, id));
  const found = library.problems.filter((problem) => problem.pack === pack.root);
  const files = filesOf(folder);
  const sketch = sketchOf(files);
  const scenario = library.scenarios[id] ?? null;
  return {
    sketch,
    scenario,
    problems: found.map((problem) => placed(problem, files)),
    measures: sketch === null ? null : measured(sketch),
  };
}

type Files = {
  graph: YamlFile<ScenarioGraph> | null;
  texts: Partial<Record<Locale, YamlFile<ScenarioText>>>;
};

/** The files once more, for where things stand in them; `loadPacks` has said already what is wrong with them. */
function filesOf(folder: string): Files {
  const pack: Pack = { root: folder, problems: [] };
  const read = (name: string): string | null =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() ? readText(pack, name) : null;
  const main = read('scenario.yaml');
  const texts: Files['texts'] = {};
  for (const locale of LOCALES) {
    const text = read(`${locale}.yaml`);
    if (text !== null) texts[locale] = parseYaml(text, scenarioTextSchema);
  }
  return { graph: main === null ? null : parseYaml(main, scenarioSchema), texts };
}

function sketchOf({ graph, texts }: Files): Sketch | null {
  if (!graph?.value) return null;
  const text: Sketch['text'] = {};
  for (const locale of graph.value.languages) {
    const words = texts[locale]?.value;
    if (words) text[locale] = words;
  }
  return { graph: graph.value, text };
}

/** Null where a mistake leaves nothing to measure: a reference into nowhere. */
function measured({ graph, text }: Sketch): Measures | null {
  const locale = LOCALES.find((one) => text[one] !== undefined);
  try {
    return measureScenario(graph, text, locale ?? 'vi');
  } catch {
    return null;
  }
}

/** Everything but the scenario `id`: a folder that was taken into the kit before is no second one of that name. */
const without = (base: ContentLibrary, id: string): ContentLibrary => {
  const { [id]: _, ...scenarios } = base.scenarios;
  const origins = base.origins.filter((origin) => origin.kind !== 'scenario' || origin.id !== id);
  return { ...base, scenarios, origins, problems: [] };
};

function placed({ pack: _, ...problem }: ContentProblem, files: Files): PlacedProblem {
  const file = problem.file.replace(/^\.\//, '');
  return { ...problem, file, scene: sceneAt(file, problem.line, files) };
}

/** The scene in whose lines `line` lies. */
function sceneAt(file: string, line: number, { graph, texts }: Files): string | null {
  const starts =
    file === 'scenario.yaml'
      ? (graph?.value?.scenes ?? []).map(({ id }, at) => ({
          id,
          line: graph?.locate(['scenes', at]).line ?? 0,
        }))
      : startsInText(texts[file.slice(0, 2) as Locale]);
  const before = starts.filter((start) => start.line <= line);
  const scene = before.toSorted((a, b) => a.line - b.line).at(-1);
  return scene?.id ?? null;
}

function startsInText(text: YamlFile<ScenarioText> | undefined): { id: string; line: number }[] {
  if (!text?.value) return [];
  const { locate } = text;
  const scenes = Object.keys(text.value.scenes).map((id) => ({ id, line: locate(['scenes', id]).line }));
  return scenes;
}

/** Text of the files of the scenario in `folder`, as far as they can be read: name -> text. */
export function textsIn(folder: string, languages: readonly Locale[]): Record<string, string> {
  const pack: Pack = { root: folder, problems: [] };
  const names = ['scenario.yaml', ...languages.map((locale) => `${locale}.yaml`)];
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = readText(pack, name);
      return text === null ? [] : [[name, text] as const];
    }),
  );
}
