import { scenarioSchema, scenarioTextSchema } from '../../../scenarios/model/schema.ts';
import { LOCALES } from '../../../slides/model/text.ts';
import type { PackItem } from './items.ts';
import {
  addOrigin,
  checkCases,
  checkId,
  checkSources,
  isUsable,
  type Loading,
  readYaml,
} from './load-file.ts';
import { isFile, report } from './pack.ts';
import { assembleScenario } from './scenario.ts';
import { checkTerms } from './words.ts';

/** Reads the folder of a scenario into the library. */
export function loadScenario(loading: Loading, item: PackItem): void {
  const { pack, library } = loading;
  const main = `${item.path}/scenario.yaml`;
  const file = readYaml(pack, main, scenarioSchema);
  if (file === null) return;
  report(pack, main, file.findings);
  const { value: graph, locate } = file;
  if (graph === null) return;
  const texts: Parameters<typeof assembleScenario>[2] = {};
  for (const locale of graph.languages) {
    const words = `${item.path}/${locale}.yaml`;
    const text = isFile(pack, words) ? readYaml(pack, words, scenarioTextSchema) : null;
    if (text !== null) texts[locale] = text;
  }
  const result = assembleScenario(graph, locate, texts);
  for (const locale of LOCALES) {
    const words = result.words[locale] ?? [];
    report(pack, `${item.path}/${locale}.yaml`, [
      ...(result.inLanguage[locale] ?? []),
      ...checkTerms(words, loading.terms),
    ]);
  }
  const findings = [
    ...checkId(item, graph.id, locate, loading),
    ...result.findings,
    ...checkSources(graph.sources, ['sources'], locate, loading),
    ...checkCases(graph, [], locate, loading),
  ];
  if (!isUsable(loading, main, findings) || result.scenario === null) return;
  library.scenarios[graph.id] = result.scenario;
  addOrigin(loading, 'scenario', item);
}
