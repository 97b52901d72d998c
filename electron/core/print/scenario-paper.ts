import type { RequestTexts, Scenario, ScenarioGraph } from '../../../scenarios/model/schema.ts';
import { WAY_OUT } from '../../../scenarios/model/select.ts';
import { namesOf, plain } from '../../../scenarios/model/words.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { escapeHtml } from '../reports/escape.ts';
import { headingBlock, wordsBlock } from './blocks.ts';
import { type Block, paginate } from './flow.ts';
import { markSvg, NUMBER_BOX, TICK_BOX } from './marks.ts';
import { PORTRAIT, type Sheet } from './paper.ts';
import { type Mark, planScenario } from './scenario-plan.ts';
import { type SceneSetting, sceneBlock } from './scenario-scene.ts';
import { ACT_WORDS, LIGHT_WORDS, SCENARIO_WORDS } from './words/scenario.ts';
import { speaker } from './words/word.ts';

type Order = { locale: Locale; requests: RequestTexts | null; firstPage: number };

const { width: WIDTH, room: ROOM } = PORTRAIT;
/** Decisions that the log has room for; no path of a shipped scenario has more. */
const LOG_ROWS = 12;
/** Height in millimetres of one row of the log, and of its head. */
const [ROW, HEAD] = [6.6, 8];

/**
 * The role-play as a booklet: how to play, the scenes in the order of their numbers, looking back. `firstPage` is the page
 * on which it begins, so that every "go to scene" can name the page too.
 */
export function scenarioSheets(scenario: Scenario, { locale, requests, firstPage }: Order): Sheet[] {
  const { graph, text } = scenario;
  const words = text[locale] ?? text.vi;
  const plan = planScenario(graph);
  const names = namesOf(words);
  const self = names[graph.characters.find(({ role }) => role === 'self')?.id ?? ''] ?? '';
  const said = new Map(plan.marks.map((mark) => [mark.letter, saidBy(mark, graph, locale, self)]));
  const { nature } = graph;
  const base = { plan, nature, text: words, names, self, requests, locale, said };
  // Once to see which scene falls on which page: a number of three digits takes the most room.
  const draft = { ...base, pageOf: () => 888 };
  const fronts = paginate(frontBlocks(draft), ROOM).length;
  const pages = paginate(
    plan.scenes.map((scene) => ({ item: scene, height: sceneBlock(scene, draft).height })),
    ROOM,
  );
  const debriefPage = firstPage + fronts + pages.length;
  const pageOf = (number: number): number =>
    number === 0
      ? debriefPage
      : firstPage + fronts + pages.findIndex((page) => page.some((scene) => scene.number === number));
  const setting: SceneSetting = { ...base, pageOf };
  const title = plain(words.title, names);
  const foot = `${speaker(SCENARIO_WORDS, locale)('foot')}: ${title}`;
  const sheet = (items: readonly string[]): Sheet => ({ html: items.join(''), foot });
  return [
    ...paginate(frontBlocks(setting), ROOM).map(sheet),
    ...pages.map((page) => sheet(page.map((scene) => sceneBlock(scene, setting).item))),
    ...paginate(debriefBlocks(setting), ROOM).map(sheet),
  ];
}

/** What has happened when a box has a tick: the act if all choices that tick it share one, else their words' kinds. */
function saidBy({ flag, value }: Mark, graph: ScenarioGraph, locale: Locale, name: string): string {
  const choices = graph.scenes
    .flatMap(({ choices = [] }) => choices)
    .filter(({ set }) => set[flag] === value);
  const acts = [...new Set(choices.map(({ act }) => act))];
  return acts.map((act) => speaker(ACT_WORDS, locale)(act, { name })).join(' / ');
}

/** How to play, what to say first, names to swap, boxes to tick, and the log of what the class chose. */
function frontBlocks(setting: SceneSetting): Block<string>[] {
  const { plan, text, names, locale, pageOf } = setting;
  const s = speaker(SCENARIO_WORDS, locale);
  const start = { start: plan.start, page: pageOf(plan.start) };
  const rules = (['how1', 'how2', 'how3', 'how4', 'how5'] as const)
    .filter((key) => key !== 'how4' || plan.marks.length > 0)
    .map((key, index) => `${index + 1}. ${s(key, start)}`);
  return [
    {
      item: `<p class="badge">${s('exercise')}</p><h1>${escapeHtml(plain(text.title, names))}</h1>`,
      height: 24,
    },
    headingBlock(s('note')),
    boxed(plain(text.content_note, names)),
    headingBlock(s('how')),
    ...rules.map((rule) => wordsBlock(rule, { width: WIDTH, gap: 'tight' })),
    ...swapBlocks(setting),
    ...tickBlocks(setting),
    headingBlock(s('log')),
    logBlock(setting),
  ];
}

function boxed(words: string): Block<string> {
  const block = wordsBlock(words, { width: WIDTH - 10 });
  return { item: `<div class="aloud">${block.item}</div>`, height: block.height + 6 };
}

function swapBlocks({ text, locale }: SceneSetting): Block<string>[] {
  const swaps = Object.values(text.characters)
    .filter(({ others }) => others.length > 0)
    .map(({ name, others }) => `${name}: ${others.join(', ')}`);
  if (swaps.length === 0) return [];
  const label = speaker(SCENARIO_WORDS, locale)('names');
  const words = swaps.join('; ');
  return [
    wordsBlock(
      `${label}: ${words}`,
      { type: 'small', width: WIDTH },
      `<b>${escapeHtml(label)}:</b> ${escapeHtml(words)}`,
    ),
  ];
}

/** Boxes for what has happened, and the lights of the lantern. */
function tickBlocks({ plan, said, locale }: SceneSetting): Block<string>[] {
  const s = speaker(SCENARIO_WORDS, locale);
  const box = (words: string): string => `<span class="tickable">${TICK_BOX} ${escapeHtml(words)}</span>`;
  const line = (label: string, words: readonly string[]): Block<string> => ({
    ...wordsBlock(
      `${label}: ${words.map((word) => `XXX ${word}`).join(' XX ')}`,
      { width: WIDTH },
      `<b>${escapeHtml(label)}:</b> ${words.map(box).join(' ')}`,
    ),
  });
  const marks = plan.marks.map(({ letter }) => `${letter}: ${said.get(letter) ?? ''}`);
  return [
    ...(marks.length === 0 ? [] : [line(s('ticks'), marks)]),
    line(
      s('lantern'),
      WAY_OUT.map((act) => speaker(LIGHT_WORDS, locale)(act)),
    ),
  ];
}

/** A row for each decision: the scene, hands for each mark, the mark that was chosen. As the screen asks afterwards. */
function logBlock({ locale }: SceneSetting): Block<string> {
  const s = speaker(SCENARIO_WORDS, locale);
  const marks = [0, 1, 2].map((index) => `<th>${markSvg(index)} ${escapeHtml(s('hands'))}</th>`).join('');
  const chosen = [0, 1, 2].map(markSvg).join(' ');
  const rows = Array.from(
    { length: LOG_ROWS },
    (_, at) =>
      `<tr><td>${at + 1}</td><td></td><td></td><td></td><td></td><td class="center">${chosen}</td></tr>`,
  );
  return {
    item: `<table class="log"><thead><tr><th></th><th>${escapeHtml(s('logScene'))}</th>${marks}<th>${escapeHtml(s('logChosen'))}</th></tr></thead><tbody>${rows.join('')}</tbody></table><p class="t-body">${escapeHtml(s('logEnding'))}: ${NUMBER_BOX}</p>`,
    height: HEAD + LOG_ROWS * ROW + 11,
  };
}

/** The debrief, in the order of the stage. */
function debriefBlocks({ text: { debrief }, names, locale, nature }: SceneSetting): Block<string>[] {
  const s = speaker(SCENARIO_WORDS, locale);
  const said = (words: string, prefix = ''): Block<string> =>
    wordsBlock(prefix + plain(words, names), { width: WIDTH, gap: prefix === '' ? 'normal' : 'tight' });
  const list = (items: readonly string[]): Block<string>[] =>
    items.map((item, index) => said(item, `${index + 1}. `));
  return [
    { item: `<h1>${escapeHtml(s('debrief'))}</h1>`, height: 15 },
    headingBlock(s('stepOut')),
    boxed(plain(debrief.step_out, names)),
    headingBlock(s(nature === 'genuine' ? 'tacticGenuine' : 'tactic')),
    said(debrief.tactic),
    headingBlock(s('turning')),
    said(debrief.turning_point),
    headingBlock(s('todo')),
    ...list(debrief.todo),
    headingBlock(s('tell')),
    ...list(debrief.tell),
    headingBlock(s('questions')),
    ...list(debrief.questions),
  ];
}
