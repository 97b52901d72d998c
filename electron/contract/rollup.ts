import { z } from 'zod';
import { daySchema, localeSchema } from '../../slides/model/text.ts';
import { factIdSchema } from './archive.ts';
import { REPORT_LABELS } from './report.ts';
import { rollupResultsShape } from './rollup-results.ts';
import { roleSchema } from './setup.ts';

export type { RollupComparison, RollupItem, RollupPlayed, RollupResult } from './rollup-results.ts';

/** What a roll-up can be parted by; `audience` is the role. */
export const ROLLUP_BY = ['province', 'commune', 'school', 'programme', 'audience', 'week'] as const;
export type RollupBy = (typeof ROLLUP_BY)[number];

/** Which seminars are rolled up; null: all. Places and programmes by name or by code, written as on the list. */
const rollupFiltersSchema = z.strictObject({
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  province: z.string().nullable(),
  commune: z.string().nullable(),
  school: z.string().nullable(),
  programme: z.string().nullable(),
  audience: roleSchema.nullable(),
});
export type RollupFilters = z.infer<typeof rollupFiltersSchema>;

/** Filters that let every seminar through. */
export const NO_FILTERS: RollupFilters = {
  from: null,
  to: null,
  province: null,
  commune: null,
  school: null,
  programme: null,
  audience: null,
};

/** True where every seminar is asked for. */
export const isUnfiltered = (filters: RollupFilters): boolean =>
  Object.values(filters).every((value) => value === null);

/** Headings and fixed words of a roll-up beside those of a report; its words travel inside it. */
export const ROLLUP_LABELS = [
  ...(['overview', 'seminars', 'schools', 'communes', 'provinces', 'weeks', 'week', 'unsettled'] as const),
  ...(['listed', 'parted', 'results', 'leftOut', 'version', 'versionNote', 'wholeAtoms', 'rounded'] as const),
  ...([
    'safeShare',
    'noResults',
    'period',
    'filters',
    'participants',
    'audience',
    'inPlan',
    'heldOfPlan',
    'quizTitle',
    'compared',
    'change',
    'ownMean',
    'leftOutPlays',
    'leftOutOwn',
    'votes',
    'safeByPart',
    'changeByPart',
    'optionsInTables',
    'questionShort',
  ] as const),
] as const;
export type RollupLabel = (typeof ROLLUP_LABELS)[number];

const count = z.int().min(0);

const attendance = { enrolled: count.nullable(), present: count.nullable(), absent: count.nullable() };

const byRoleSchema = z.strictObject({
  role: roleSchema,
  roleText: z.string(),
  groups: count,
  seminars: count,
  ...attendance,
});

/** Seminars that have the values of `key` in common. */
const rollupGroupSchema = z.strictObject({
  /** One value for each word of `by`, in its order. */
  key: z.array(z.strictObject({ by: z.enum(ROLLUP_BY), value: z.string(), text: z.string() })),
  seminars: count,
  schools: count,
  communes: count,
  ...attendance,
  byRole: z.array(byRoleSchema),
  ...rollupResultsShape,
});
export type RollupGroup = z.infer<typeof rollupGroupSchema>;

/** How many; and how many of those in the plan, null where there is none or only some seminars are asked for. */
const coverageSchema = z.strictObject({
  count,
  plan: z.strictObject({ held: count, planned: count }).nullable(),
});

/**
 * The report over many seminars: the one model behind the screen and the files. Words are in `locale` already. Attendance
 * is never suppressed; results are sums of whole atoms of `smallestGroup` respondents and more.
 */
export const rollupSchema = z.strictObject({
  format: z.literal(1),
  locale: localeSchema,
  labels: z.record(z.enum([...REPORT_LABELS, ...ROLLUP_LABELS]), z.string()),
  flags: z.strictObject({ draft: z.boolean(), simulated: z.boolean() }),
  title: z.string(),
  subtitle: z.string(),
  issuer: z.array(z.string()).min(1),
  placeAndDate: z.string(),
  /** As asked for; where nothing was, the first and the last day of the seminars. Null: there are none. */
  period: z.strictObject({ from: daySchema.nullable(), to: daySchema.nullable(), text: z.string() }),
  filters: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  by: z.array(z.enum(ROLLUP_BY)),
  smallestGroup: z.int().min(10),
  seminars: coverageSchema,
  schools: coverageSchema,
  communes: coverageSchema,
  /** Seminars in conflict: in no number here until somebody decides. */
  unsettled: count,
  /** Every seminar that was counted, by day; without any result. */
  list: z.array(
    z.strictObject({
      id: factIdSchema,
      date: daySchema,
      dateText: z.string(),
      week: z.string(),
      school: z.string(),
      /** One text for one school however it was written, as `filters.school` takes it. */
      schoolKey: z.string(),
      commune: z.string(),
      province: z.string(),
      programme: z.string(),
      kindText: z.string(),
      ...attendance,
    }),
  ),
  participants: z.strictObject({ byRole: z.array(byRoleSchema), total: z.strictObject(attendance) }),
  weeks: z.array(
    z.strictObject({
      week: z.string(),
      weekText: z.string(),
      programme: z.string(),
      seminars: count,
      present: count.nullable(),
    }),
  ),
  ...rollupResultsShape,
  groups: z.array(rollupGroupSchema),
});
export type Rollup = z.infer<typeof rollupSchema>;

/** What a roll-up is asked for; `by` in any order. */
const askedSchema = z.strictObject({
  filters: rollupFiltersSchema,
  by: z.array(z.enum(ROLLUP_BY)).max(ROLLUP_BY.length),
  locale: localeSchema,
});
export type RollupAsked = z.infer<typeof askedSchema>;

const console_ = ['console'] as const;

export const rollupChannels = {
  'rollup.build': { input: askedSchema, output: rollupSchema, windows: console_ },
  /** Writes the files as `report.export` does; null when the organiser cancelled. */
  'rollup.export': {
    input: askedSchema.extend({
      formats: z.array(z.enum(['pdf', 'docx', 'xlsx', 'csv'])).min(1),
      choose: z.boolean().default(false),
    }),
    output: z.strictObject({ folder: z.string(), files: z.array(z.string()) }).nullable(),
    windows: console_,
  },
  /** Writes the tables for analysts into a folder of their own; `file` is the one to show. Null when cancelled. */
  'rollup.dataset': {
    input: askedSchema.omit({ by: true }).extend({ choose: z.boolean().default(false) }),
    output: z.strictObject({ folder: z.string(), file: z.string() }).nullable(),
    windows: console_,
  },
} as const;
