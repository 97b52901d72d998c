import type { Locale } from '../../../../slides/model/text.ts';
import { inLocale } from '../../../../slides/model/text.ts';
import type { SeminarRecord } from '../../../contract/archive.ts';
import { type Group, totalAttendance } from '../../../contract/setup.ts';
import { programmeOf } from '../../reports/programme.ts';
import type { CountedSeminar } from '../rollup/collect.ts';
import { namedBy, weekOf } from '../rollup/keys.ts';
import { answerRows } from './rows-answers.ts';
import { playRows } from './rows-plays.ts';
import type { DataRow } from './schema.ts';
import type { TableName } from './tables.ts';
import type { Texts } from './texts.ts';

/** One row and the table that it belongs to. */
export type Placed = { table: TableName; row: DataRow };

/** What the rows of a seminar are made with: k in force, language of the words, and words that were not written yet. */
export type RowsAround = { locale: Locale; k: number; texts: Texts };

/** A day without a clock as Parquet keeps it. */
const dayOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

const seminarRow = ({ body }: CountedSeminar, locale: Locale): DataRow => {
  const { school, programme } = body;
  const key = (by: 'province' | 'commune' | 'school'): string => namedBy(by, body, 'mixed', locale).value;
  return {
    ...{ date: dayOf(body.date), week: weekOf(body.date).week, kind: body.kind, source: body.source },
    ...{ programme: programme.id, programme_title: inLocale(programme.title, locale) },
    organisation: body.organisation,
    ...{ province_name: school.provinceName, province_key: key('province') },
    ...{ commune_name: school.communeName, commune_key: key('commune') },
    ...{ school_name: school.name, school_key: key('school') },
    ...totalAttendance(body.groups),
  };
};

const groupRow = (group: Group, at: number): DataRow => ({
  ...{ group_no: at + 1, role: group.role, age_band: group.ageBand },
  ...totalAttendance([group]),
});

const partRows = ({ seminar }: SeminarRecord, locale: Locale): DataRow[] =>
  programmeOf(seminar, locale).segments.map(({ title, plannedMinutes, takenMinutes }, at) => ({
    ...{ part_no: at + 1, kind: seminar.segments[at]?.kind ?? '', title },
    ...{ planned_minutes: plannedMinutes, taken_minutes: takenMinutes },
  }));

/**
 * The rows of one seminar: only what its own report prints, so that the data set tells nothing that the reports do not.
 * Left out are the trainer's name and remarks, names of classes, and the hour.
 */
export function seminarRows(seminar: CountedSeminar, around: RowsAround): Placed[] {
  const { record, body } = seminar;
  const own = { seminar: record.id, simulated: record.simulated };
  const placed = (table: TableName, rows: readonly DataRow[]): Placed[] =>
    rows.map((row) => ({ table, row: { ...own, ...row } }));
  const { forms, items, options } = answerRows(seminar, around);
  const { plays, choices } = playRows(seminar, around.texts);
  return [
    ...placed('seminars', [seminarRow(seminar, around.locale)]),
    ...placed('attendance', body.groups.map(groupRow)),
    ...placed('parts', partRows(record, around.locale)),
    ...placed('forms', forms),
    ...placed('items', items),
    ...placed('options', options),
    ...placed('plays', plays),
    ...placed('choices', choices),
    ...around.texts.taken().map((row) => ({ table: 'texts' as const, row })),
  ];
}
