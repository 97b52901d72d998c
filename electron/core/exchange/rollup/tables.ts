import type { Rollup, RollupGroup, RollupResult } from '../../../contract/rollup.ts';
import { AGE_NAMES, MODE_NAMES, ROLE_NAMES } from '../../reports/names.ts';
import { type Cell, columns, counted, type ReportTable } from '../../reports/table-cells.ts';
import { rollupWords } from './words.ts';

/** All flat tables of a roll-up. Those of results hold only sums of whole atoms. */
export const rollupTables = (rollup: Rollup): ReportTable[] => [
  overviewTable(rollup),
  listTable(rollup),
  participantsTable(rollup),
  weeksTable(rollup),
  resultsTable(rollup),
];

function overviewTable(rollup: Rollup): ReportTable {
  const { labels, period, filters, seminars, schools, communes, unsettled, flags } = rollup;
  const row = (label: string, { count, plan }: Rollup['schools']): Cell[] => [
    label,
    count,
    plan?.held ?? null,
    plan?.planned ?? null,
  ];
  return {
    key: 'overview',
    title: labels.overview,
    columns: columns({
      field: [labels.field, 44],
      value: [labels.value, 24],
      held: [labels.heldOfPlan, 24],
      planned: [labels.inPlan, 24],
    }),
    rows: [
      [`${labels.period}: ${labels.from}`, period.from, null, null],
      [`${labels.period}: ${labels.to}`, period.to, null, null],
      ...filters.map(({ label, value }) => [label, value, null, null]),
      row(labels.seminars, seminars),
      row(labels.schools, schools),
      row(labels.communes, communes),
      [labels.unsettled, unsettled, null, null],
      [labels.draft, flags.draft ? labels.yes : labels.no, null, null],
      [labels.simulated, flags.simulated ? labels.yes : labels.no, null, null],
    ],
  };
}

const headColumns = (labels: Rollup['labels']) =>
  ({
    enrolled: [labels.enrolled, 12],
    present: [labels.present, 12],
    absent: [labels.absent, 12],
  }) as const;

const listTable = ({ list, labels }: Rollup): ReportTable => ({
  key: 'seminars',
  title: labels.listed,
  columns: columns({
    date: [labels.date, 12],
    week: [labels.week, 12],
    school: [labels.school, 36],
    commune: [labels.commune, 24],
    province: [labels.province, 24],
    programme: [labels.programme, 40],
    kind: [labels.eventKind, 20],
    ...headColumns(labels),
    seminar: [labels.seminar, 40],
  }),
  rows: list.map((one) => [
    ...[one.date, one.week, one.school, one.commune, one.province, one.programme, one.kindText],
    ...[one.enrolled, one.present, one.absent, one.id],
  ]),
});

type Who = Pick<RollupGroup, 'byRole' | 'enrolled' | 'present' | 'absent'>;

/** Participants by role: of everything first, then of each part. */
function participantsTable(rollup: Rollup): ReportTable {
  const { labels, by, groups, participants, schools, communes, seminars } = rollup;
  const rows = (key: Cell[], who: Who, held: number, places: Cell[]): Cell[][] => [
    ...who.byRole.map((one) => [
      ...[...key, one.roleText, one.seminars, null, null],
      ...[one.enrolled, one.present, one.absent],
    ]),
    [...key, labels.total, held, ...places, who.enrolled, who.present, who.absent],
  ];
  return {
    key: 'participants',
    title: labels.attendance,
    columns: [
      ...byColumns(rollup),
      ...columns({
        role: [labels.role, 18],
        seminars: [labels.seminars, 12],
        schools: [labels.schools, 12],
        communes: [labels.communes, 12],
        ...headColumns(labels),
      }),
    ],
    rows: [
      ...rows(
        by.map(() => labels.total),
        { ...participants.total, byRole: participants.byRole },
        seminars.count,
        [schools.count, communes.count],
      ),
      ...groups.flatMap((group) =>
        rows(
          group.key.map(({ text }) => text),
          group,
          group.seminars,
          [group.schools, group.communes],
        ),
      ),
    ],
  };
}

const byColumns = ({ by, labels }: Rollup): ReportTable['columns'] =>
  by.map((word) => ({ key: `by-${word}`, label: labels[word], width: 32 }));

const weeksTable = ({ weeks, labels }: Rollup): ReportTable => ({
  key: 'weeks',
  title: labels.weeks,
  columns: columns({
    week: [labels.week, 12],
    days: [labels.period, 40],
    programme: [labels.programme, 44],
    seminars: [labels.seminars, 12],
    present: [labels.present, 12],
  }),
  rows: weeks.map((row) => [row.week, row.weekText, row.programme, row.seminars, row.present]),
});

/** Results: of everything first, then of each part; one row an option. */
function resultsTable(rollup: Rollup): ReportTable {
  const { labels, by, results, groups } = rollup;
  return {
    key: 'results',
    title: labels.results,
    columns: [
      ...byColumns(rollup),
      ...columns({
        when: [labels.when, 14],
        quiz: [labels.quizTitle, 28],
        mode: [labels.mode, 20],
        role: [labels.role, 18],
        age: [labels.age, 18],
        seminars: [labels.seminars, 12],
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
    rows: [
      ...results.flatMap((form) =>
        formRows(
          by.map(() => labels.total),
          form,
          rollup,
        ),
      ),
      ...groups.flatMap((group) =>
        group.results.flatMap((form) =>
          formRows(
            group.key.map(({ text }) => text),
            form,
            rollup,
          ),
        ),
      ),
    ],
  };
}

function formRows(key: Cell[], form: RollupResult, { labels, locale }: Rollup): Cell[][] {
  const first = [
    ...[...key, labels[form.when], form.title, MODE_NAMES[locale][form.mode]],
    ...[ROLE_NAMES[locale][form.role], AGE_NAMES[locale][form.ageBand]],
    ...[form.seminars, form.respondents, form.leftOut],
  ];
  if (form.items.length === 0) return [[...first, ...Array<Cell>(14).fill(null)]];
  return form.items.flatMap((item) =>
    item.options.map((option, at) => [
      ...first,
      ...[item.item, item.version, item.anchor ? labels.yes : labels.no, item.question, item.answers],
      ...[option.text, ...counted(option)],
      ...[option.range?.low ?? null, option.range?.high ?? null],
      ...(at === 0
        ? [item.safe?.percent ?? null, item.safe?.interval?.low ?? null, item.safe?.interval?.high ?? null]
        : [null, null, null]),
    ]),
  );
}

/** Rows table - column - meaning, and the rules that decide what is printed. */
export function rollupCodeBook(tables: readonly ReportTable[], { labels, locale }: Rollup): ReportTable {
  const meanings = rollupWords(locale).columns;
  return {
    key: 'code-book',
    title: labels.codeBook,
    columns: columns({
      table: [labels.table, 32],
      column: [labels.column, 28],
      meaning: [labels.meaning, 80],
    }),
    rows: [
      ...tables.flatMap((table) =>
        table.columns.map(({ key, label }) => [table.title, label, meanings[key] ?? label]),
      ),
      [labels.results, labels.notes, labels.wholeAtoms],
      [labels.results, labels.notes, labels.rounded],
    ],
  };
}
