import type { Report } from '../../../contract/report.ts';
import { formatNumber } from '../../../contract/report-format.ts';
import type { Block, Signer } from '../block.ts';
import { longDate } from '../dates.ts';
import type { Printed } from '../printed.ts';
import { aboutEvent, documentWords } from './words.ts';

/** Lines where nobody said how many are in a class. */
const UNKNOWN = 45;
/** Lines for those who are in no list. */
const SPARE = 3;
/** Above this nobody signs on one list any more. */
const MOST = 600;

/** Whose sheet it is; those without a class are called by their role. */
type Group = { name: string; enrolled: number | null };

const linesFor = ({ enrolled }: Group): number =>
  Math.min(MOST, enrolled === null || enrolled === 0 ? UNKNOWN : enrolled + SPARE);

/**
 * Blank sheets to sign, each group's on its own pages. The names stay on the school's paper: the sheet says so, and
 * nothing of it ever comes back into the kit.
 */
export function signinOf(report: Report): Printed {
  const { event, programme, locale } = report;
  const words = documentWords(locale);
  const signers: Signer[] = [{ who: words.signMaker, hint: words.signHint }];
  const groups: Group[] =
    report.attendance.groups.length === 0
      ? [{ name: '', enrolled: null }]
      : report.attendance.groups.map(({ name, roleText, enrolled }) => ({
          name: name.trim() === '' ? roleText : name,
          enrolled,
        }));
  const about = aboutEvent(event.kindText, programme.title, locale);
  const subtitle = about.charAt(0).toLocaleUpperCase(locale) + about.slice(1);
  // Sheets are handed to different teachers: each says by itself what it is.
  const between: Block[] = [
    { kind: 'signatures', signers },
    { kind: 'page' },
    { kind: 'heading', text: words.signin },
    { kind: 'text', text: subtitle },
  ];
  return {
    ...report,
    labels: { ...report.labels, number: '' },
    // A blank sheet is no draft of anything: it is filled in and signed as it is.
    flags: { ...report.flags, draft: false },
    title: words.signin,
    subtitle,
    blocks: groups.flatMap((group, at) => [...(at === 0 ? [] : between), ...sheetOf(group, report)]),
    signers,
  };
}

function sheetOf(group: Group, { event, labels, locale }: Report): Block[] {
  const words = documentWords(locale);
  const enrolled =
    group.enrolled === null ? [] : [[labels.enrolled, formatNumber(group.enrolled, locale)] as const];
  return [
    {
      kind: 'facts',
      rows: [
        [labels.group, group.name === '' ? words.blank : group.name],
        ...enrolled,
        [labels.date, longDate(event.date, locale)],
      ],
    },
    { kind: 'note', text: words.keep },
    {
      kind: 'table',
      columns: [
        { label: labels.order, width: 8, align: 'center' },
        { label: words.name, width: 36, align: 'left' },
        { label: words.unit, width: 18, align: 'left' },
        { label: words.signature, width: 22, align: 'left' },
        { label: words.remark, width: 16, align: 'left' },
      ],
      rows: Array.from({ length: linesFor(group) }, (_, at) => [
        formatNumber(at + 1, locale),
        '',
        group.name,
        '',
        '',
      ]),
      totals: 0,
      roomy: true,
    },
  ];
}
