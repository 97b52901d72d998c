import type { Report } from '../../contract/report.ts';
import { formatCount, formatNumber, generalRows, sectionNumber } from '../../contract/report-format.ts';
import type { Block, Column } from './block.ts';
import { comparisonBlocks, matchedBlocks, quizBlocks, rehearsalBlocks } from './blocks-results.ts';
import { scenarioBlocks } from './blocks-scenarios.ts';

/** The body of the printed report, the same for HTML (PDF) and DOCX. */
export function blocksOf(report: Report): Block[] {
  return inSections(report, [
    generalOf(report),
    programmeBlocks(report),
    attendanceBlocks(report),
    quizBlocks(report),
    comparisonBlocks(report),
    matchedBlocks(report),
    rehearsalBlocks(report),
    scenarioBlocks(report),
    remarkBlocks(report),
  ]);
}

/** What must be known about the numbers, then the sections that have something to say, each with its number. */
export function inSections(report: Report, sections: readonly Block[][]): Block[] {
  const filled = sections.filter((section) => section.length > 0);
  return [...noticesOf(report), ...filled.flatMap((section, index) => numbered(section, index, report))];
}

/** Puts "I. " (in Vietnamese, as offices number there) or "1. " before the heading that opens a section. */
const numbered = (section: Block[], index: number, report: Report): Block[] =>
  section.map((block) =>
    block.kind === 'heading'
      ? { ...block, text: `${sectionNumber(index, report.locale)} ${block.text}` }
      : block,
  );

function noticesOf({ flags, labels }: Report): Block[] {
  const notices = [
    flags.revision > 1 ? `${labels.corrected}.` : '',
    flags.paper ? labels.paper : '',
    flags.conflict ? labels.conflict : '',
    flags.double ? labels.double : '',
  ];
  return notices.filter((text) => text !== '').map((text) => ({ kind: 'note', text }));
}

/** School, day, programme, trainer. */
export function generalOf(report: Report): Block[] {
  return [
    { kind: 'heading', text: report.labels.general },
    { kind: 'facts', rows: generalRows(report) },
  ];
}

/** The parts in order with planned and real minutes. */
export function programmeBlocks({ programme, labels, locale }: Report): Block[] {
  const minutes = (value: number | null): string => formatCount(value, locale, labels.notTimed);
  return [
    { kind: 'heading', text: labels.programme },
    {
      kind: 'table',
      columns: [
        { label: labels.order, width: 8, align: 'center' },
        { label: labels.part, width: 42, align: 'left' },
        { label: labels.partKind, width: 20, align: 'left' },
        { label: labels.planned, width: 15, align: 'right' },
        { label: labels.taken, width: 15, align: 'right' },
      ],
      rows: [
        ...programme.segments.map((part, index) => [
          formatNumber(index + 1, locale),
          part.title,
          part.kindText,
          minutes(part.plannedMinutes),
          minutes(part.takenMinutes),
        ]),
        ['', labels.total, '', minutes(programme.plannedMinutes), minutes(programme.takenMinutes)],
      ],
      totals: 1,
    },
  ];
}

const numberCells = (
  { enrolled, present, absent }: Report['attendance']['total'],
  { labels, locale }: Report,
): string[] => [enrolled, present, absent].map((value) => formatCount(value, locale, labels.notCounted));

const numberColumns = ({ labels }: Report): Column[] =>
  [labels.enrolled, labels.present, labels.absent].map((label) => ({ label, width: 15, align: 'right' }));

/** Enrolled, present and absent of each group and in all; says where nobody came or somebody was not counted. */
export function groupBlocks(report: Report): Block[] {
  const { attendance, labels } = report;
  if (attendance.groups.length === 0) return [{ kind: 'text', text: labels.none }];
  return [
    {
      kind: 'table',
      columns: [
        { label: labels.group, width: 19, align: 'left' },
        { label: labels.role, width: 17, align: 'left' },
        { label: labels.age, width: 19, align: 'left' },
        ...numberColumns(report),
      ],
      rows: [
        ...attendance.groups.map((group) => [
          group.name,
          group.roleText,
          group.ageText,
          ...numberCells(group, report),
        ]),
        [labels.total, '', '', ...numberCells(attendance.total, report)],
      ],
      totals: 1,
    },
    ...(attendance.partial ? [{ kind: 'note' as const, text: labels.partial }] : []),
  ];
}

function attendanceBlocks(report: Report): Block[] {
  const { attendance, labels, locale } = report;
  const groups: Block[] = [{ kind: 'heading', text: labels.attendance }, ...groupBlocks(report)];
  if (attendance.groups.length === 0) return groups;
  return [
    ...groups,
    { kind: 'subheading', text: labels.byRole },
    {
      kind: 'table',
      columns: [
        { label: labels.role, width: 36, align: 'left' },
        { label: labels.groups, width: 19, align: 'right' },
        ...numberColumns(report),
      ],
      rows: attendance.byRole.map((role) => [
        role.roleText,
        formatNumber(role.groups, locale),
        ...numberCells(role, report),
      ]),
      totals: 0,
    },
  ];
}

function remarkBlocks({ remarks, labels }: Report): Block[] {
  const parts = ['remarks', 'difficulties', 'proposals'] as const;
  return [
    { kind: 'heading', text: labels.remarksSection },
    ...parts.flatMap((part): Block[] => [
      { kind: 'subheading', text: labels[part] },
      ...paragraphs(remarks[part] || labels.none),
    ]),
  ];
}

/** One paragraph for each line that says something. */
export const paragraphs = (text: string): Block[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'text', text: line.trim() }));
