import { z } from 'zod';
import { contactSchema } from '../../slides/model/contacts.ts';
import { daySchema, idSchema, localeSchema, localTextSchema } from '../../slides/model/text.ts';
import { aboutChannels } from './about.ts';
import { trainerActionSchema } from './actions.ts';
import { adaptChannels } from './adapt.ts';
import { answeringChannels } from './answering.ts';
import {
  choicesBodySchema,
  countsSchema,
  factIdSchema,
  seminarBodySchema,
  seminarRecordSchema,
  seminarSummarySchema,
  tallyBodySchema,
} from './archive.ts';
import { authorChannels } from './author.ts';
import { boxChannels } from './box.ts';
import type { SeminarContent } from './content.ts';
import { decisionChannels } from './decisions.ts';
import { displayChannels, roomWishSchema } from './displays.ts';
import { documentChannels, documentKindSchema } from './documents.ts';
import { drillChannels } from './drill.ts';
import { exchangeChannels } from './exchange.ts';
import { importChannels } from './importing.ts';
import { importsChannels } from './imports.ts';
import { libraryViewChannels } from './library-view.ts';
import { lockChannels } from './lock.ts';
import { stageLookSchema } from './look.ts';
import { notesChannels } from './notes.ts';
import { organisationChannels } from './organisation.ts';
import { planChannels } from './plan.ts';
import { printChannels } from './print.ts';
import { purgeChannels } from './purge.ts';
import { readyChannels } from './ready.ts';

import { reportSchema } from './report.ts';
import { responseChannels } from './response.ts';
import { rollupChannels } from './rollup.ts';
import { schoolSchema, setupSchema } from './setup.ts';
import { snapshotSchema } from './snapshot.ts';
import { stationChannels } from './station.ts';
import { stickChannels } from './stick.ts';

/** Windows that can call: the trainer's console, the audience's stage, the pupils' station. */
export const WINDOW_KINDS = ['console', 'stage', 'station'] as const;
export type WindowKind = (typeof WINDOW_KINDS)[number];

export const EXPORT_FORMATS = ['pdf', 'docx', 'xlsx', 'csv'] as const;
export const exportFormatSchema = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

const nothing = z.undefined();
const done = z.void();
const console_ = ['console'] as const;
const everybody = ['console', 'stage'] as const;

/** A mistake found in content: where, what, what would be right. */
export const problemSchema = z.object({
  pack: z.string(),
  file: z.string(),
  line: z.int(),
  column: z.int(),
  rule: z.string(),
  message: z.string(),
  values: z.array(z.string()),
  severity: z.enum(['error', 'warning']),
});

const programmeSummary = z.object({
  id: z.string(),
  title: localTextSchema,
  summary: localTextSchema,
  minutes: z.number(),
  audience: z.string(),
  languages: z.array(localeSchema),
  own: z.boolean(),
  segments: z.array(
    z.object({ id: z.string(), kind: z.string(), title: localTextSchema, minutes: z.number() }),
  ),
  cases: z
    .array(
      z.object({
        kind: z.enum(['slide', 'roleplay', 'paper']),
        title: localTextSchema,
        provinces: z.array(z.string()),
        passedOver: z.boolean(),
      }),
    )
    .optional(),
});
export type ProgrammeSummary = z.infer<typeof programmeSummary>;

const placeSchema = z.object({
  provinceCode: z.string(),
  provinceName: z.string(),
  communeCode: z.string(),
  communeName: z.string(),
});
export type Place = z.infer<typeof placeSchema>;

/** Settings that live on the laptop. */
export const settingsSchema = z.strictObject({
  locale: localeSchema,
  /** Font size of the notes on the console, px. */
  notesSize: z.int().min(14).max(40),
  look: stageLookSchema,
  /** The tour was seen or put off: it is not offered again. */
  toured: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

const paperSchema = z.strictObject({
  setup: setupSchema,
  startedAt: seminarBodySchema.shape.startedAt,
  remarks: seminarBodySchema.shape.remarks,
  tallies: z.array(tallyBodySchema.pick({ segment: true, form: true, items: true })),
  /** Role-plays: at each fork in order the hands and the choice that happened; null: stopped there. */
  plays: z
    .array(
      z.strictObject({
        segment: idSchema,
        decisions: z
          .array(z.strictObject({ scene: idSchema, counts: countsSchema, chosen: idSchema.nullable() }))
          .min(1)
          .max(200),
      }),
    )
    .max(40)
    .default([]),
});
export type PaperSeminar = z.infer<typeof paperSchema>;

/**
 * Everything that may cross the bridge: channel -> what goes in, what comes out, which windows may call it.
 * Registration in main, the preload script's types and the contract tests all come from this table.
 * The stage has no channel that changes anything.
 */
export const channels = {
  'snapshot.get': { input: nothing, output: snapshotSchema, windows: everybody },
  /** The frozen content of the running seminar; the hash tells a window when to ask again. */
  'content.get': {
    input: z.strictObject({ hash: z.string() }),
    output: z.custom<SeminarContent>(),
    windows: everybody,
  },

  /** The content of a programme as a seminar started now would freeze it: for entering what was held on paper. */
  'content.preview': {
    input: z.strictObject({ programmeId: idSchema }),
    output: z.custom<SeminarContent>(),
    windows: console_,
  },

  'app.info': {
    input: nothing,
    output: z.object({
      version: z.string(),
      electron: z.string(),
      dataDir: z.string(),
      /** It is on a stick, which is let go of before it is pulled out. */
      stick: z.boolean(),
    }),
    windows: console_,
  },
  'settings.get': { input: nothing, output: settingsSchema, windows: console_ },
  'settings.set': { input: settingsSchema.partial(), output: settingsSchema, windows: console_ },
  'library.get': {
    input: nothing,
    output: z.object({
      programmes: z.array(programmeSummary),
      contacts: z.array(contactSchema),
      problems: z.array(problemSchema),
    }),
    windows: console_,
  },
  'places.search': {
    input: z.strictObject({ query: z.string().max(120), limit: z.int().min(1).max(50) }),
    output: z.array(placeSchema),
    windows: console_,
  },
  /** Schools used on this laptop, last used first, and the last set-up to start the next class from. */
  'setup.recent': {
    input: nothing,
    output: z.object({ schools: z.array(schoolSchema), last: setupSchema.nullable() }),
    windows: console_,
  },

  'seminar.start': { input: setupSchema, output: done, windows: console_ },
  /** Goes on with the seminar that was never closed. */
  'seminar.continue': { input: nothing, output: done, windows: console_ },
  /** Answers whether the action changed anything. */
  'seminar.dispatch': {
    input: trainerActionSchema,
    output: z.object({ changed: z.boolean() }),
    windows: console_,
  },
  /** Closes the running or the unfinished seminar; null where nothing is kept of it. */
  'seminar.close': { input: nothing, output: factIdSchema.nullable(), windows: console_ },

  'room.set': {
    input: roomWishSchema,
    output: done,
    windows: console_,
  },
  ...displayChannels,
  ...readyChannels,

  'archive.list': { input: nothing, output: z.array(seminarSummarySchema), windows: console_ },
  'archive.read': { input: factIdSchema, output: seminarRecordSchema, windows: console_ },
  /** A new revision of a closed seminar; `parent` is the head that was corrected. */
  'archive.correct': {
    input: z.strictObject({
      id: factIdSchema,
      parent: factIdSchema,
      body: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('seminar'), body: seminarBodySchema }),
        z.strictObject({ kind: z.literal('tally'), body: tallyBodySchema }),
        z.strictObject({ kind: z.literal('choices'), body: choicesBodySchema }),
      ]),
    }),
    output: done,
    windows: console_,
  },
  /** A seminar that was held on paper, entered afterwards. */
  'archive.paper': { input: paperSchema, output: factIdSchema, windows: console_ },
  'report.get': {
    input: z.strictObject({ id: factIdSchema, locale: localeSchema }),
    output: reportSchema,
    windows: console_,
  },
  /**
   * Writes the files into the kit's folder among the trainer's documents, or, with `choose`, into one that the system asks
   * for. Answers their paths; null when the trainer cancelled.
   */
  'report.export': {
    input: z.strictObject({
      id: factIdSchema,
      locale: localeSchema,
      /** Only the report has tables; of other documents PDF and DOCX are written. */
      document: documentKindSchema.default('report'),
      formats: z.array(exportFormatSchema).min(1),
      choose: z.boolean().default(false),
    }),
    output: z.object({ folder: z.string(), files: z.array(z.string()) }).nullable(),
    windows: console_,
  },
  ...documentChannels,
  ...organisationChannels,
  ...printChannels,
  'report.reveal': { input: z.strictObject({ file: z.string() }), output: done, windows: console_ },
  ...aboutChannels,
  ...stickChannels,
  ...adaptChannels,
  'app.today': { input: nothing, output: daySchema, windows: console_ },
  ...importChannels,
  ...exchangeChannels,
  ...drillChannels,
  ...decisionChannels,
  ...planChannels,
  ...importsChannels,
  ...purgeChannels,
  ...rollupChannels,
  ...responseChannels,
  ...notesChannels,
  ...authorChannels,
  ...libraryViewChannels,
  ...answeringChannels,
  ...boxChannels,
  ...lockChannels,
  ...stationChannels,
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType; windows: readonly WindowKind[] }>;

export type ChannelName = keyof typeof channels;
export type ChannelInput<C extends ChannelName> = z.input<(typeof channels)[C]['input']>;
export type ChannelOutput<C extends ChannelName> = z.output<(typeof channels)[C]['output']>;

/** What a call answers: the value, or an error with a code that the window puts into words. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: { code: string; message: string } };

/** What the bridge can do; it stands on `window.kit`. */
export type Bridge = {
  call: (channel: ChannelName, input?: unknown) => Promise<Answer<unknown>>;
  /** Calls back with each new snapshot; answers how to stop. */
  onSnapshot: (listener: (snapshot: unknown) => void) => () => void;
  /** Sends a movement of the trainer's pointer to the stage; on the stage it goes nowhere. */
  point: (movement: number[]) => void;
  /** Calls back with each movement that comes from the console; answers how to stop. */
  onPointing: (listener: (movement: unknown) => void) => () => void;
  /** Where a file that was dropped on the window lies; '' for one that is on no disk. */
  pathOf: (file: File) => string;
};
