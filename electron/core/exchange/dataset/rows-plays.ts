import type { CountedSeminar } from '../rollup/collect.ts';
import { addPlay, type Plays, type SeminarPlay } from '../rollup/plays.ts';
import type { OptionSum } from '../rollup/sums.ts';
import type { DataRow } from './schema.ts';
import type { Texts } from './texts.ts';

type PlayedSum = Plays extends Map<string, infer Sum> ? Sum : never;

/** Stands for those who stopped at a fork, whose row has no choice. */
const STOPPED = '(stopped)';

/** One play, or all plays of groups or single pupils of a seminar, as the roll-up adds them up, alone. */
function summedAlone(seminar: string, play: SeminarPlay): PlayedSum[] {
  const plays: Plays = new Map();
  addPlay(plays, seminar, play);
  return [...plays.values()];
}

const choiceRows = (
  about: { scene: string | null; wording: string | null; n: number; rounded: boolean },
  options: ReadonlyMap<string | null, OptionSum>,
): DataRow[] =>
  [...options].map(([choice, { yes, low, high }], at) => ({
    ...about,
    ...{ position: at + 1, choice: choice ?? STOPPED },
    ...{ count: about.rounded ? null : yes, yes, low, high },
  }));

function keepTexts(texts: Texts, { scenario: content, title, forks }: PlayedSum): void {
  texts.keep({ kind: 'scenario', content, wording: '', text: title });
  for (const { scene: part, version: wording, title: name, question, options } of forks.values()) {
    const words = [name, question].filter((one) => one !== '').join('. ');
    texts.keep({ kind: 'scene', content, wording, part, text: words });
    for (const [choice, { text }] of options)
      texts.keep({ kind: 'choice', content, wording, part, option: choice ?? STOPPED, text });
  }
}

/**
 * Role-plays of one seminar and what was chosen in them, as the roll-up takes them in: as printed in the seminar's report.
 * Of a play of too few there is only that it was left out.
 */
export function playRows(
  { record, plays }: CountedSeminar,
  texts: Texts,
): { plays: DataRow[]; choices: DataRow[] } {
  const rows: { plays: DataRow[]; choices: DataRow[] } = { plays: [], choices: [] };
  plays.forEach((play, at) => {
    const { scenario, mode, role, ageBand, ended } = play;
    for (const sum of summedAlone(record.id, play)) {
      const own = { play_no: at + 1 };
      const isOut = sum.leftOut > 0;
      rows.plays.push({
        ...{ ...own, scenario, mode, role, age_band: ageBand },
        ...{ left_out: isOut, ended: isOut ? null : ended },
      });
      const forks = [...sum.forks.values()].flatMap(({ scene, version, n, rounded, options }) =>
        choiceRows({ scene, wording: version, n, rounded }, options),
      );
      const { n, options } = sum.bands;
      const bands = choiceRows({ scene: null, wording: null, n, rounded: true }, options);
      rows.choices.push(...[...forks, ...bands].map((row) => ({ ...own, ...row })));
      keepTexts(texts, sum);
    }
  });
  return rows;
}
