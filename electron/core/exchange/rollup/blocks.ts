import { formatCount, formatNumber, sectionNumber } from '../../../contract/report-format.ts';
import type { Rollup } from '../../../contract/rollup.ts';
import type { Block } from '../../reports/block.ts';
import { left, right } from './blocks-columns.ts';
import { resultSections } from './blocks-results.ts';

/** The body of the printed period report, the same for HTML (PDF) and DOCX: tables and charts. */
export function rollupBlocks(rollup: Rollup): Block[] {
  const sections = [
    overview(rollup),
    participants(rollup),
    weeks(rollup),
    parted(rollup),
    ...resultSections(rollup),
  ].filter((section) => section.length > 0);
  return sections.flatMap((section, index) =>
    section.map((block) =>
      block.kind === 'heading'
        ? { ...block, text: `${sectionNumber(index, rollup.locale)} ${block.text}` }
        : block,
    ),
  );
}

/** "12 (theo kế hoạch: 10/40)" where a plan says how many there should be. */
function ofPlanned({ count, plan }: Rollup['schools'], { locale, labels }: Rollup): string {
  const number = (n: number): string => formatNumber(n, locale);
  if (plan === null) return number(count);
  const share = `${number(plan.held)}/${number(plan.planned)}`;
  return `${number(count)} (${labels.inPlan.toLocaleLowerCase(locale)}: ${share})`;
}

function overview(rollup: Rollup): Block[] {
  const { labels, locale, period, filters, unsettled, participants: came } = rollup;
  const only = filters.map(({ label, value }) => `${label}: ${value}`).join('; ');
  return [
    { kind: 'heading', text: labels.overview },
    {
      kind: 'facts',
      rows: [
        [labels.period, period.text || labels.none],
        ...(only === '' ? [] : [[labels.filters, only] as const]),
        [labels.seminars, ofPlanned(rollup.seminars, rollup)],
        [labels.schools, ofPlanned(rollup.schools, rollup)],
        [labels.communes, ofPlanned(rollup.communes, rollup)],
        [labels.present, formatCount(came.total.present, locale, labels.notCounted)],
        ...(unsettled === 0 ? [] : [[labels.unsettled, formatNumber(unsettled, locale)] as const]),
      ],
    },
  ];
}

function participants({ participants: { byRole, total }, labels, locale }: Rollup): Block[] {
  const cells = ({ enrolled, present, absent }: typeof total): string[] =>
    [enrolled, present, absent].map((value) => formatCount(value, locale, labels.notCounted));
  const number = (value: number): string => formatNumber(value, locale);
  return [
    { kind: 'heading', text: labels.participants },
    {
      kind: 'table',
      columns: [
        left(labels.role, 25),
        ...[labels.seminars, labels.groups, labels.enrolled, labels.present, labels.absent].map((label) =>
          right(label, 15),
        ),
      ],
      rows: [
        ...byRole.map((one) => [one.roleText, number(one.seminars), number(one.groups), ...cells(one)]),
        [labels.total, '', '', ...cells(total)],
      ],
      totals: 1,
    },
    ...(byRole.some(({ enrolled, present }) => enrolled === null || present === null)
      ? [{ kind: 'note' as const, text: labels.partial }]
      : []),
  ];
}

function weeks({ weeks: rows, labels, locale, seminars, participants: came }: Rollup): Block[] {
  return [
    { kind: 'heading', text: labels.weeks },
    {
      kind: 'table',
      columns: [
        left(labels.week, 34),
        left(labels.programme, 38),
        right(labels.seminars, 13),
        right(labels.present, 15),
      ],
      rows: [
        ...rows.map((row) => [
          row.weekText,
          row.programme,
          formatNumber(row.seminars, locale),
          formatCount(row.present, locale, labels.notCounted),
        ]),
        [
          labels.total,
          '',
          formatNumber(seminars.count, locale),
          formatCount(came.total.present, locale, labels.notCounted),
        ],
      ],
      totals: 1,
    },
  ];
}

/** One row a part: what was held and who came. */
function parted({ groups, by, labels, locale }: Rollup): Block[] {
  if (groups.length === 0) return [];
  const width = 52 / by.length;
  // Answers of several roles together are results and no head count.
  const came = groups.filter(({ byRole }) => byRole.length > 0 || !by.includes('audience'));
  return [
    { kind: 'heading', text: labels.parted },
    {
      kind: 'table',
      columns: [
        ...by.map((word) => left(labels[word], width)),
        right(labels.seminars, 10),
        right(labels.schools, 12),
        right(labels.enrolled, 13),
        right(labels.present, 13),
      ],
      rows: came.map(({ key, seminars, schools, enrolled, present }) => [
        ...key.map(({ text }) => text),
        formatNumber(seminars, locale),
        formatNumber(schools, locale),
        formatCount(enrolled, locale, labels.notCounted),
        formatCount(present, locale, labels.notCounted),
      ]),
      totals: 0,
    },
  ];
}
