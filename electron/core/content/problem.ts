import { SCENARIO_RULES, type ScenarioRule } from '../../../scenarios/model/rules/problem.ts';
import type { ContentProblem } from '../../contract/content.ts';

/** A place in a text file, both counted from 1. */
export type Place = { line: number; column: number };

/** Every rule that content other than a scenario can break. */
const CONTENT_RULES = [
  'address',
  'adult',
  'alike',
  'anchors',
  'answer-mode',
  'case',
  'claim',
  'columns',
  'contrast',
  'duplicate-id',
  'element',
  'empty-slide',
  'essential',
  'form',
  'form-length',
  'fragments',
  'front-matter',
  'genuine',
  'hard-word',
  'hidden',
  'html',
  'id',
  'image',
  'language',
  'many-words',
  'message',
  'minutes',
  'modes',
  'nfc',
  'no-source',
  'notes',
  'option-order',
  'outside',
  'page',
  'pairs',
  'pdf',
  'phone',
  'picture',
  'province',
  'reference',
  'same-page',
  'same-text',
  'scale',
  'schema',
  'sentence',
  'slide-count',
  'slide-id',
  'slide-order',
  'source',
  'term',
  'too-large',
  'too-long',
  'two-modes',
  'unreadable',
  'unready',
  'untranslated',
  'values',
  'word-limit',
  'yaml',
] as const;
export type Rule = (typeof CONTENT_RULES)[number] | ScenarioRule;

/** Every rule there is: the screen has a sentence for each, in every language. */
export const RULES: readonly Rule[] = [...new Set([...CONTENT_RULES, ...SCENARIO_RULES])];

/** A problem whose pack and file are not yet known to the rule that found it. */
export type Finding = Omit<ContentProblem, 'pack' | 'file'>;

/** What a message names, in its quotes: ids, names of files, words of the author. They are the same in every language. */
const namedIn = (message: string): string[] =>
  [...message.matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? '');

/** Makes a finding of severity `error` at `place`; `values` where the message names something without quotes. */
export const wrong = (place: Place, rule: Rule, message: string, values?: string[]): Finding => ({
  line: place.line,
  column: place.column,
  rule,
  message,
  values: values ?? namedIn(message),
  severity: 'error',
});

/** Makes a finding of severity `warning` at `place`. */
export const doubtful = (place: Place, rule: Rule, message: string): Finding => ({
  ...wrong(place, rule, message),
  severity: 'warning',
});

/** The beginning of a file, for what concerns all of it. */
export const TOP: Place = { line: 1, column: 1 };

/**
 * Rules about words, times and markup that was made harmless. Breaking one is an error that the check reports, yet the
 * content can still be presented; breaking any other leaves the item out, because the seminar would stop at it.
 */
const STILL_USABLE: ReadonlySet<string> = new Set<Rule>([
  'address',
  'ages',
  'banner',
  'brand',
  'call-timer',
  'countdown',
  'element',
  'html',
  'image',
  'minutes',
  'nfc',
  'outcome',
  'person-name',
  'phone',
  'phone-number',
  'phone-only',
  'reading-time',
  'real-place',
  'same-text',
  'source',
  'stage-room',
  'term',
  'untranslated',
  'word-limit',
]);

/** True where an item with this finding cannot be presented and is left out of the library. */
export const leavesOut = (finding: Pick<Finding, 'rule' | 'severity'>): boolean =>
  finding.severity === 'error' && !STILL_USABLE.has(finding.rule);

/** Order in which people read problems: by pack, file, line, column. */
export function byPlace(a: ContentProblem, b: ContentProblem): number {
  return compare(a.pack, b.pack) || compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
