import { z } from 'zod';
import { FORM_NAMES, RECORD_MODES } from '../../slides/model/quiz.ts';
import { daySchema, idSchema, localTextSchema } from '../../slides/model/text.ts';
import { ageBandSchema, EVENT_KINDS, groupSchema, roleSchema, schoolSchema } from './setup.ts';

/** Random identifier of a fact or a seminar in the archive, a UUID. */
export const factIdSchema = z.uuid();

/** Longest time that one part can have taken, ms: two days, for a kit that was left running. */
export const LONGEST_MS = 48 * 60 * 60 * 1000;

const count = z.int().min(0).max(1_000_000);

/** What the trainer writes at the end: remarks, difficulties, proposals. */
export const remarksSchema = z.strictObject({
  remarks: z.string().normalize('NFC').trim().max(4000),
  difficulties: z.string().normalize('NFC').trim().max(4000),
  proposals: z.string().normalize('NFC').trim().max(4000),
});
export type Remarks = z.infer<typeof remarksSchema>;

/** One part of the programme with its planned and its real length; `takenMs` null: not held or not timed (paper). */
const heldSegmentSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['deck', 'quiz', 'roleplay', 'activity', 'break', 'contacts']),
  title: localTextSchema,
  plannedMinutes: z.number(),
  takenMs: z.int().min(0).max(LONGEST_MS).nullable(),
});

/** A closed seminar, without anything about persons. The trusted adult and telephone numbers stay out of it. */
export const seminarBodySchema = z.strictObject({
  school: schoolSchema,
  date: daySchema,
  /** Clock time of the beginning, `HH:MM`, null when entered from paper without it. */
  startedAt: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .nullable(),
  kind: z.enum(EVENT_KINDS),
  organisation: z.string().normalize('NFC'),
  trainer: z.string().normalize('NFC'),
  programme: z.strictObject({ id: idSchema, title: localTextSchema, minutes: z.number() }),
  segments: z.array(heldSegmentSchema),
  groups: z.array(groupSchema),
  remarks: remarksSchema,
  /** `paper`: held without the kit and entered afterwards. */
  source: z.enum(['live', 'paper']),
  openingForm: z.enum(FORM_NAMES),
  contentHash: z.string(),
  appVersion: z.string(),
});
export type SeminarBody = z.infer<typeof seminarBodySchema>;

/** Option or choice id -> how many. */
export const countsSchema = z.record(idSchema, count);
export type Counts = z.infer<typeof countsSchema>;

/** Hands counted for one form of one quiz; one atom of the results (form, mode, role, age band). */
export const tallyBodySchema = z.strictObject({
  segment: idSchema,
  quiz: idSchema,
  form: z.enum(FORM_NAMES),
  when: z.enum(['opening', 'closing']),
  mode: z.enum(['hands', 'stance']),
  role: roleSchema.or(z.literal('mixed')),
  ageBand: ageBandSchema.or(z.literal('mixed')),
  /** Present when it was asked, as far as counted; the sum of an item may differ. */
  present: count.nullable(),
  items: z.array(
    z.strictObject({
      item: idSchema,
      counts: countsSchema,
      /** Of a hall that was not counted: the option that most chose, null where no one could tell. */
      most: idSchema.nullable().optional(),
    }),
  ),
});
export type TallyBody = z.infer<typeof tallyBodySchema>;

/**
 * One anonymous participant (or one group at the station): all that was answered, opening and closing in one row. Neither
 * card, token, order nor time gets here.
 */
export const responseBodySchema = z.strictObject({
  mode: z.enum(RECORD_MODES).exclude(['hands', 'stance']),
  role: roleSchema.or(z.literal('mixed')),
  ageBand: ageBandSchema.or(z.literal('mixed')),
  forms: z
    .array(
      z.strictObject({
        segment: idSchema,
        quiz: idSchema,
        form: z.enum(FORM_NAMES),
        when: z.enum(['opening', 'closing']),
        /** Item id -> option ids; `[]`: "not sure, no answer". */
        answers: z.record(idSchema, z.array(idSchema).max(6)),
      }),
    )
    .min(1)
    .max(20),
});
export type ResponseBody = z.infer<typeof responseBodySchema>;

/** What the class chose in one rehearsal of a scenario, fork by fork. */
export const choicesBodySchema = z.strictObject({
  segment: idSchema,
  /** Which play of this part it was; left out for the first. */
  play: z.int().min(2).max(99).optional(),
  scenario: idSchema,
  mode: z.enum(['class', 'group', 'single']),
  decisions: z.array(
    z.strictObject({
      scene: idSchema,
      counts: countsSchema,
      chosen: idSchema.nullable(),
      by: z.enum(['class', 'trainer']),
    }),
  ),
  /** Scene id of the ending that was reached, null when stopped before. */
  ending: idSchema.nullable(),
  stopped: z.boolean(),
  /** Steps of the way out that lit the lantern, 0..4. */
  lit: z.int().min(0).max(4),
});
export type ChoicesBody = z.infer<typeof choicesBodySchema>;

/** The content that was shown and answered, frozen: `json` is canonical, `hash` its SHA-256. */
const contentBodySchema = z.strictObject({ hash: z.string(), json: z.string() });

const factNameSchema = z.strictObject({ id: factIdSchema, hash: z.string().length(64) });

/**
 * What a person decided where two laptops disagree. To undo it, it is corrected by a decision with `undone`.
 * `conflict`: of one record with several heads those in `aside` are not counted. `double`: the seminar of this fact was
 * recorded on another laptop too; with `same` it is not counted beside `other`, else the two are never asked about again.
 */
export const decisionBodySchema = z.discriminatedUnion('about', [
  z.strictObject({
    about: z.literal('conflict'),
    aside: z.array(factNameSchema).min(1).max(100),
    undone: z.boolean(),
  }),
  z.strictObject({ about: z.literal('double'), other: factIdSchema, same: z.boolean(), undone: z.boolean() }),
]);
export type DecisionBody = z.infer<typeof decisionBodySchema>;

/** "The school written like this, in this commune, is that school"; `to` null: taken back. */
export const aliasBodySchema = z.strictObject({ from: schoolSchema, to: schoolSchema.nullable() });
export type AliasBody = z.infer<typeof aliasBodySchema>;

/** In place of a seminar in facts about the archive as a whole: aliases. */
export const NO_SEMINAR = '00000000-0000-0000-0000-000000000000';

/** Takes a seminar out of every list and report for good; honoured by merge, restore and export. */
const purgeBodySchema = z.strictObject({ reason: z.string().max(400) });

const envelope = {
  id: factIdSchema,
  /** The seminar it belongs to. */
  seminar: factIdSchema,
  /** The fact that this one corrects, null for a first revision. */
  parent: factIdSchema.nullable(),
  /** Made by `simulate`; never mixed with real facts. */
  simulated: z.boolean(),
};

export const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...envelope, kind: z.literal('seminar'), body: seminarBodySchema }),
  z.strictObject({ ...envelope, kind: z.literal('tally'), body: tallyBodySchema }),
  z.strictObject({ ...envelope, kind: z.literal('response'), body: responseBodySchema }),
  z.strictObject({ ...envelope, kind: z.literal('choices'), body: choicesBodySchema }),
  z.strictObject({ ...envelope, kind: z.literal('content'), body: contentBodySchema }),
  z.strictObject({ ...envelope, kind: z.literal('purge'), body: purgeBodySchema }),
  z.strictObject({ ...envelope, kind: z.literal('decision'), body: decisionBodySchema }),
  z.strictObject({ ...envelope, kind: z.literal('alias'), body: aliasBodySchema }),
]);
/** One append-only record of the archive, keyed by (id, content hash). */
export type Fact = z.infer<typeof factSchema>;
export type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

/** One line of the list of closed seminars. */
export const seminarSummarySchema = z.strictObject({
  id: factIdSchema,
  schoolName: z.string(),
  commune: z.string(),
  province: z.string(),
  date: daySchema,
  simulated: z.boolean(),
  programme: localTextSchema,
  present: count.nullable(),
  /** Revisions of the seminar's own record, 1 = never corrected. */
  revisions: count,
  /** Two heads or two hashes: shown, not counted, until somebody decides. */
  conflict: z.boolean(),
  /** Recorded on another laptop, too: the seminar that counts in its place, null where this one counts. */
  double: factIdSchema.nullable(),
});
export type SeminarSummary = z.infer<typeof seminarSummarySchema>;

/** The current facts of one seminar, as the report needs them. */
export const seminarRecordSchema = z.strictObject({
  id: factIdSchema,
  simulated: z.boolean(),
  /** Id of the fact that a correction has to name as its parent. */
  head: factIdSchema,
  revisions: count,
  conflict: z.boolean(),
  seminar: seminarBodySchema,
  tallies: z.array(z.strictObject({ head: factIdSchema, body: tallyBodySchema })),
  responses: z.array(z.strictObject({ head: factIdSchema, body: responseBodySchema })),
  choices: z.array(z.strictObject({ head: factIdSchema, body: choicesBodySchema })),
  content: contentBodySchema.nullable(),
});
export type SeminarRecord = z.infer<typeof seminarRecordSchema>;
