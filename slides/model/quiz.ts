import { z } from 'zod';
import { idSchema, localeSchema, localTextSchema } from './text.ts';

/** How a class can answer: raised hands, paper cards before a camera, or one after the other at the station. */
export const ANSWER_MODES = ['hands', 'cards', 'station'] as const;
export type AnswerMode = (typeof ANSWER_MODES)[number];

/** How a quiz is run with a class. `stance`: a hall stands or turns to an option, and nobody is counted. */
export const RUN_MODES = ['hands', 'stance', 'cards', 'station'] as const;
export type RunMode = (typeof RUN_MODES)[number];

/** Of which mode an item must be capable so that a quiz can be run so. */
export const modeNeeded = (run: RunMode): AnswerMode => (run === 'stance' ? 'hands' : run);

/** How answers on record were given; `group`: a few at the station together. Never added up across modes. */
export const RECORD_MODES = ['hands', 'stance', 'cards', 'station', 'group'] as const;
export type RecordMode = (typeof RECORD_MODES)[number];

/**
 * `single` and `truefalse`: one option. `several`: all options that one would choose. `scale`: one point of an ordered
 * scale, not scored. `order`: the options in the order in which one would do them.
 */
export const ITEM_TYPES = ['single', 'several', 'truefalse', 'scale', 'order'] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

/** Most options an item may have so that a mode can answer it. Cards keep their fourth side for "not sure". */
export const MAX_OPTIONS: Record<AnswerMode, number> = { hands: 3, cards: 3, station: 6 };

/**
 * Modes that can answer a type at all. Cards say one thing only; an order cannot be raised. Several options by hands are
 * counted one after the other, and a pupil may raise a hand for more than one.
 */
export const MODES_OF_TYPE: Record<ItemType, readonly AnswerMode[]> = {
  single: ANSWER_MODES,
  truefalse: ANSWER_MODES,
  scale: ANSWER_MODES,
  several: ['hands', 'station'],
  order: ['station'],
};

export const FORM_NAMES = ['A', 'B'] as const;
export type FormName = (typeof FORM_NAMES)[number];

const optionSchema = z.strictObject({
  id: idSchema,
  text: localTextSchema,
  /** Name of a picture of the kit (renderer/ui/pictures). */
  picture: idSchema,
  /**
   * `good` and `poor` are scored; `adult` ("hỏi người lớn") is never wrong and counted apart; `plain` is not scored (the
   * points of a scale, the steps of an order).
   */
  value: z.enum(['good', 'poor', 'adult', 'plain']),
});

const messageSchema = z.strictObject({
  medium: z.enum(['chat', 'sms', 'call', 'email', 'paper']),
  from: localTextSchema,
  time: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  text: localTextSchema,
});

const itemSchema = z.strictObject({
  id: idSchema,
  type: z.enum(ITEM_TYPES),
  /** What the item is about: a scam message, a genuine harmless one, or what one would do and whom one would tell. */
  nature: z.enum(['scam', 'genuine', 'intention']),
  /** The same item stands in both forms, so that opening and closing can be compared. */
  anchor: z.boolean().default(false),
  modes: z.array(z.enum(ANSWER_MODES)).min(1),
  seconds: z.int().min(20).max(180),
  message: messageSchema.optional(),
  question: localTextSchema,
  /** Of an item of type `order` in the right order; they are shown in another (`shownOptions`). */
  options: z.array(optionSchema).min(2).max(6),
  /** One or two sentences shown after the closing quiz. */
  explain: localTextSchema,
  /** Ids of `slides/sources.yaml` that what it explains rests on. */
  sources: z.array(idSchema).min(1).optional(),
});
export type QuizItem = z.infer<typeof itemSchema>;

/** `slides/quizzes/<id>.yaml`: items and the two forms made of them. */
export const quizSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  languages: z.array(localeSchema).min(1),
  title: localTextSchema,
  mode: z.enum(RUN_MODES),
  items: z.array(itemSchema).min(2).max(60),
  forms: z.strictObject({ A: z.array(idSchema).min(1), B: z.array(idSchema).min(1) }),
  /** Items of form A and form B that ask the same thing in other words: `[[a1, b1], …]`. */
  pairs: z.array(z.tuple([idSchema, idSchema])).default([]),
});
export type Quiz = z.infer<typeof quizSchema>;

/** True where a class can answer the item in this run mode. A hall that is not counted stands at one option, not at several. */
export const canRun = ({ type, modes }: Pick<QuizItem, 'type' | 'modes'>, run: RunMode): boolean =>
  modes.includes(modeNeeded(run)) && !(run === 'stance' && type === 'several');

/** The items of one form in order. An id that names no item was refused by the check and is left out here. */
export function itemsOfForm(quiz: Quiz, form: FormName): QuizItem[] {
  return quiz.forms[form].flatMap((id) => quiz.items.filter((item) => item.id === id));
}

/** A number that looks drawn but is the same on every laptop: FNV-1a of `text`. */
const scatter = (text: string): number =>
  [...text].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  ) >>> 0;

/** The options as they are shown: an item of type `order` never in the right order, every other as it is written. */
export function shownOptions({ type, id, options }: QuizItem): QuizItem['options'] {
  if (type !== 'order') return options;
  const scattered = options.toSorted((a, b) => scatter(`${id} ${a.id}`) - scatter(`${id} ${b.id}`));
  return scattered.every((option, index) => option === options[index]) ? options.toReversed() : scattered;
}

/** Answer to one item: option ids; `[]` is "not sure, no answer". */
export type Answer = readonly string[];

/** True where `answer` can be given to `item`: known options, each once, as many as its type asks for, or none. */
export function isAnswerTo({ type, options }: QuizItem, answer: Answer): boolean {
  const known = answer.every(
    (id, index) => options.some((option) => option.id === id) && answer.indexOf(id) === index,
  );
  if (!known || answer.length === 0) return known;
  if (type === 'several') return true;
  return answer.length === (type === 'order' ? options.length : 1);
}
