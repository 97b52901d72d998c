import { z } from 'zod';
import { type Rehearsal, rehearsalSchema } from '../../scenarios/model/rehearsal.ts';
import {
  type RequestTexts,
  type Scenario,
  scenarioSchema,
  scenarioTextSchema,
} from '../../scenarios/model/schema.ts';
import type { Contact } from '../../slides/model/contacts.ts';
import type { Programme } from '../../slides/model/programme.ts';
import type { QuizItem } from '../../slides/model/quiz.ts';
import { idSchema, type Locale, localeSchema, localTextSchema } from '../../slides/model/text.ts';
import { answerSchema, tokenSchema } from './answering.ts';
import type { LockView } from './lock.ts';
import { ageBandSchema, roleSchema } from './setup.ts';

const scenarioReadySchema = z.strictObject({
  graph: scenarioSchema,
  text: z.strictObject({
    vi: scenarioTextSchema,
    en: scenarioTextSchema.optional(),
    uk: scenarioTextSchema.optional(),
  }),
});

/** A scenario with its words, as the library holds it. */
const scenarioValue = z.custom<Scenario>((value) => scenarioReadySchema.safeParse(value).success);

/** Who sits down at the class's laptop: one pupil, or a few together. */
const STATION_MODES = ['single', 'group'] as const;
const modeSchema = z.enum(STATION_MODES);
export type StationMode = z.infer<typeof modeSchema>;

/** What one turn can contain, in this order; any of them can be left out. */
export const TURN_PARTS = ['opening', 'play', 'closing'] as const;
export type TurnPart = (typeof TURN_PARTS)[number];

/** What the trainer says when the station is opened. */
const seatShape = {
  /** Parts of the programme that are quizzes; null: not in the turn. */
  opening: idSchema.nullable(),
  scenario: idSchema.nullable(),
  closing: idSchema.nullable(),
  mode: modeSchema,
  /** Tried out: nothing is kept of it. */
  trial: z.boolean(),
  /** Who sits down; null: whoever takes part in the seminar. */
  role: roleSchema.nullable(),
  ageBand: ageBandSchema.nullable(),
  /** Page Up and Page Down move the programme while pupils sit here: a clicker is a keyboard and cannot be told from one. */
  clicker: z.boolean(),
};

/** What an older kit stored was a play and nothing else. */
const storedShape = {
  ...seatShape,
  opening: seatShape.opening.default(null),
  closing: seatShape.closing.default(null),
  role: seatShape.role.default(null),
  ageBand: seatShape.ageBand.default(null),
  clicker: seatShape.clicker.default(true),
};

const PAGES = [
  'welcome',
  'quiz',
  /** Everything is answered; it says what will be sent. */
  'check',
  'sent',
  'story',
  'look-back',
  /** Somebody did not want to go on with a quiz. */
  'stopped',
  /** The laptop went off with answers that were not sent. */
  'lost',
  'thanks',
] as const;

/** What is on at the station. Asking for help is not in it: that is noted nowhere. */
const stationOnSchema = z.strictObject({
  ...seatShape,
  locale: localeSchema,
  page: z.enum(PAGES),
  part: z.enum(TURN_PARTS),
  /** Number of the question, or index in LOOK_BACK. */
  at: z.int().min(0).max(60),
  /** Of the quiz that is on, item -> answer; `[]`: not sure, no answer. Nothing of it is kept unless it is sent. */
  answers: z.record(idSchema, answerSchema),
  sent: z.array(z.enum(['opening', 'closing'])),
  /** Ties what this turn sends together; null until something is sent. */
  token: tokenSchema.nullable(),
  /** Answers that somebody had not sent were wiped from this screen. */
  cleared: z.boolean(),
  rehearsal: rehearsalSchema.nullable(),
});
export type StationOn = z.infer<typeof stationOnSchema>;

/** A play at the station that is over: nothing but its choices. */
const stationPlaySchema = z.strictObject({
  scenario: idSchema,
  mode: modeSchema,
  path: z.array(z.strictObject({ scene: idSchema, choice: idSchema })),
  ending: idSchema.nullable(),
  stopped: z.boolean(),
  lit: z.int().min(0).max(4),
});
export type StationPlay = z.infer<typeof stationPlaySchema>;

/** The station in a running seminar; absent in one that was left open by an older kit. */
export const stationSchema = z.strictObject({
  on: stationOnSchema.nullable(),
  plays: z.array(stationPlaySchema),
  /** Turns of which something was kept. */
  turns: z.strictObject({ single: z.int().min(0), group: z.int().min(0) }).default({ single: 0, group: 0 }),
  /** Scenarios that the programme does not have, as they were when the station was opened with them. */
  added: z.record(idSchema, scenarioValue),
});
export type Station = z.infer<typeof stationSchema>;

export const NO_STATION: Station = { on: null, plays: [], turns: { single: 0, group: 0 }, added: {} };

/** All that a pupil can do: the window says "choice c2", never what comes next. */
const stationEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('next') }),
  z.strictObject({ type: z.literal('back') }),
  z.strictObject({ type: z.literal('choose'), choice: idSchema }),
  z.strictObject({ type: z.literal('stop') }),
  /** Of the question that is on: an option is pressed, or passing; what the answer is then follows in the reducer. */
  z.strictObject({ type: z.literal('pick'), item: idSchema, option: idSchema }),
  z.strictObject({ type: z.literal('pass'), item: idSchema }),
  /** A step of an order goes one place up or down; `keep`: the order is meant as it stands. */
  z.strictObject({ type: z.literal('move'), item: idSchema, option: idSchema, by: z.literal([1, -1]) }),
  z.strictObject({ type: z.literal('keep'), item: idSchema }),
  /** From the page that says what will be sent, back to one question. */
  z.strictObject({ type: z.literal('item'), at: z.int().min(0).max(60) }),
  z.strictObject({ type: z.literal('send') }),
  /** A clean screen for the next one. */
  z.strictObject({ type: z.literal('clear') }),
  z.strictObject({ type: z.literal('locale'), locale: localeSchema }),
]);
export type StationEvent = z.infer<typeof stationEventSchema>;

/** What happens to the station, as it is stored. */
export const stationActions = [
  /** `added`: the scenario itself where the programme does not have it. */
  z.strictObject({ type: z.literal('station/open'), ...storedShape, added: scenarioValue.nullable() }),
  /** `token`: a fresh one with everything that is sent, made by main, never by a window. */
  z.strictObject({
    type: z.literal('station/do'),
    event: stationEventSchema,
    token: tokenSchema.optional(),
  }),
  z.strictObject({ type: z.literal('station/close') }),
] as const;
export type StationAction = z.infer<(typeof stationActions)[number]>;

/** A question as a pupil sees it: without what is right, what it is about and why. Options in the order shown. */
export type StationItem = Pick<QuizItem, 'id' | 'type' | 'message' | 'question'> & {
  options: Pick<QuizItem['options'][number], 'id' | 'text' | 'picture'>[];
};

/** What the station's window draws: of the seminar only this, never counts, notes or what others did. */
export type StationView = {
  revision: number;
  still: boolean;
  /** Null while the laptop is the trainer's. */
  lock: LockView | null;
  /** Null while the station is closed. */
  on:
    | null
    | (Pick<StationOn, 'mode' | 'locale' | 'page' | 'part' | 'at' | 'sent' | 'cleared'> & {
        /** Languages that everything in the turn has. */
        locales: Locale[];
        /** Whom the programme is for, and so how the screen speaks to who sits there. */
        audience: Programme['audience'];
        parts: TurnPart[];
        /** While one is on. */
        quiz: null | { items: StationItem[]; answers: StationOn['answers'] };
        /** While one is on. */
        play: null | { scenario: Scenario; requests: RequestTexts | null; rehearsal: Rehearsal };
        /** Something is kept of it. */
        recorded: boolean;
        trustedAdult: string;
        communePolice: string;
        contacts: Contact[];
      });
};

const playableSchema = z.object({
  id: idSchema,
  title: localTextSchema,
  locales: z.array(localeSchema),
  own: z.boolean(),
});
const askableSchema = z.object({
  id: idSchema,
  title: localTextSchema,
  /** How many questions a pupil, and a group, is asked. */
  items: z.object({ single: z.int(), group: z.int() }),
});

const station = ['station'] as const;
const console_ = ['console'] as const;

export const stationChannels = {
  /** What a turn can be made of: quizzes of the programme, scenarios (those of the programme first), and who is here. */
  'station.offer': {
    input: z.undefined(),
    output: z.object({
      opening: askableSchema.nullable(),
      closing: askableSchema.nullable(),
      scenarios: z.array(playableSchema),
      role: roleSchema.nullable(),
      ageBand: ageBandSchema.nullable(),
    }),
    windows: console_,
  },
  'station.open': { input: z.strictObject(seatShape), output: z.void(), windows: console_ },
  'station.close': { input: z.undefined(), output: z.void(), windows: console_ },
  'station.get': { input: z.undefined(), output: z.custom<StationView>(), windows: station },
  'station.do': {
    input: stationEventSchema,
    output: z.object({ changed: z.boolean() }),
    windows: station,
  },
} as const;
