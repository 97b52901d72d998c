import { parse, stringify } from 'yaml';
import { Stop } from '../../../build/tools/stop.ts';
import { type CheckedScenario, checkScenario, measureScenario } from '../../../scenarios/model/check.ts';
import {
  type ScenarioGraph,
  type ScenarioText,
  scenarioSchema,
  scenarioTextSchema,
} from '../../../scenarios/model/schema.ts';
import { ladder, textFor } from '../../unit/scenarios/fixture.ts';
import { type Row, ratioRow } from '../support/result.ts';

type Locale = 'vi' | 'en' | 'uk';

/** Scenes of the scenarios that are checked: a usual one, a long one, the longest that the language allows. */
const SIZES = [30, 60, 120] as const;
/** Scenes of a ladder that ask nothing: four endings, and the one that tells them apart. */
const NO_DECISION = 5;
/** The check may at most double what opening a scenario costs. */
const BAR = 1;

/** A scenario of `scenes` scenes in three languages: nearly every one asks, and two flags tell the endings apart. */
const scenarioOf = (scenes: number): CheckedScenario => {
  const graph: ScenarioGraph = { ...ladder(scenes - NO_DECISION), languages: ['vi', 'en', 'uk'] };
  const words = textFor(graph);
  return { graph, text: { vi: words, en: words, uk: words } };
};

type Files = { graph: string; text: Record<Locale, string> };

const filesOf = ({ graph, text }: CheckedScenario): Files => {
  const { vi, en, uk } = text;
  return { graph: stringify(graph), text: { vi: stringify(vi), en: stringify(en), uk: stringify(uk) } };
};

/** What comes before every check: the files are parsed, and their shape is looked at. */
const read = ({ graph, text }: Files): CheckedScenario => {
  const words = (locale: Locale): ScenarioText => scenarioTextSchema.parse(parse(text[locale]));
  return {
    graph: scenarioSchema.parse(parse(graph)),
    text: { vi: words('vi'), en: words('en'), uk: words('uk') },
  };
};

const timed = (work: () => unknown): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

const measureSize = (scenes: number, times: number): Row => {
  const files = filesOf(scenarioOf(scenes));
  const scenario = read(files);
  if (scenario.graph.scenes.length !== scenes) throw new Stop('bench-scenes', 'The ladder has other scenes.');
  const [kit, bare]: [number[], number[]] = [[], []];
  const warmUps = Math.ceil(times / 5);
  for (let turn = 0; turn < times + warmUps; turn += 1) {
    const kitTime = timed(() => checkScenario(scenario));
    const bareTime = timed(() => read(files));
    if (turn < warmUps) continue;
    kit.push(kitTime);
    bare.push(bareTime);
  }
  const row = ratioRow(`checking a scenario of ${scenes} scenes`, 'ms', kit, bare, BAR);
  const paths = measureScenario(scenario.graph, scenario.text).paths ?? '0';
  return {
    ...row,
    notes: [`${pathsText(paths)} paths; three languages; reference: reading its files (YAML and schema)`],
  };
};

/** `4.2e34` for a number in decimal digits; small ones as they are. */
export const pathsText = (digits: string): string =>
  digits.length <= 6 ? digits : `${digits[0]}.${digits[1]}e${digits.length - 1}`;

/** How the time of the checker grows: a row for each size, in Node, without Electron. */
export const measureChecker = (times: number): Row[] => {
  const rows = SIZES.map((size) => measureSize(size, times));
  const [small, large] = [rows[0], rows.at(-1)];
  if (!small || !large) return rows;
  const scenes = (SIZES.at(-1) ?? 0) / SIZES[0];
  const time = large.measured.median / small.measured.median;
  large.notes.push(`${scenes} times the scenes of the smallest take ${time.toFixed(1)} times its time`);
  return rows;
};
