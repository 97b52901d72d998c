import type { SeminarSummary } from '../../../electron/contract/archive.ts';
import { matches } from '../forms/fold.ts';

/** Newest first; seminars of one day by school. */
export const newestFirst = (seminars: readonly SeminarSummary[]): SeminarSummary[] =>
  [...seminars].sort(
    (a, b) => b.date.localeCompare(a.date) || a.schoolName.localeCompare(b.schoolName, 'vi'),
  );

/** Those whose school, place, day (as stored or as 05/02/2026) or programme has every word of `query`. */
export const findSeminars = (seminars: readonly SeminarSummary[], query: string): SeminarSummary[] =>
  seminars.filter((seminar) => {
    const { schoolName, commune, province, date, programme } = seminar;
    const day = date.split('-').reverse().join('/');
    return matches([schoolName, commune, province, date, day, ...Object.values(programme)].join(' '), query);
  });

/** What sets a seminar apart in the list. */
export type Mark = 'conflict' | 'double' | 'simulated' | 'corrected';

export const marksOf = ({ conflict, double, simulated, revisions }: SeminarSummary): Mark[] => [
  ...(conflict ? (['conflict'] as const) : []),
  ...(double === null ? [] : (['double'] as const)),
  ...(simulated ? (['simulated'] as const) : []),
  ...(revisions > 1 ? (['corrected'] as const) : []),
];
