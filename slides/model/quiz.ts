import { z } from 'zod';
import { idSchema, localeSchema, localTextSchema } from './text.ts';

/** How a class can answer: raised hands, paper cards before a camera, or one after the other at the station. */
export const ANSWER_MODES = ['hands', 'cards', 'station'] as const;
export type AnswerMode = (typeof ANSWER_MODES)[number];

/** Most options an item may have so that a mode can answer it. Cards keep their fourth side for "not sure". */
export const MAX_OPTIONS: Record<AnswerMode, number> = { hands: 3, cards: 3, station: 6 };

export const FORM_NAMES = ['A', 'B'] as const;
export type FormName = (typeof FORM_NAMES)[number];

const optionSchema = z.strictObject({
  id: idSchema,
  text: localTextSchema,
  /** Name of a picture of the kit (renderer/ui/pictures). */
  picture: idSchema,
  /** `good` and `poor` are scored; `adult` ("hỏi người lớn") is never wrong and counted apart. */
  value: z.enum(['good', 'poor', 'adult']),
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
  type: z.enum(['single', 'truefalse']),
  /** What the item is about: a scam message, a genuine harmless one, or what one would do and whom one would tell. */
  nature: z.enum(['scam', 'genuine', 'intention']),
  /** The same item stands in both forms, so that opening and closing can be compared. */
  anchor: z.boolean().default(false),
  modes: z.array(z.enum(ANSWER_MODES)).min(1),
  seconds: z.int().min(20).max(180),
  message: messageSchema.optional(),
  question: localTextSchema,
  options: z.array(optionSchema).min(2).max(6),
  /** One or two sentences shown after the closing quiz. */
  explain: localTextSchema,
});
export type QuizItem = z.infer<typeof itemSchema>;

/** `slides/quizzes/<id>.yaml`: items and the two forms made of them. */
export const quizSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  languages: z.array(localeSchema).min(1),
  title: localTextSchema,
  mode: z.enum(ANSWER_MODES),
  items: z.array(itemSchema).min(2).max(60),
  forms: z.strictObject({ A: z.array(idSchema).min(1), B: z.array(idSchema).min(1) }),
  /** Items of form A and form B that ask the same thing in other words: `[[a1, b1], …]`. */
  pairs: z.array(z.tuple([idSchema, idSchema])).default([]),
});
export type Quiz = z.infer<typeof quizSchema>;

/** The items of one form in order. An id that names no item was refused by the check and is left out here. */
export function itemsOfForm(quiz: Quiz, form: FormName): QuizItem[] {
  return quiz.forms[form].flatMap((id) => quiz.items.filter((item) => item.id === id));
}
