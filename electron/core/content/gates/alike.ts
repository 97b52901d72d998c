import { wordCount } from '../../../../scenarios/model/words.ts';
import { foldWords } from '../phrases.ts';
import { doubtful, TOP, wrong } from '../problem.ts';
import type { Gated, InFile } from './passage.ts';

/**
 * Two scenarios may share this part of their words. The share is that of the shorter one: of all its runs of four
 * syllables ("mình cúp máy luôn", names left out by their being different), how many the other has too. In the
 * library, whose scenarios teach the same four steps in the same style, the most alike pair shares 17 %.
 */
const MOST_ALIKE = 0.3;

/** Syllables of a run: three are often a common phrase, five already miss a changed word. */
const RUN = 4;

/** Fewer syllables than that say nothing about whether two texts are alike. */
const LEAST_SYLLABLES = 60;

/** The runs of words of a scenario's Vietnamese, each once; null where there is too little of it. */
export function runsOf(texts: readonly string[]): ReadonlySet<string> | null {
  if (texts.reduce((sum, text) => sum + wordCount(text, 'vi'), 0) < LEAST_SYLLABLES) return null;
  const runs = new Set<string>();
  for (const text of texts) {
    const words = foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '));
  }
  return runs;
}

/** How much of the shorter text the other has too, 0 to 1. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 0) return 0;
  return [...short].filter((run) => long.has(run)).length / short.size;
}

/** A scenario as the gate compares it: its runs, and the file of its words. */
type Known = { id: string; runs: ReadonlySet<string>; file: string };

const known = (scenarios: readonly Gated[]): Known[] =>
  scenarios.flatMap(({ id, passages }) => {
    const vi = passages.filter(({ locale, part }) => locale === 'vi' && part !== 'trainer');
    const runs = runsOf(vi.map(({ text }) => text));
    const file = vi[0]?.file;
    return runs === null || file === undefined ? [] : [{ id, runs, file }];
  });

/** How alike the two are, in percent; null where that is little enough. */
function tooAlike(one: Known, other: Known): number | null {
  const share = shareOf(one.runs, other.runs);
  return share <= MOST_ALIKE ? null : Math.round(share * 100);
}

/** Scenarios that are more than three tenths the same as one before them: a class would rehearse one thing twice. */
export const alikeScenarios = (scenarios: readonly Gated[]): InFile[] =>
  known(scenarios).flatMap((one, index, all) =>
    all.slice(0, index).flatMap((other) => {
      const percent = tooAlike(one, other);
      if (percent === null) return [];
      const message = `"${one.id}" has ${percent} % of its words in common with "${other.id}"; at most 30 % may be, so tell another story`;
      return [{ file: one.file, finding: wrong(TOP, 'alike', message) }];
    }),
  );

/**
 * Scenarios of a trainer that are as alike to one of the kit. They are doubted only: a trainer may tell a story of the kit
 * with what their pupils know, as long as no class gets both.
 */
export function alikeToThoseOfTheKit(theirs: readonly Gated[], ofTheKit: readonly Gated[]): InFile[] {
  const kit = known(ofTheKit);
  return known(theirs).flatMap((one) =>
    kit.flatMap((other) => {
      const percent = tooAlike(one, other);
      if (percent === null) return [];
      const message = `"${one.id}" has ${percent} % of its words in common with "${other.id}" of the kit; tell another story, or give a class only one of the two`;
      return [{ file: one.file, finding: doubtful(TOP, 'alike', message) }];
    }),
  );
}
