import type { Rollup, RollupGroup } from '../../../contract/rollup.ts';
import { type Cell, columns, type ReportTable } from '../../reports/table-cells.ts';
import { byColumns, comparisonsTable, resultsTable, scenariosTable } from './tables-results.ts';
import { rollupWords } from './words.ts';

/** All flat tables of a roll-up. Those of results hold only sums of whole atoms. */
export const rollupTables = (rollup: Rollup): ReportTable[] => [
  overviewTable(rollup),
  listTable(rollup),
  participantsTable(rollup),
  weeksTable(rollup),
  resultsTable(rollup),
  comparisonsTable(rollup),
  scenariosTable(rollup),
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
