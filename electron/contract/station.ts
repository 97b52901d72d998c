import { z } from 'zod';
import { type Rehearsal, rehearsalSchema } from '../../scenarios/model/rehearsal.ts';
import {
  type RequestTexts,
  type Scenario,
  scenarioSchema,
  scenarioTextSchema,
} from '../../scenarios/model/schema.ts';
import type { Contact } from '../../slides/model/contacts.ts';
import { idSchema, type Locale, localeSchema, localTextSchema } from '../../slides/model/text.ts';
import { LOOK_BACK } from './look-back.ts';

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

/** What is on at the station. Asking for help is not in it: that is noted nowhere. */
const stationOnSchema = z.strictObject({
  scenario: idSchema,
  mode: modeSchema,
  /** Tried out: nothing is kept of it. */
  trial: z.boolean(),
  locale: localeSchema,
  page: z.enum(['welcome', 'story', 'look-back', 'thanks']),
  /** Index in LOOK_BACK. */
  at: z
    .int()
    .min(0)
    .max(LOOK_BACK.length - 1),
  rehearsal: rehearsalSchema,
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
  /** Scenarios that the programme does not have, as they were when the station was opened with them. */
  added: z.record(idSchema, scenarioValue),
});
export type Station = z.infer<typeof stationSchema>;

export const NO_STATION: Station = { on: null, plays: [], added: {} };

/** All that a pupil can do: the window says "choice c2", never what comes next. */
const stationEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('next') }),
  z.strictObject({ type: z.literal('back') }),
  z.strictObject({ type: z.literal('choose'), choice: idSchema }),
  z.strictObject({ type: z.literal('stop') }),
  /** A clean screen for the next one. */
  z.strictObject({ type: z.literal('clear') }),
  z.strictObject({ type: z.literal('locale'), locale: localeSchema }),
]);
export type StationEvent = z.infer<typeof stationEventSchema>;

const openingShape = { scenario: idSchema, mode: modeSchema, trial: z.boolean() };

/** What happens to the station, as it is stored. */
export const stationActions = [
  /** `added`: the scenario itself where the programme does not have it. */
  z.strictObject({ type: z.literal('station/open'), ...openingShape, added: scenarioValue.nullable() }),
  z.strictObject({ type: z.literal('station/do'), event: stationEventSchema }),
  z.strictObject({ type: z.literal('station/close') }),
] as const;
export type StationAction = z.infer<(typeof stationActions)[number]>;

/** What the station's window draws: of the seminar only this, never counts, notes or plays of others. */
export type StationView = {
  revision: number;
  still: boolean;
  /** Null while the station is closed. */
  on: null | {
    scenario: Scenario;
    requests: RequestTexts | null;
    mode: StationMode;
    locale: Locale;
    /** Languages that the scenario has. */
    locales: Locale[];
    page: StationOn['page'];
    at: number;
    rehearsal: Rehearsal;
    /** The choices are kept. */
    recorded: boolean;
    trustedAdult: string;
    communePolice: string;
    contacts: Contact[];
  };
};

const station = ['station'] as const;
const console_ = ['console'] as const;

export const stationChannels = {
  /** Scenarios that can be played at the station; those of the programme first. */
  'station.scenarios': {
    input: z.undefined(),
    output: z.array(
      z.object({ id: idSchema, title: localTextSchema, locales: z.array(localeSchema), own: z.boolean() }),
    ),
    windows: console_,
  },
  'station.open': { input: z.strictObject(openingShape), output: z.void(), windows: console_ },
  'station.close': { input: z.undefined(), output: z.void(), windows: console_ },
  'station.get': { input: z.undefined(), output: z.custom<StationView>(), windows: station },
  'station.do': {
    input: stationEventSchema,
    output: z.object({ changed: z.boolean() }),
    windows: station,
  },
  /** The trainer takes the laptop back; the window has asked whether that is meant. */
  'station.leave': { input: z.undefined(), output: z.void(), windows: station },
} as const;
