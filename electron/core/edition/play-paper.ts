import type { PaperScene } from '../print/scenario-plan.ts';
import { SCENARIO_WORDS } from '../print/words/scenario.ts';
import { speaker } from '../print/words/word.ts';
import { escapeHtml } from '../reports/escape.ts';
import type { PlaySetting } from './play.ts';

type Said = Pick<PlaySetting, 'locale'>;
type When = PaperScene['next'][number]['when'];

const say = ({ locale }: Said) => speaker(SCENARIO_WORDS, locale);

/** A condition in words: boxes that have a tick on the trainer's paper. */
const whenWords = (when: When, said: Said): string =>
  when
    .map(({ letter, ticked }) =>
      ticked ? say(said)('ticked', { letter, said: '✓' }) : say(said)('unticked', { letter }),
    )
    .join(say(said)('and'));

/** Where an option leads on paper, and which box to tick: what the script does on a screen. */
export function paperLeads(paper: PaperScene, choice: string, said: Said): string {
  const found = paper.choices.find((one) => one.choice.id === choice);
  if (found === undefined) return '';
  const s = say(said);
  const only = found.when.length === 0 ? [] : [s('onlyIf', { when: whenWords(found.when, said) })];
  const ticks = found.ticks.map(({ letter, ticked }) => s(ticked ? 'tick' : 'untick', { letter }));
  const words = [...only, s('to', { n: found.to }), ...ticks].join(' · ');
  return `<b class="leads paper-only">→ ${escapeHtml(words)}</b>`;
}

/** Where a scene that asks nothing goes on, on paper. */
export function paperWays({ next }: PaperScene, said: Said): string {
  const s = say(said);
  const ways = next.map(({ when, to }, index) => {
    const there = s('to', { n: to });
    if (when.length > 0) return s('ifSo', { when: whenWords(when, said), to: there });
    return s(index === 0 ? 'goOn' : 'otherwise', { to: there });
  });
  return ways.length === 0
    ? ''
    : `<p class="leads paper-only">${ways.map((way) => `→ ${escapeHtml(way)}`).join('<br>')}</p>`;
}
