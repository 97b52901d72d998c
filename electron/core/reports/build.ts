import type { Locale } from '../../../slides/model/text.ts';
import type { SeminarRecord } from '../../contract/archive.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { Organisation } from '../../contract/organisation.ts';
import type { Report } from '../../contract/report.ts';
import { effectiveK } from './atom.ts';
import { atomsOf } from './atoms.ts';
import { attendanceOf } from './attendance.ts';
import { comparisonsOf } from './comparisons.ts';
import { shortDate } from './dates.ts';
import { issuerLines, logoOf, placeAndDate, titleOf } from './heading.ts';
import { labelsIn } from './labels.ts';
import { matchedOf } from './matched.ts';
import { EVENT_NAMES } from './names.ts';
import { NO_ORGANISATION } from './organisation.ts';
import { programmeOf } from './programme.ts';
import { quizResults } from './quizzes.ts';
import { rehearsalsOf } from './rehearsals.ts';
import { scenarioResults } from './scenarios.ts';

type Frozen = Pick<SeminarContent, 'quizzes' | 'scenarios'>;

/** The frozen content, as far as the report needs it; nothing where the record carries none or it is not JSON. */
function frozenContent(record: SeminarRecord): Frozen {
  const nothing: Frozen = { quizzes: {}, scenarios: {} };
  if (record.content === null) return nothing;
  try {
    return { ...nothing, ...(JSON.parse(record.content.json) as Partial<Frozen>) };
  } catch {
    return nothing;
  }
}

/**
 * The report of one closed seminar in `locale`: the one model that the screen and all files print.
 * Pure. `smallestGroup` raises k of the rule of small groups (10 at least); `organisation` issues the documents where the
 * seminar itself names nobody else; `double`: another seminar counts in its place. Words that the frozen content lacks
 * are replaced by their ids, so a report can always be made.
 */
export function buildReport(
  record: SeminarRecord,
  locale: Locale,
  options: { smallestGroup?: number; organisation?: Organisation; double?: boolean } = {},
): Report {
  const body = record.seminar;
  const organisation = options.organisation ?? NO_ORGANISATION;
  const k = effectiveK(options.smallestGroup);
  const revision = Math.max(1, record.revisions);
  const labels = labelsIn(locale, { k, n: revision - 1 });
  const content = frozenContent(record);
  const responses = record.responses.map((response) => response.body);
  const atoms = atomsOf(
    record.tallies.map((tally) => tally.body),
    responses,
    content.quizzes,
  );
  const quizzes = quizResults(atoms, content.quizzes, { locale, k, words: labels });
  return {
    format: 1,
    locale,
    seminar: record.id,
    labels,
    flags: {
      draft: true,
      simulated: record.simulated,
      paper: body.source === 'paper',
      revision,
      conflict: record.conflict,
      double: options.double ?? false,
    },
    ...titleOf(body, locale),
    issuer: issuerLines(body, locale, organisation),
    logo: logoOf(body, organisation),
    placeAndDate: placeAndDate(body, locale),
    event: {
      kind: body.kind,
      kindText: EVENT_NAMES[locale][body.kind],
      school: body.school.name,
      commune: body.school.communeName,
      province: body.school.provinceName,
      date: body.date,
      dateText: shortDate(body.date, locale),
      startedAt: body.startedAt,
      organisation: body.organisation,
      trainer: body.trainer,
    },
    programme: programmeOf(body, locale),
    attendance: attendanceOf(body.groups, locale),
    quizzes,
    comparisons: comparisonsOf(quizzes, content.quizzes, locale),
    matched: matchedOf(responses, content.quizzes, quizzes, { locale, k }),
    rehearsals: rehearsalsOf(
      record.choices.map((choices) => choices.body),
      content.scenarios,
      { locale, k },
    ),
    scenarios: scenarioResults(
      record.choices.map((choices) => choices.body),
      content.scenarios,
      { locale, k, groups: body.groups, stopped: labels.stoppedThere },
    ),
    remarks: body.remarks,
    smallestGroup: k,
  };
}
