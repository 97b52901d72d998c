import { escapeHtml } from '../reports/escape.ts';

/**
 * One screen of the edition: a slide, a question, a step of looking back, or a whole role-play. `steps` are the presses of the
 * clicker inside it after the first sight of it. `notes` are HTML for the trainer.
 */
export type Unit = {
  kind: string;
  /** Without markup: what is said to who cannot see, and stands in the list of parts. */
  title: string;
  tone: 'paper' | 'night';
  steps: number;
  html: string;
  notes: string;
  /** Further attributes of the element. */
  data?: Readonly<Record<string, string>>;
};

/** The element of a unit; `part` is the place of its part in the programme. */
export function unitHtml(unit: Unit, part: number, notesLabel: string): string {
  const data = Object.entries(unit.data ?? {}).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  const notes =
    unit.notes === '' ? '' : `<aside class="notes" aria-label="${notesLabel}">${unit.notes}</aside>`;
  return `<section class="unit unit-${unit.kind} tone-${unit.tone}" data-part="${part}" data-steps="${unit.steps}"${data.join('')} aria-label="${escapeHtml(unit.title)}">${unit.html}${notes}</section>`;
}

/** A picture of words at the left, with `art` at the right where there is one. */
export const canvas = (words: string, art = '', around = ''): string =>
  `<div class="canvas${art === '' ? '' : ' has-art'}">${around}<div class="words"><div class="fit">${words}</div></div>${art}</div>`;

/** Something that comes with press number `step`, from 1. */
export const later = (step: number, html: string): string =>
  `<div class="fragment" data-fragment-index="${step - 1}">${html}</div>`;

/** Words over several lines as paragraphs. */
export const paragraph = (html: string, name = ''): string =>
  `<p${name === '' ? '' : ` class="${name}"`}>${html}</p>`;
