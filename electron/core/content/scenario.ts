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
  const inLanguage: Partial<Record<Locale, Finding[]>> = {};
  const words: Partial<Record<Locale, Words[]>> = {};
  const usable: Partial<Record<Locale, ScenarioText>> = {};
  for (const locale of graph.languages) {
    const file = texts[locale];
    if (file === undefined) continue;
    const value = file.value;
    const found = [...file.findings];
    if (value !== null) {
      words[locale] = wordsOfScenario(graph, locale, value, file.locate);
      found.push(...copiedWords(locale, value, file.locate, texts));
      if (!found.some(leavesOut)) usable[locale] = value;
    }
    inLanguage[locale] = found;
  }
  const { vi, en, uk } = usable;
  if (vi === undefined || findings.some(leavesOut)) return { scenario: null, words, findings, inLanguage };
  const text = { vi, ...(en === undefined ? {} : { en }), ...(uk === undefined ? {} : { uk }) };
  return { scenario: { graph, text }, words, findings, inLanguage };
}

/** Every string of a scenario; messages of strangers are marked, for they may order what the kit never says. */
function wordsOfScenario(graph: ScenarioGraph, locale: Locale, text: ScenarioText, locate: Locate): Words[] {
  const offenders = graph.characters.filter(({ role }) => role === 'stranger').map(({ id }) => id);
  const theirs = new Set(
    graph.scenes.flatMap((scene) =>
      scene.messages
        .filter(({ from }) => offenders.includes(from))
        .map((message) => ['scenes', scene.id, 'messages', message.id].join('/')),
    ),
  );
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
