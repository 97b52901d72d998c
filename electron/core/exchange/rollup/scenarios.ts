import type { Locale } from '../../../../slides/model/text.ts';
import type { RollupPlayed } from '../../../contract/rollup.ts';
import { exactCount } from '../../reports/blur.ts';
import { capital, PLAY_NAMES } from '../../reports/names.ts';
import { outcomeKinds, outcomeRows } from '../../reports/scenario-words.ts';
import { playRank, severalOf, whoAnswered } from './order.ts';
import type { Plays } from './plays.ts';
import { summed } from './sums.ts';

type PlayedSum = Plays extends Map<string, infer Sum> ? Sum : never;

/** Role-plays that were added up, ready to be printed: by scenario, mode, role and age band. */
export const scenariosFrom = (plays: Plays, locale: Locale): RollupPlayed[] =>
  [...plays.values()]
    .sort((a, b) => (playRank(a) < playRank(b) ? -1 : 1))
    .map((sum) => {
      const { scenario, title, mode, role, ageBand, leftOut } = sum;
      return {
        ...{ scenario, title, mode, role, ageBand, leftOut },
        caption: `${title} · ${capital(PLAY_NAMES[locale][mode])} · ${whoAnswered(sum, locale)}`,
        seminars: sum.seminars.size,
        plays: mode === 'class' ? sum.plays : null,
        forks: forksOf(sum, locale),
        outcomes: mode === 'class' ? endingsOf(sum, locale) : bandsOf(sum, locale),
      };
    });

/** Forks in the order of the scenario. */
function forksOf({ forks, mode }: PlayedSum, locale: Locale): RollupPlayed['forks'] {
  const several = severalOf([...forks.values()].map(({ scene }) => scene));
  const inOrder = [...forks.values()].sort(
    (a, b) => a.place - b.place || (`${a.scene} ${a.version}` < `${b.scene} ${b.version}` ? -1 : 1),
  );
  return inOrder.map(({ scene, version, title, question, n, rounded, seminars, options }) => ({
    ...{ scene, version, several: several(scene), title, question, rounded },
    seminars: seminars.size,
    votes: mode === 'class' ? n : null,
    options: [...options].map(([choice, one]) => ({
      ...{ choice, mark: one.mark, text: one.text },
      ...summed(one, n, rounded, locale),
    })),
  }));
}

/** How many plays of classes ended how. */
function endingsOf({ ended, plays }: PlayedSum, locale: Locale): RollupPlayed['outcomes'] {
  const kinds = outcomeKinds.filter((kind) => ended.has(kind));
  return outcomeRows(locale, kinds, (at) =>
    exactCount(ended.get(kinds[at] ?? 'safe') ?? 0, plays, locale),
  ).map((row) => ({ ...row, range: null }));
}

function bandsOf({ bands: { n, options } }: PlayedSum, locale: Locale): RollupPlayed['outcomes'] {
  return outcomeKinds.flatMap((kind) => {
    const one = options.get(kind);
    return one === undefined ? [] : [{ kind, text: one.text, ...summed(one, n, true, locale) }];
  });
}
