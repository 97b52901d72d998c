import type { Locale } from '../../../../slides/model/text.ts';
import type { PrintedInterval } from '../../../contract/report-answers.ts';
import type { RollupItem, RollupResult } from '../../../contract/rollup.ts';
import { AGE_BANDS, ROLES } from '../../../contract/setup.ts';
import { ratioOverSeminars } from '../../answering/statistics/seminars.ts';
import { exactCount } from '../../reports/blur.ts';
import { AGE_NAMES, capital, MODE_NAMES, ROLE_NAMES } from '../../reports/names.ts';
import { formatPercent } from '../../reports/numbers.ts';
import type { Cells, FormSum, ItemSum } from './cells.ts';
import { rollupWords } from './words.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const rankOf = ({ quiz, when, mode, role, ageBand }: FormSum): string =>
  [
    quiz,
    mode,
    String([...ROLES, 'mixed'].indexOf(role)),
    String([...AGE_BANDS, 'mixed'].indexOf(ageBand)),
    when === 'opening' ? '0' : '1',
  ].join(' ');

/** What was added up, ready to be printed: by quiz, mode, role and age band, the opening before the closing. */
export function resultsOf(
  cells: Cells,
  locale: Locale,
  labels: { opening: string; closing: string },
): RollupResult[] {
  const forms = [...cells.values()].sort((a, b) => compare(rankOf(a), rankOf(b)));
  return forms.map(({ seminars, items, ...form }) => {
    const who = `${ROLE_NAMES[locale][form.role]}, ${AGE_NAMES[locale][form.ageBand]}`;
    const versions = [...items.values()].map(({ item }) => item);
    return {
      ...form,
      caption: `${capital(labels[form.when])} · ${form.title} · ${MODE_NAMES[locale][form.mode]} · ${who}`,
      seminars: seminars.size,
      items: [...items.values()]
        .sort((a, b) => compare(`${a.item} ${a.version}`, `${b.item} ${b.version}`))
        .map((item) => itemOf(item, versions.filter((id) => id === item.item).length > 1, locale)),
    };
  });
}

function itemOf(sum: ItemSum, several: boolean, locale: Locale): RollupItem {
  const { item, version, type, question, anchor, answers, rounded, seminars } = sum;
  return {
    ...{ item, version, several, type, question, anchor, answers, rounded },
    seminars: seminars.size,
    options: [...sum.options].map(([option, { mark, text, ...share }]) => ({
      ...{ option, mark, text },
      ...(rounded
        ? roundedShare(share, answers, locale)
        : { ...exactCount(share.yes, answers, locale), range: null }),
    })),
    safe: safeOf(sum, locale),
  };
}

/** To whole per cent, outwards; what floating point adds is no reason to go one further. */
const outwards = (low: number, high: number): PrintedInterval => ({
  low: Math.max(0, Math.floor(low * 100 + 1e-9)),
  high: Math.min(100, Math.ceil(high * 100 - 1e-9)),
});

/** A share without its count; one that may be nobody or everybody prints as "< 5 %" or "> 95 %", as in one seminar. */
function roundedShare(
  { yes, low, high }: { yes: number; low: number; high: number },
  n: number,
  locale: Locale,
) {
  const range = outwards(low / n, high / n);
  const none = { count: null, percent: null, range };
  if (low === 0)
    return { ...none, shareText: `< ${formatPercent(range.high, locale)}`, blurred: 'none' as const };
  if (high / n > 1 - 1e-9)
    return { ...none, shareText: `> ${formatPercent(range.low, locale)}`, blurred: 'all' as const };
  const percent = Math.round((yes / n) * 100);
  const shareText = `${rollupWords(locale).about} ${formatPercent(percent, locale)}`;
  return { count: null, percent, shareText, blurred: null, range };
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
