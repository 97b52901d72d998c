import { z } from 'zod';
import { daySchema, idSchema, localeSchema } from '../../slides/model/text.ts';
import { remarksSchema } from './archive.ts';
import { comparisonSchema, matchedSchema, quizResultSchema } from './report-answers.ts';
import { countedSchema, markSchema } from './report-counted.ts';
import { scenarioResultSchema } from './report-scenario.ts';
import { ageBandSchema, EVENT_KINDS, roleSchema } from './setup.ts';

export type { Comparison, Matched, QuizResult } from './report-answers.ts';
export { type Counted, OPTION_MARKS, type OptionMark } from './report-counted.ts';

/** Every heading and fixed word that a report prints; its words travel inside the report (`labels`). */
export const REPORT_LABELS = [
  ...([
    'nation',
    'motto',
    'number',
    'draft',
    'simulated',
    'paper',
    'corrected',
    'conflict',
    'double',
  ] as const),
  ...(['general', 'programme', 'attendance', 'quiz', 'comparison', 'roleplay', 'remarksSection'] as const),
  ...(['eventKind', 'school', 'commune', 'province', 'date', 'start', 'organisation', 'trainer'] as const),
  ...(['part', 'partKind', 'planned', 'taken', 'total', 'order', 'value', 'field'] as const),
  ...(['group', 'role', 'age', 'enrolled', 'present', 'absent', 'byRole', 'groups', 'notCounted'] as const),
  ...(['partial', 'form', 'mode', 'respondents', 'presentWhenAsked', 'question', 'option', 'count'] as const),
  ...(['share', 'suppressed', 'masked', 'anchor', 'opening', 'closing', 'none', 'notTimed'] as const),
  ...(['fork', 'happened', 'decidedBy', 'noVotes', 'ending', 'stopped', 'lit', 'yes', 'no'] as const),
  ...([
    'remarks',
    'difficulties',
    'proposals',
    'recipients',
    'recipientLines',
    'signer',
    'signHint',
  ] as const),
  ...([
    'scenarioResults',
    'plays',
    'streams',
    'ownShares',
    'tooFewPlays',
    'stoppedThere',
    'mapOf',
    'nothingHere',
  ] as const),
  ...(['measures', 'measure', 'from', 'to', 'matched', 'hits', 'falseAlarms', 'asked'] as const),
  ...(['sensitivity', 'criterion', 'safe', 'gain', 'score', 'details'] as const),
  ...(['codeBook', 'table', 'column', 'meaning', 'when', 'item', 'seminar', 'notes', 'page'] as const),
] as const;
const labelSchema = z.enum(REPORT_LABELS);
export type ReportLabel = z.infer<typeof labelSchema>;

const number = z.number().min(0);
const count = z.int().min(0);

const attendanceNumbers = {
  enrolled: count.nullable(),
  present: count.nullable(),
  absent: count.nullable(),
};

/** One rehearsal of the class, fork by fork. In a suppressed one the counts are absent. */
const rehearsalSchema = z.strictObject({
  segment: idSchema,
  scenario: idSchema,
  title: z.string(),
  mode: z.literal('class'),
  modeText: z.string(),
  suppressed: z.boolean(),
  forks: z.array(
    z.strictObject({
      scene: idSchema,
      title: z.string(),
      question: z.string(),
      /** Votes at this fork; null: none were counted, or not printed. */
      votes: count.nullable(),
      by: z.enum(['class', 'trainer']),
      byText: z.string(),
      options: z.array(
        z.strictObject({
          choice: idSchema,
          mark: markSchema,
          text: z.string(),
          /** This is how the story went on. */
          chosen: z.boolean(),
          ...countedSchema.shape,
        }),
      ),
    }),
  ),
  ending: z.strictObject({ scene: idSchema, title: z.string(), kind: z.string() }).nullable(),
  stopped: z.boolean(),
  /** Steps of the way out that were taken. */
  lit: z.int().min(0).max(4),
});
export type Rehearsal = z.infer<typeof rehearsalSchema>;

/**
 * The report of one seminar: the one model behind the screen and the PDF, DOCX, XLSX and CSV files. Numbers are
 * numbers, null means "not counted" and never zero; words are in `locale` already. Nothing in it is about a person.
 */
export const reportSchema = z.strictObject({
  format: z.literal(1),
  locale: localeSchema,
  seminar: z.string(),
  labels: z.record(labelSchema, z.string()),
  /** `revision` is 1 when it was never corrected. */
  flags: z.strictObject({
    draft: z.boolean(),
    simulated: z.boolean(),
    paper: z.boolean(),
    revision: z.int().min(1),
    conflict: z.boolean(),
    /** Another seminar counts in its place, because two laptops recorded one event. */
    double: z.boolean(),
  }),
  /** "BÁO CÁO" and what about. */
  title: z.string(),
  subtitle: z.string(),
  /** Who issues it, upper level first; the last line is the issuer. */
  issuer: z.array(z.string()).min(1),
  /** The issuer's logo as a data URL (PNG or JPEG). */
  logo: z.string().nullable(),
  /** "Bảo Yên, ngày 05 tháng 02 năm 2026". */
  placeAndDate: z.string(),
  event: z.strictObject({
    kind: z.enum(EVENT_KINDS),
    kindText: z.string(),
    school: z.string(),
    commune: z.string(),
    province: z.string(),
    date: daySchema,
    /** dd/mm/yyyy for tables, by locale. */
    dateText: z.string(),
    startedAt: z.string().nullable(),
    organisation: z.string(),
    trainer: z.string(),
  }),
  programme: z.strictObject({
    id: idSchema,
    title: z.string(),
    /** Minutes; taken is rounded to tenths, null where nothing was timed. The totals are sums of the rows. */
    plannedMinutes: number,
    takenMinutes: number.nullable(),
    segments: z.array(
      z.strictObject({
        id: idSchema,
        kindText: z.string(),
        title: z.string(),
        plannedMinutes: number,
        takenMinutes: number.nullable(),
      }),
    ),
  }),
  /** Never suppressed: it is who came, not what they answered. */
  attendance: z.strictObject({
    groups: z.array(
      z.strictObject({
        id: idSchema,
        name: z.string(),
        role: roleSchema,
        roleText: z.string(),
        ageBand: ageBandSchema,
        ageText: z.string(),
        ...attendanceNumbers,
      }),
    ),
    byRole: z.array(
      z.strictObject({ role: roleSchema, roleText: z.string(), groups: count, ...attendanceNumbers }),
    ),
    total: z.strictObject(attendanceNumbers),
    /** Some group is not counted yet, so the totals cover the counted ones only. */
    partial: z.boolean(),
  }),
  quizzes: z.array(quizResultSchema),
  comparisons: z.array(comparisonSchema),
  matched: z.array(matchedSchema),
  rehearsals: z.array(rehearsalSchema),
  scenarios: z.array(scenarioResultSchema),
  remarks: remarksSchema,
  /** k of the rule of small groups that was used. */
  smallestGroup: z.int().min(10),
});
export type Report = z.infer<typeof reportSchema>;
