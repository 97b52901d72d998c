import { REQUESTS, type ScenarioGraph, type ScenarioText } from '../schema.ts';
import { hasBrokenMarkup, marksOf, placeholdersOf } from '../words.ts';
import { inText, type Locale, type Problem, type ScenarioRule } from './problem.ts';
import { type Entry, entriesOf } from './strings.ts';

/** Marks and placeholders of one language are well written and name what exists. */
export function markup(graph: ScenarioGraph, text: ScenarioText, locale: Locale): Problem[] {
  const people = new Set(graph.characters.map(({ id }) => id));
  const requests = new Set<string>(REQUESTS);
  return entriesOf(text).flatMap(({ kind, path, text: words }) => {
    const marks = marksOf(words);
    const problems = [
      ...placeholdersOf(words)
        .filter((id) => !people.has(id))
        .map((id) => ['placeholders', `There is no character "${id}". Use the id of a character.`] as const),
      ...marks
        .filter((mark) => !requests.has(mark))
        .map((mark) => ['red-flags', `"${mark}" is no request. Known: ${REQUESTS.join(', ')}.`] as const),
      ...(marks.length > 0 && kind !== 'message'
        ? [['red-flags', 'Only messages carry red flags. Take the mark off here.'] as const]
        : []),
      ...(hasBrokenMarkup(words)
        ? [['markup', 'Brackets are left over. Write [[part|request]] and {character}.'] as const]
        : []),
    ];
    return problems.map(([rule, message]) => inText(locale, rule, path, message));
  });
}

const key = ({ path }: Entry): string => path.join('\0');

/** A translation names the same characters, and marks the same requests, as the language written first. */
export function sameMarkup(first: ScenarioText, text: ScenarioText, locale: Locale): Problem[] {
  const original = new Map(entriesOf(first).map((entry) => [key(entry), entry.text]));
  return entriesOf(text).flatMap((entry) => {
    const source = original.get(key(entry));
    if (source === undefined) return [];
    return [
      ...differing('placeholders', placeholdersOf(source), placeholdersOf(entry.text), 'names'),
      ...differing('red-flags', marksOf(source), marksOf(entry.text), 'marks'),
    ].map(([rule, message]) => inText(locale, rule, entry.path, message));
  });
}

function differing(
  rule: ScenarioRule,
  wanted: string[],
  found: string[],
  verb: string,
): [ScenarioRule, string][] {
  if (wanted.join() === found.join()) return [];
  const show = (items: string[]): string => items.join(', ') || 'nothing';
  return [
    [rule, `The first language ${verb} ${show(wanted)} here, this one ${show(found)}. Make them the same.`],
  ];
}
