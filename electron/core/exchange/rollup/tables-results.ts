import type {
  Rollup,
  RollupComparison,
  RollupGroup,
  RollupPlayed,
  RollupResult,
} from '../../../contract/rollup.ts';
import type { Summed } from '../../../contract/rollup-results.ts';
import { AGE_NAMES, capital, MODE_NAMES, PLAY_NAMES, ROLE_NAMES } from '../../reports/names.ts';
import { type Cell, columns, counted, type ReportTable } from '../../reports/table-cells.ts';

/** One column for each word that the roll-up is parted by. */
export const byColumns = ({ by, labels }: Rollup): ReportTable['columns'] =>
  by.map((word) => ({ key: `by-${word}`, label: labels[word], width: 32 }));

type Answers = Pick<RollupGroup, 'results' | 'comparisons' | 'scenarios'>;

/** Rows of everything first, then of each part; `rowsOf` is given what stands in the columns of the parts. */
const ofEachPart = (rollup: Rollup, rowsOf: (key: Cell[], answers: Answers) => Cell[][]): Cell[][] => [
  ...rowsOf(
    rollup.by.map(() => rollup.labels.total),
    rollup,
  ),
  ...rollup.groups.flatMap((group) =>
    rowsOf(
      group.key.map(({ text }) => text),
      group,
    ),
  ),
];

const whoColumns = (labels: Rollup['labels']) =>
  ({
    mode: [labels.mode, 20],
    role: [labels.role, 18],
    age: [labels.age, 18],
    seminars: [labels.seminars, 12],
  }) as const;

const whoCells = (
  { role, ageBand, seminars }: Pick<RollupResult, 'role' | 'ageBand' | 'seminars'>,
  locale: Rollup['locale'],
): Cell[] => [ROLE_NAMES[locale][role], AGE_NAMES[locale][ageBand], seminars];

const rangeCells = ({ range }: Summed): Cell[] => [range?.low ?? null, range?.high ?? null];

/** Results: one row an option. */
export function resultsTable(rollup: Rollup): ReportTable {
  const { labels } = rollup;
  return {
    key: 'results',
    title: labels.results,
    columns: [
      ...byColumns(rollup),
      ...columns({
        when: [labels.when, 14],
        quiz: [labels.quizTitle, 28],
        ...whoColumns(labels),
        respondents: [labels.respondents, 12],
        leftOut: [labels.leftOut, 16],
        item: [labels.item, 18],
        version: [labels.version, 12],
        anchor: [labels.anchor, 16],
        question: [labels.question, 60],
        answers: [`${labels.respondents} (${labels.item})`, 12],
        option: [labels.option, 48],
        count: [labels.count, 12],
        percent: [`${labels.share} (%)`, 12],
        note: [labels.notes, 24],
        low: [`${labels.from} (%)`, 10],
        high: [`${labels.to} (%)`, 10],
        safe: [`${labels.safeShare} (%)`, 12],
        safeFrom: [`${labels.safeShare}: ${labels.from} (%)`, 12],
        safeTo: [`${labels.safeShare}: ${labels.to} (%)`, 12],
      }),
    ],
    rows: ofEachPart(rollup, (key, { results }) => results.flatMap((form) => formRows(key, form, rollup))),
  };
}

function formRows(key: Cell[], form: RollupResult, { labels, locale }: Rollup): Cell[][] {
  const first = [
    ...[...key, labels[form.when], form.title, MODE_NAMES[locale][form.mode]],
    ...whoCells(form, locale),
    ...[form.respondents, form.leftOut],
  ];
  if (form.items.length === 0) return [[...first, ...Array<Cell>(14).fill(null)]];
  return form.items.flatMap((item) =>
    item.options.map((option, at) => [
      ...first,
      ...[item.item, item.version, item.anchor ? labels.yes : labels.no, item.question, item.answers],
      ...[option.text, ...counted(option), ...rangeCells(option)],
      ...(at === 0
        ? [item.safe?.percent ?? null, item.safe?.interval?.low ?? null, item.safe?.interval?.high ?? null]
        : [null, null, null]),
    ]),
  );
}

const sideColumns = (when: 'opening' | 'closing', labels: Rollup['labels']) => ({
  [`${when}Answers`]: [`${labels[when]}: ${labels.respondents}`, 12] as const,
  [`${when}Count`]: [`${labels[when]}: ${labels.count}`, 12] as const,
  [when]: [`${labels[when]} (%)`, 12] as const,
  [`${when}Note`]: [`${labels[when]}: ${labels.notes}`, 20] as const,
});

/** Opening beside closing: one row an option. */
export function comparisonsTable(rollup: Rollup): ReportTable {
  const { labels } = rollup;
  return {
    key: 'comparison',
    title: labels.comparison,
    columns: [
      ...byColumns(rollup),
      ...columns({
        quiz: [labels.quizTitle, 28],
        ...whoColumns(labels),
        item: [labels.item, 18],
        version: [labels.version, 12],
        question: [labels.question, 60],
        option: [labels.option, 48],
        ...sideColumns('opening', labels),
        ...sideColumns('closing', labels),
        change: [labels.change, 14],
        changeFrom: [`${labels.change}: ${labels.from}`, 14],
        changeTo: [`${labels.change}: ${labels.to}`, 14],
      }),
    ],
    rows: ofEachPart(rollup, (key, { comparisons }) =>
      comparisons.flatMap((comparison) => comparedRows(key, comparison, rollup)),
    ),
  };
}

function comparedRows(key: Cell[], comparison: RollupComparison, { locale }: Rollup): Cell[][] {
  const { title, mode, role, ageBand, items } = comparison;
  return items.flatMap((item) =>
    item.options.map(({ text, opening, closing }, at) => [
      ...[...key, title, MODE_NAMES[locale][mode]],
      ...whoCells({ role, ageBand, seminars: item.seminars }, locale),
      ...[item.item, item.version, item.question, text],
      ...[item.openingAnswers, ...counted(opening), item.closingAnswers, ...counted(closing)],
      ...(at === 0 && item.change !== null
        ? [item.change.points, item.change.interval?.low ?? null, item.change.interval?.high ?? null]
        : [null, null, null]),
    ]),
  );
}

/** Role-plays: one row an option of a fork, and an ending. */
export function scenariosTable(rollup: Rollup): ReportTable {
  const { labels } = rollup;
  return {
    key: 'role-plays',
    title: labels.roleplay,
    columns: [
      ...byColumns(rollup),
      ...columns({
        title: [labels.roleplay, 36],
        ...whoColumns(labels),
        plays: [labels.plays, 12],
        leftOut: [`${labels.leftOutPlays}; ${labels.leftOutOwn}`, 24],
        scene: [labels.fork, 60],
        version: [labels.version, 12],
        votes: [labels.votes, 12],
        option: [labels.option, 48],
        count: [labels.count, 12],
        percent: [`${labels.share} (%)`, 12],
        note: [labels.notes, 24],
        low: [`${labels.from} (%)`, 10],
        high: [`${labels.to} (%)`, 10],
      }),
    ],
    rows: ofEachPart(rollup, (key, { scenarios }) =>
      scenarios.flatMap((played) => playedRows(key, played, rollup)),
    ),
  };
}

function playedRows(key: Cell[], played: RollupPlayed, { labels, locale }: Rollup): Cell[][] {
  const { title, mode, plays, leftOut, forks, outcomes } = played;
  const first = (seminars: number): Cell[] => [
    ...[...key, title, capital(PLAY_NAMES[locale][mode])],
    ...whoCells({ ...played, seminars }, locale),
    ...[plays, leftOut],
  ];
  const last = (option: { text: string } & Summed): Cell[] => [
    option.text,
    ...counted(option),
    ...rangeCells(option),
  ];
  if (forks.length + outcomes.length === 0)
    return [[...first(played.seminars), ...Array<Cell>(9).fill(null)]];
  return [
    ...forks.flatMap((fork) =>
      fork.options.map((option) => [
        ...first(fork.seminars),
        [fork.title, fork.question].filter((words) => words !== '').join('. '),
        ...[fork.version, fork.votes, ...last(option)],
      ]),
    ),
    ...outcomes.map((outcome) => [...first(played.seminars), labels.ending, null, null, ...last(outcome)]),
  ];
}
