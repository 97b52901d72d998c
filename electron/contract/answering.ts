import { z } from 'zod';
import { FORM_NAMES, RUN_MODES } from '../../slides/model/quiz.ts';
import { idSchema } from '../../slides/model/text.ts';
import { countsSchema } from './archive.ts';
import { ageBandSchema, roleSchema } from './setup.ts';

/** Cards are numbered from 1 to this. */
export const CARDS = 60;
/** Side of a card that means "not sure, no answer"; 0 to 2 are the first three options. */
export const PASS_SIDE = 3;

export const cardSchema = z.int().min(1).max(CARDS);
/** Which edge of the card is up: 0 circle, 1 triangle, 2 square, 3 pass. */
const sideSchema = z.int().min(0).max(PASS_SIDE);
/** One card as it was read: its number and the side that is up. */
export const cardMarkSchema = z.strictObject({ card: cardSchema, side: sideSchema });
export type CardMark = z.infer<typeof cardMarkSchema>;

/** Option ids, as many as the item's type asks for; `[]`: passed. */
export const answerSchema = z.array(idSchema).max(6);

/** What one participant, or one group at the station, answered in one form. */
export const filledFormSchema = z.strictObject({
  form: z.enum(FORM_NAMES),
  items: z.record(idSchema, answerSchema),
});
export type FilledForm = z.infer<typeof filledFormSchema>;

/** Everything that one participant answered, by part of the programme: opening and closing in one. */
export const sheetSchema = z.strictObject({
  mode: z.enum(['cards', 'station', 'group']),
  /** As the trainer set them for the station; null: those of the class. */
  role: roleSchema.nullable(),
  ageBand: ageBandSchema.nullable(),
  forms: z.record(idSchema, filledFormSchema),
});
export type Sheet = z.infer<typeof sheetSchema>;

/** A random name that ties the answers of one participant together; it lives in live.db only. */
export const tokenSchema = z.uuid();

/** Who answered what, known to the one that owns the seminar and to no window. */
export const answeringSchema = z.strictObject({
  /** Number of a card -> token. */
  cards: z.record(z.string().regex(/^\d{1,2}$/), tokenSchema),
  sheets: z.record(tokenSchema, sheetSchema),
});
export type Answering = z.infer<typeof answeringSchema>;
export const NO_ANSWERS: Answering = { cards: {}, sheets: {} };

/** What the class may see of one item once it is revealed. */
export const shownSchema = z.strictObject({
  counts: countsSchema,
  /** Answered "not sure". */
  passed: z.int().min(0),
  /** Answered at all, passes included. */
  answered: z.int().min(0),
});
export type Shown = z.infer<typeof shownSchema>;

/** The part of a quiz's state that is not hands. Absent in a seminar that was left open by an older kit. */
export const quizAnswersShape = {
  mode: z.enum(RUN_MODES).default('hands'),
  /** Item -> the option that most of the hall chose; null: shared out, or nobody can tell. */
  stance: z.record(idSchema, idSchema.nullable()).default({}),
  /** Item -> numbers of the cards that were read, without what they answered. */
  seen: z.record(idSchema, z.array(cardSchema)).default({}),
  /** Item -> numbers that were read from two cards at once; their answers do not count. */
  doubles: z.record(idSchema, z.array(cardSchema)).default({}),
  /** Item -> what cards and stations said, from the moment when it was revealed. */
  shown: z.record(idSchema, shownSchema).default({}),
};

export const NOTHING_ANSWERED = { stance: {}, seen: {}, doubles: {}, shown: {} };

const cards = z.array(cardSchema).max(CARDS);

/** What a reading of cards says. `doubles`: numbers that were seen on two cards at once. */
export const readingShape = {
  item: idSchema,
  marks: z.array(cardMarkSchema).max(CARDS),
  doubles: cards,
};

export const answeringActions = [
  z.strictObject({ type: z.literal('quiz/mode'), mode: z.enum(RUN_MODES) }),
  z.strictObject({ type: z.literal('quiz/stance'), item: idSchema, option: idSchema.nullable() }),
  /** `tokens`: fresh ones for cards that were never read before, one each. Made by main, never by a window. */
  z.strictObject({ type: z.literal('cards/read'), ...readingShape, tokens: z.array(tokenSchema).max(CARDS) }),
  /** The other card with this number was taken away: it may be read again. */
  z.strictObject({ type: z.literal('cards/single'), item: idSchema, card: cardSchema }),
  /** The cards of this item are collected from the beginning. */
  z.strictObject({ type: z.literal('cards/again'), item: idSchema }),
] as const;
export type AnsweringAction = z.infer<(typeof answeringActions)[number]>;

export const answeringChannels = {
  /** Numbers and sides that several frames agreed on; nothing else ever leaves the camera. */
  'cards.read': {
    input: z.strictObject(readingShape),
    output: z.object({ changed: z.boolean() }),
    windows: ['console'] as const,
  },
} as const;
