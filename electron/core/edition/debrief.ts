import type { Scenario, ScenarioText } from '../../../scenarios/model/schema.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { speaker } from '../print/words/word.ts';
import { escapeHtml } from '../reports/escape.ts';
import { SCENERY } from './scenery.ts';
import { canvas, type Unit } from './unit.ts';
import { balanced, withNames } from './voice.ts';
import { DEBRIEF_WORDS } from './words.ts';

/** Looking back together after a role-play, one screen a step: out of the role first, whom to tell before the questions. */
export function debriefUnits(
  { graph }: Scenario,
  { debrief }: ScenarioText,
  names: Readonly<Record<string, string>>,
  locale: Locale,
): Unit[] {
  const s = speaker(DEBRIEF_WORDS, locale);
  const page = (key: keyof typeof DEBRIEF_WORDS, html: string, art = '', kind = ''): Unit => ({
    kind: `page unit-debrief${kind}`,
    title: s(key),
    tone: 'paper',
    steps: 0,
    html: canvas(`<h1>${balanced(escapeHtml(s(key)))}</h1>${html}`, art),
    notes: '',
  });
  const large = (words: string): string => `<p class="large">${withNames(words, names)}</p>`;
  const list = (words: readonly string[], tag: 'ul' | 'ol'): string =>
    `<${tag}>${words.map((line) => `<li>${withNames(line, names)}</li>`).join('')}</${tag}>`;
  return [
    page('stepOut', large(debrief.step_out), SCENERY),
    page(graph.nature === 'genuine' ? 'tacticGenuine' : 'tactic', large(debrief.tactic)),
    page('turning', large(debrief.turning_point)),
    page('todo', list(debrief.todo, 'ol')),
    page('tell', list(debrief.tell, 'ul'), SCENERY),
    page('questions', list(debrief.questions, 'ul')),
  ];
}
