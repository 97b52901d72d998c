import type { Locale } from '../../../../slides/model/text.ts';
import type { RollupItem, RollupResult } from '../../../contract/rollup.ts';
import { ratioOverSeminars } from '../../answering/statistics/seminars.ts';
import { capital, MODE_NAMES } from '../../reports/names.ts';
import type { Cells, FormSum, ItemSum } from './cells.ts';
import { rankOf, severalOf, whoAnswered } from './order.ts';
import { outwards, summed } from './sums.ts';
import { rollupWords } from './words.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const orderOf = (form: FormSum): string => `${rankOf(form)} ${form.when === 'opening' ? '0' : '1'}`;

/** What was added up, ready to be printed: by quiz, mode, role and age band, the opening before the closing. */
export function resultsOf(
  cells: Cells,
  locale: Locale,
  labels: { opening: string; closing: string },
): RollupResult[] {
  const forms = [...cells.values()].sort((a, b) => compare(orderOf(a), orderOf(b)));
  return forms.map(({ seminars, items, ...form }) => {
    const several = severalOf([...items.values()].map(({ item }) => item));
    return {
      ...form,
      caption: `${capital(labels[form.when])} · ${form.title} · ${MODE_NAMES[locale][form.mode]} · ${whoAnswered(form, locale)}`,
      seminars: seminars.size,
      items: [...items.values()]
        .sort((a, b) => compare(`${a.item} ${a.version}`, `${b.item} ${b.version}`))
        .map((item) => itemOf(item, several(item.item), locale)),
    };
  });
}

function itemOf(sum: ItemSum, several: boolean, locale: Locale): RollupItem {
  const { item, version, type, question, anchor, answers, rounded, seminars } = sum;
  return {
    ...{ item, version, several, type, question, anchor, answers, rounded },
    seminars: seminars.size,
    options: [...sum.options].map(([option, one]) => ({
      ...{ option, mark: one.mark, text: one.text },
      ...summed(one, answers, rounded, locale),
    })),
    safe: safeOf(sum, locale),
  };
}

/** Share of safe answers with its interval over seminars, around all that the rounded shares can stand for. */
function safeOf({ safe }: ItemSum, locale: Locale): RollupItem['safe'] {
  if (safe.size === 0) return null;
  const each = [...safe.values()];
  const answers = each.reduce((sum, one) => sum + one.answers, 0);
  const percent = Math.round((each.reduce((sum, { share }) => sum + share, 0) / answers) * 100);
  const over = (key: 'low' | 'high') =>
    ratioOverSeminars(each.map((one) => ({ yes: one[key], answers: one.answers })));
  const [least, most] = [over('low'), over('high')];
  const interval = least === null || most === null ? null : outwards(least.low, most.high);
  const sentence = rollupWords(locale).safe({ percent, interval, seminars: safe.size });
  return { percent, interval, sentence };
}
