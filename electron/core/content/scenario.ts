import { checkScenario } from '../../../scenarios/model/check.ts';
import type { Scenario, ScenarioGraph, ScenarioText } from '../../../scenarios/model/schema.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { type Finding, leavesOut, wrong } from './problem.ts';
import { isCopy, sameTextMessage, stringsIn, type Words } from './words.ts';
import type { Locate, YamlFile } from './yaml-file.ts';

type Texts = Partial<Record<Locale, YamlFile<ScenarioText>>>;

/** A scenario put together, or null where it cannot be played. */
export type ScenarioResult = {
  scenario: Scenario | null;
  words: Partial<Record<Locale, Words[]>>;
  findings: Finding[];
  inLanguage: Partial<Record<Locale, Finding[]>>;
};

/**
 * Puts a scenario's graph and its words together. A language whose file is broken is left out; without Vietnamese
 * there is no scenario. Pure.
 */
export function assembleScenario(graph: ScenarioGraph, locate: Locate, texts: Texts): ScenarioResult {
  const place = locate(['languages']);
  const findings: Finding[] = [
    ...(graph.languages.includes('vi')
      ? []
      : [wrong(place, 'language', 'a scenario needs "vi": every text falls back to it')]),
    ...graph.languages
      .filter((locale) => texts[locale] === undefined)
      .map((locale) =>
        wrong(place, 'untranslated', `there is no ${locale}.yaml; write it, or remove "${locale}"`),
      ),
  ];
  const parsed = languagesOf(graph, (locale) => texts[locale]?.value ?? undefined);
  const checked = checkScenario({ graph: { ...graph, languages: keysOf(parsed) }, text: parsed });
  const foundIn = (file: string, at: Locate): Finding[] =>
    checked
      // The form of letters is checked for whole files already, with the column.
      .filter((problem) => problem.file === file && problem.rule !== 'nfc')
      .map(({ path, rule, message, severity }) => ({ ...wrong(at(path), rule, message), severity }));
  findings.push(...foundIn('scenario.yaml', locate));
  const inLanguage = languagesOf(graph, (locale) => {
    const file = texts[locale];
    if (file === undefined) return undefined;
    const copied = file.value === null ? [] : copiedWords(locale, file.value, file.locate, texts);
    return [...file.findings, ...foundIn(`${locale}.yaml`, file.locate), ...copied];
  });
  const words = languagesOf(graph, (locale) => {
    const file = texts[locale];
    return file?.value ? wordsOfScenario(graph, locale, file.value, file.locate) : undefined;
  });
  const { vi, ...others } = languagesOf(graph, (locale) =>
    inLanguage[locale]?.some(leavesOut) ? undefined : parsed[locale],
  );
  const scenario = vi === undefined || findings.some(leavesOut) ? null : { graph, text: { vi, ...others } };
  return { scenario, words, findings, inLanguage };
}

/** What `pick` has for each language of the scenario; a language without a value has no key. */
function languagesOf<T>(
  graph: ScenarioGraph,
  pick: (locale: Locale) => T | undefined,
): Partial<Record<Locale, T>> {
  const all: Partial<Record<Locale, T>> = {};
  for (const locale of graph.languages) {
    const value = pick(locale);
    if (value !== undefined) all[locale] = value;
  }
  return all;
}

const keysOf = (texts: Partial<Record<Locale, unknown>>): Locale[] => Object.keys(texts) as Locale[];

/** Paths (`scenes/<id>/messages/<id>`) of what strangers say in a scenario. */
export function offendersWords(graph: ScenarioGraph): ReadonlySet<string> {
  const offenders = graph.characters.filter(({ role }) => role === 'stranger').map(({ id }) => id);
  return new Set(
    graph.scenes.flatMap((scene) =>
      scene.messages
        .filter(({ from }) => offenders.includes(from))
        .map((message) => ['scenes', scene.id, 'messages', message.id].join('/')),
    ),
  );
}

/** Every string of a scenario; messages of strangers are marked, for they may order what the kit never says. */
function wordsOfScenario(graph: ScenarioGraph, locale: Locale, text: ScenarioText, locate: Locate): Words[] {
  const theirs = offendersWords(graph);
  return stringsIn(text).map((words) => ({
    locale,
    text: words.text,
    place: locate(words.path),
    offender: theirs.has(words.path.join('/')),
  }));
}

/** Words copied from Vietnamese; names may be the same everywhere. */
function copiedWords(locale: Locale, text: ScenarioText, locate: Locate, texts: Texts): Finding[] {
  const vi = texts.vi?.value;
  if (locale === 'vi' || vi === null || vi === undefined) return [];
  const original = new Map(stringsIn(vi).map((words) => [words.path.join('/'), words.text]));
  return stringsIn(text)
    .filter(({ path }) => path[0] !== 'characters')
    .filter((words) => isCopy(original.get(words.path.join('/')), words.text))
    .map(({ path }) => wrong(locate(path), 'same-text', sameTextMessage(locale)));
}
