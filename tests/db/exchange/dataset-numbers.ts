import {
  ROLLUP_BY,
  type Rollup,
  type RollupFilters,
  type RollupResult,
} from '../../../electron/contract/rollup.ts';
import type { Summed } from '../../../electron/contract/rollup-results.ts';
import type { Ask } from './duck.ts';

/** Every number of a roll-up as lines, sorted: the same whether the kit or the views of the data set worked them out. */
export type Numbers = Record<string, string[]>;

type Value = unknown;
const line = (...values: Value[]): string => JSON.stringify(values);

function resultLines(key: string[], forms: readonly RollupResult[]) {
  const whole = forms.map((form) => {
    const about = [key, form.quiz, form.when, form.mode, form.role, form.ageBand];
    return { form, about };
  });
  return {
    forms: whole.map(({ form, about }) => line(...about, form.seminars, form.respondents, form.leftOut)),
    items: whole.flatMap(({ form, about }) =>
      form.items.map(({ item, version, seminars, answers, rounded, safe }) =>
        line(
          ...[...about, item, version, seminars, answers, rounded],
          ...[safe?.percent ?? null, safe?.interval?.low ?? null, safe?.interval?.high ?? null],
        ),
      ),
    ),
    options: whole.flatMap(({ form, about }) =>
      form.items.flatMap(({ item, version, answers, rounded, options }) =>
        options.map(({ option, count, percent, blurred, range }) =>
          line(
            ...[...about, item, version, option, answers, rounded],
            ...[blurred, count, percent, range?.low ?? null, range?.high ?? null],
          ),
        ),
      ),
    ),
  };
}

const shareOf = ({ blurred, count, percent, range }: Summed): Value[] => [
  ...[blurred, count, percent, range?.low ?? null, range?.high ?? null],
];

function comparedLines(key: string[], comparisons: Rollup['comparisons']) {
  const whole = comparisons.map((one) => ({ one, about: [key, one.quiz, one.mode, one.role, one.ageBand] }));
  const items = whole.flatMap(({ one, about }) =>
    one.items.map((item) => ({ item, about: [...about, item.item, item.version] })),
  );
  return {
    comparisons: whole.map(({ one, about }) =>
      line(...about, one.seminars, one.openingRespondents, one.closingRespondents),
    ),
    changes: items.map(({ item, about }) =>
      line(
        ...[...about, item.seminars, item.openingAnswers, item.closingAnswers, item.rounded],
        ...[item.change?.points ?? null, item.change?.interval?.low ?? null],
        item.change?.interval?.high ?? null,
      ),
    ),
    comparedOptions: items.flatMap(({ item, about }) =>
      item.options.flatMap(({ option, opening, closing }) => [
        line(...about, 'opening', option, item.openingAnswers, ...shareOf(opening)),
        line(...about, 'closing', option, item.closingAnswers, ...shareOf(closing)),
      ]),
    ),
  };
}

function playedLines(key: string[], scenarios: Rollup['scenarios']) {
  const whole = scenarios.map((one) => ({
    one,
    about: [key, one.scenario, one.mode, one.role, one.ageBand],
  }));
  const forks = whole.flatMap(({ one, about }) =>
    one.forks.map((fork) => ({ fork, about: [...about, fork.scene, fork.version] })),
  );
  return {
    plays: whole.map(({ one, about }) => line(...about, one.seminars, one.plays, one.leftOut)),
    forks: forks.map(({ fork, about }) => line(...about, fork.seminars, fork.votes, fork.rounded)),
    choices: forks.flatMap(({ fork, about }) =>
      fork.options.map((option) => line(...about, option.choice ?? '(stopped)', ...shareOf(option))),
    ),
    endings: whole.flatMap(({ one, about }) =>
      one.outcomes.map((outcome) => line(...about, outcome.kind, ...shareOf(outcome))),
    ),
  };
}

const heads = (
  key: string[],
  who: Pick<Rollup['groups'][number], 'byRole' | 'enrolled' | 'present' | 'absent'>,
) => [
  ...who.byRole.map((one) =>
    line(key, one.role, one.groups, one.seminars, one.enrolled, one.present, one.absent),
  ),
  ...(who.byRole.length === 0 ? [] : [line(key, null, who.enrolled, who.present, who.absent)]),
];

const sorted = (numbers: Numbers): Numbers =>
  Object.fromEntries(Object.entries(numbers).map(([name, lines]) => [name, lines.sort()]));

/** The numbers of the kit's own roll-up. */
export function numbersOf(rollup: Rollup): Numbers {
  const parts =
    rollup.by.length === 0
      ? [
          {
            key: [] as string[],
            who: { ...rollup.participants.total, byRole: rollup.participants.byRole },
            totals: [rollup.seminars.count, rollup.schools.count, rollup.communes.count],
            own: rollup,
          },
        ]
      : rollup.groups.map((group) => ({
          key: group.key.map(({ value }) => value),
          who: group,
          totals: [group.seminars, group.schools, group.communes],
          own: group,
        }));
  const results = parts.map(({ key, own }) => ({
    ...resultLines(key, own.results),
    ...comparedLines(key, own.comparisons),
    ...playedLines(key, own.scenarios),
  }));
  return sorted({
    totals: parts.flatMap(({ key, totals }) => (totals[0] === 0 ? [] : [line(key, ...totals)])),
    participants: parts.flatMap(({ key, who }) => heads(key, who)),
    forms: results.flatMap(({ forms }) => forms),
    items: results.flatMap(({ items }) => items),
    options: results.flatMap(({ options }) => options),
    comparisons: results.flatMap((each) => each.comparisons),
    changes: results.flatMap((each) => each.changes),
    comparedOptions: results.flatMap((each) => each.comparedOptions),
    plays: results.flatMap((each) => each.plays),
    forks: results.flatMap((each) => each.forks),
    choices: results.flatMap((each) => each.choices),
    endings: results.flatMap((each) => each.endings),
  });
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Columns of how an option is printed. */
const SHARE = ['near', 'count', 'percent', 'low_percent', 'high_percent'];

/** The same numbers from the macros of `views.sql`. */
export async function askedNumbers(ask: Ask, by: Rollup['by']): Promise<Numbers> {
  const words = `[${ROLLUP_BY.filter((word) => by.includes(word))
    .map(text)
    .join(', ')}]::VARCHAR[]`;
  const rows = async (name: string, columns: readonly string[]): Promise<string[]> =>
    (await ask(`FROM rollup_${name}_by(${words})`)).map((row) => line(...columns.map((each) => row[each])));
  const form = ['key', 'quiz', 'moment', 'mode', 'role', 'age_band'];
  const item = [...form, 'item', 'wording'];
  const who = form.filter((column) => column !== 'moment');
  const play = ['key', 'scenario', 'mode', 'role', 'age_band'];
  const people = await ask(`FROM rollup_participants_by(${words})`);
  return sorted({
    totals: await rows('totals', ['key', 'seminars', 'schools', 'communes']),
    participants: people.map(({ key, role, groups, seminars, enrolled, present, absent }) =>
      role === null
        ? line(key, role, enrolled, present, absent)
        : line(key, role, groups, seminars, enrolled, present, absent),
    ),
    forms: await rows('forms', [...form, 'seminars', 'respondents', 'left_out']),
    items: await rows('items', [
      ...[...item, 'seminars', 'answers', 'rounded', 'safe_percent', 'safe_from', 'safe_to'],
    ]),
    options: await rows('options', [...item, 'option', 'answers', 'rounded', ...SHARE]),
    comparisons: await rows('comparisons', [
      ...[...who, 'seminars', 'opening_respondents', 'closing_respondents'],
    ]),
    changes: await rows('changes', [
      ...[...who, 'item', 'wording', 'seminars', 'opening_answers', 'closing_answers', 'rounded'],
      ...['points', 'points_from', 'points_to'],
    ]),
    comparedOptions: await rows('compared_options', [
      ...[...who, 'item', 'wording', 'moment', 'option', 'answers', ...SHARE],
    ]),
    plays: await rows('plays', [...play, 'seminars', 'plays', 'left_out']),
    forks: await rows('forks', [...play, 'scene', 'wording', 'seminars', 'votes', 'rounded']),
    choices: await rows('choices', [...play, 'scene', 'wording', 'choice', ...SHARE]),
    endings: await rows('endings', [...play, 'ending', ...SHARE]),
  });
}

/** Weeks and list, which are never parted. */
export const listsOf = ({ weeks, list }: Rollup): Numbers =>
  sorted({
    weeks: weeks.map((row) => line(row.week, row.programme, row.seminars, row.present)),
    list: list.map((one) =>
      line(
        ...[one.id, one.date, one.week, one.school, one.commune, one.province],
        ...[one.enrolled, one.present, one.absent],
      ),
    ),
  });

/** The same from the views. */
export async function askedLists(ask: Ask): Promise<Numbers> {
  const weeks = await ask('FROM rollup_weeks');
  const list = await ask('SELECT *, date::VARCHAR AS day FROM rollup_list');
  return sorted({
    weeks: weeks.map((row) => line(row.week, row.programme_title, row.seminars, row.present)),
    list: list.map((row) =>
      line(
        ...[row.seminar, row.day, row.week, row.school_name, row.commune_name, row.province_name],
        ...[row.enrolled, row.present, row.absent],
      ),
    ),
  });
}

/** The views that choose the same seminars as `filters` do. */
export async function choose(ask: Ask, filters: RollupFilters): Promise<void> {
  const { from, to, province, commune, school, programme, audience } = filters;
  const is = (column: string, value: string | null) => (value === null ? [] : [`${column} = ${text(value)}`]);
  // However it was written it is one school.
  const spelt = (name: string | null) =>
    is('school_name', name).map((same) => `school_key IN (SELECT school_key FROM seminars WHERE ${same})`);
  const where = [
    ...(from === null ? [] : [`date >= ${text(from)}::DATE`]),
    ...(to === null ? [] : [`date <= ${text(to)}::DATE`]),
    ...[...is('province_name', province), ...is('commune_name', commune)],
    ...[...spelt(school), ...is('programme', programme)],
  ];
  const condition = where.length === 0 ? '' : `WHERE ${where.join(' AND ')}`;
  await ask(`CREATE OR REPLACE VIEW chosen AS SELECT * FROM seminars ${condition}`);
  const role = audience === null ? 'NULL::VARCHAR' : text(audience);
  await ask(`CREATE OR REPLACE VIEW audience AS SELECT ${role} AS role`);
}
