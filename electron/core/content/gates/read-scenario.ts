import { type Entry, entriesOf } from '../../../../scenarios/model/rules/strings.ts';
import { type Scenario, scenarioSchema, scenarioTextSchema } from '../../../../scenarios/model/schema.ts';
import { namesOf, plain } from '../../../../scenarios/model/words.ts';
import type { PackItem } from '../items.ts';
import type { ContentLibrary } from '../library.ts';
import { type Pack, readText } from '../pack.ts';
import { offendersWords } from '../scenario.ts';
import { parseYaml } from '../yaml-file.ts';
import type { Page, Part, Passage } from './passage.ts';

const PART_OF: Record<Exclude<Entry['kind'], 'other' | 'name'>, Part> = {
  message: 'message',
  option: 'option',
  question: 'question',
  feedback: 'answer',
  ending: 'answer',
  notes: 'trainer',
};

/** Titles and the summary are read in lists; everything else without a kind is said to the class. */
const partOf = ({ kind, path }: Entry): Part => {
  if (kind === 'name') return 'trainer';
  if (kind !== 'other') return PART_OF[kind];
  return path.at(-1) === 'title' || path[0] === 'summary' || path[0] === 'characters' ? 'trainer' : 'spoken';
};

/**
 * The words of a scenario with its names filled in; what strangers say is an offender's. What is said to the class and to
 * the trainer about the story is one page, with the sources of the scenario.
 */
export function readScenario(
  pack: Pack,
  item: PackItem,
  library: ContentLibrary,
): { passages: Passage[]; pages: Page[] } {
  const scenario = library.scenarios[item.id];
  if (scenario === undefined) return { passages: [], pages: [] };
  const passages = passagesOf(pack, item, scenario);
  const said = passages.filter(({ locale, part }) => locale === 'vi' && ABOUT.includes(part));
  const file = `${item.path}/scenario.yaml`;
  const { locate } = parseYaml(readText(pack, file) ?? '', scenarioSchema);
  const { id, sources } = scenario.graph;
  const text = said.map((passage) => passage.text).join('\n');
  return { passages, pages: [{ id, text, file, place: locate(['id']), sources, poster: false }] };
}

/** Parts that speak about the story, not in it. */
const ABOUT: readonly Part[] = ['answer', 'spoken', 'trainer'];

function passagesOf(pack: Pack, item: PackItem, scenario: Scenario): Passage[] {
  const offenders = offendersWords(scenario.graph);
  return scenario.graph.languages.flatMap((locale) => {
    const file = `${item.path}/${locale}.yaml`;
    if (scenario.text[locale] === undefined) return [];
    const { value, locate } = parseYaml(readText(pack, file) ?? '', scenarioTextSchema);
    if (value === null) return [];
    const names = namesOf(value);
    return entriesOf(value).map((entry) => ({
      ...{ locale, file, part: partOf(entry), text: plain(entry.text, names), place: locate(entry.path) },
      offender: offenders.has(entry.path.join('/')),
    }));
  });
}
