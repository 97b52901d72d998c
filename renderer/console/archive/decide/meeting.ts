import type { MeetingView } from '../../../../electron/contract/decisions.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { showDay } from '../../forms/day.ts';
import type { ComparedRow } from './Comparison.tsx';

/** A seminar in one line: school, place, day. */
export const lineOf = ({ school, place, date }: MeetingView, locale: Locale): string =>
  [school, place, showDay(date, locale)].filter((part) => part !== '').join(' · ');

const groupsOf = ({ groups }: MeetingView): string | null =>
  groups
    .map(({ name, present }) =>
      [name || '–', present === null ? '' : `(${present})`].filter(Boolean).join(' '),
    )
    .join(', ') || null;

/** Two seminars that may be one, row by row. */
export function meetingRows(meetings: readonly MeetingView[], locale: Locale): ComparedRow[] {
  const row = (field: string, cell: (meeting: MeetingView) => string | number | null): ComparedRow => ({
    field,
    about: '',
    cells: meetings.map((meeting) => cell(meeting) || null),
  });
  return [
    row('school', ({ school }) => school),
    row('place', ({ place }) => place),
    row('date', ({ date }) => showDay(date, locale)),
    row('startedAt', ({ startedAt }) => startedAt),
    row('groups', groupsOf),
    { field: 'present', about: '', cells: meetings.map(({ present }) => present) },
    row('trainer', ({ trainer }) => trainer),
    row('organisation', ({ organisation }) => organisation),
    row('programme', ({ programme }) => programme),
  ];
}
