import { wordCount } from '../../../../scenarios/model/words.ts';
import { foldWords } from '../phrases.ts';
import { TOP, wrong } from '../problem.ts';
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

/** Scenarios that are more than three tenths the same as one before them: a class would rehearse one thing twice. */
export function alikeScenarios(scenarios: readonly Gated[]): InFile[] {
  const known = scenarios.flatMap(({ id, passages }) => {
    const vi = passages.filter(({ locale, part }) => locale === 'vi' && part !== 'trainer');
    const runs = runsOf(vi.map(({ text }) => text));
    const file = vi[0]?.file;
    return runs === null || file === undefined ? [] : [{ id, runs, file }];
  });
  return known.flatMap(({ id, runs, file }, index) =>
    known.slice(0, index).flatMap((other) => {
      const share = shareOf(runs, other.runs);
      if (share <= MOST_ALIKE) return [];
      const message = `"${id}" has ${Math.round(share * 100)} % of its words in common with "${other.id}"; at most 30 % may be, so tell another story`;
      return [{ file, finding: wrong(TOP, 'alike', message) }];
    }),
  );
}
