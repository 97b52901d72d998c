import { z } from 'zod';
import { contactSchema } from '../../slides/model/contacts.ts';
import { firstHourCardSchema } from '../../slides/model/first-hour.ts';
import { daySchema, localeSchema } from '../../slides/model/text.ts';

/** Most adults that a plan names: a longer list is not called in an hour. */
export const MOST_PEOPLE = 6;
/** A plan names at least two different adults, so that there is always another one to turn to. */
export const LEAST_PEOPLE = 2;
/** Longest entries, in characters: the whole plan has to fit on one sheet of A4. */
export const [MOST_PHONE, MOST_WORDS, MOST_DUTIES] = [40, 400, 600] as const;

const lineSchema = z.string().trim().max(160);
const wordsSchema = z.string().trim().max(MOST_WORDS);
const phoneSchema = z.string().trim().max(MOST_PHONE);

const personSchema = z.strictObject({ name: lineSchema, role: lineSchema, phone: phoneSchema });
export type Person = z.infer<typeof personSchema>;

/** The response plan of a school as it is filled in; what nobody has filled in is empty. */
const filledSchema = z.strictObject({
  school: lineSchema,
  /** Adults of the school in the order in which they are called. */
  people: z.array(personSchema).max(MOST_PEOPLE),
  police: z.strictObject({ name: lineSchema, phone: phoneSchema }),
  /** Who calls the parents, and how they are reached. */
  parents: wordsSchema,
  /** Who stays with the child, and where. */
  stays: wordsSchema,
  decides: wordsSchema,
  written: wordsSchema,
  /** Where what was written down is kept, and who may read it. */
  kept: wordsSchema,
  /** What the law asks the school to report: filled in and checked by a person who answers for it, never by the kit. */
  duties: z.strictObject({
    text: z.string().trim().max(MOST_DUTIES),
    checkedBy: lineSchema,
    checkedOn: daySchema.nullable(),
  }),
});
export type FilledPlan = z.infer<typeof filledSchema>;

/** The plan as it is kept. `savedOn`: the day on which somebody last looked through it and saved it. */
export const responsePlanSchema = filledSchema.extend({ savedOn: daySchema });
export type ResponsePlan = z.infer<typeof responsePlanSchema>;

export const EMPTY_PLAN: FilledPlan = {
  school: '',
  people: [],
  police: { name: '', phone: '' },
  parents: '',
  stays: '',
  decides: '',
  written: '',
  kept: '',
  duties: { text: '', checkedBy: '', checkedOn: null },
};

/** What of a plan is still missing, in the order of the form. */
export const PLAN_GAPS = [
  'people',
  'police',
  'parents',
  'stays',
  'decides',
  'written',
  'kept',
  'duties',
] as const;
export type PlanGap = (typeof PLAN_GAPS)[number];

/** Adults of the plan that can be called: with a name and a number. */
export const reachable = ({ people }: Pick<FilledPlan, 'people'>): Person[] =>
  people.filter(({ name, phone }) => name !== '' && phone !== '');

/** Answers what is missing. Two people are two names and two numbers: one person entered twice is one. */
export function gapsOf(plan: FilledPlan): PlanGap[] {
  const people = reachable(plan);
  const different = Math.min(
    new Set(people.map(({ name }) => name.toLowerCase())).size,
    new Set(people.map(({ phone }) => phone.replace(/\D/g, ''))).size,
  );
  const isMissing: Record<PlanGap, boolean> = {
    people: different < LEAST_PEOPLE,
    police: plan.police.phone === '',
    parents: plan.parents === '',
    stays: plan.stays === '',
    decides: plan.decides === '',
    written: plan.written === '',
    kept: plan.kept === '',
    duties: plan.duties.text === '' || plan.duties.checkedBy === '' || plan.duties.checkedOn === null,
  };
  return PLAN_GAPS.filter((gap) => isMissing[gap]);
}

/**
 * The last day (YYYY-MM-DD) of the school year that a plan saved on `savedOn` is good for. A school year ends on 31 July
 * here; one saved from June on was made for the year that begins after the summer.
 */
export function goodUntil(savedOn: string): string {
  const [year = 0, month = 0] = savedOn.split('-').map(Number);
  return `${month >= 6 ? year + 1 : year}-07-31`;
}

/** True where the plan is older than a school year: people and numbers may have changed. Days are YYYY-MM-DD. */
export const isOld = ({ savedOn }: Pick<ResponsePlan, 'savedOn'>, today: string): boolean =>
  today > goodUntil(savedOn);

const console_ = ['console'] as const;

/** The response plan of the school. SECURITY: only the console sees it; the stage and the station never do. */
export const responseChannels = {
  /** The plan, null where none was saved yet; the checklists for the first hour, and the lines of help. */
  'response.get': {
    input: z.undefined(),
    output: z.object({
      plan: responsePlanSchema.nullable(),
      cards: z.array(firstHourCardSchema),
      contacts: z.array(contactSchema),
      today: daySchema,
    }),
    windows: console_,
  },
  /** Keeps the plan with today's date; one without a word in it is taken out of the archive, and null comes back. */
  'response.save': { input: filledSchema, output: responsePlanSchema.nullable(), windows: console_ },
  /** Writes the plan with the checklists as one PDF; null when the trainer cancelled. Without a plan: one to fill in by hand. */
  'response.print': {
    input: z.strictObject({ locale: localeSchema, choose: z.boolean().default(false) }),
    output: z.object({ folder: z.string(), file: z.string(), pages: z.int().min(1) }).nullable(),
    windows: console_,
  },
} as const;
