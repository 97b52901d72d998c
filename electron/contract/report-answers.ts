import { z } from 'zod';
import { FORM_NAMES, ITEM_TYPES, RECORD_MODES } from '../../slides/model/quiz.ts';
import { idSchema } from '../../slides/model/text.ts';
import { countedSchema, markSchema } from './report-counted.ts';
import { ageBandSchema, roleSchema } from './setup.ts';

const count = z.int().min(0);
const percent = z.int().min(0).max(100);
const points = z.int().min(-100).max(100);

/** A 95 % interval in whole per cent; worked out from what is printed, so that it tells nothing more. */
export const intervalSchema = z.strictObject({ low: percent, high: percent });
export type PrintedInterval = z.infer<typeof intervalSchema>;

/** A change in whole percentage points with its 95 % interval. */
export const changeSchema = z.strictObject({ points, low: points, high: points });
export type PrintedChange = z.infer<typeof changeSchema>;

/** What stands beside the options of an item: who was not sure; and of an item of type `order`, right or not. */
export const EXTRA_ROWS = ['(pass)', '(right)', '(other)'] as const;
export type ExtraRow = (typeof EXTRA_ROWS)[number];
export const rowIdSchema = idSchema.or(z.enum(EXTRA_ROWS));

/** Who answered how: one atom of the results, or two of the same kind. */
export const atomShape = {
  quiz: idSchema,
  mode: z.enum(RECORD_MODES),
  role: roleSchema.or(z.literal('mixed')),
  ageBand: ageBandSchema.or(z.literal('mixed')),
};

const rateSchema = z.strictObject({ percent, shareText: z.string() });
export type PrintedRate = z.infer<typeof rateSchema>;

/** How well one form told scams from genuine messages. */
export const detectionSchema = z.strictObject({
  /** Messages that were counted; those whose answers are not printed are left out. */
  scams: count,
  genuine: count,
  hits: rateSchema,
  falseAlarms: rateSchema,
  /** "I would ask an adult": never wrong, in neither of the two above; null where no item offers it. */
  asked: rateSchema.nullable(),
  /** d' and c, to tenths. */
  sensitivity: z.number(),
  criterion: z.number(),
  sentences: z.array(z.string()),
  /** "d′ = 1,4; c = 0,2", with where they come from. */
  numbers: z.string(),
});
export type PrintedDetection = z.infer<typeof detectionSchema>;

/** One closed form of one role and age band (an atom of the results), or that it is too small to be printed. */
export const quizResultSchema = z.strictObject({
  segment: idSchema,
  ...atomShape,
  title: z.string(),
  form: z.enum(FORM_NAMES),
  when: z.enum(['opening', 'closing']),
  /** "Đầu buổi · đề A · giơ tay · học sinh, 12–15 tuổi", in the report's locale. */
  caption: z.string(),
  present: count.nullable(),
  /** Respondents; null where the form is suppressed or nothing was counted. */
  respondents: count.nullable(),
  /** Fewer than `smallestGroup` answered: `items` is empty and only this fact is printed. */
  suppressed: z.boolean(),
  items: z.array(
    z.strictObject({
      item: idSchema,
      type: z.enum(ITEM_TYPES).nullable(),
      question: z.string(),
      anchor: z.boolean(),
      /** Answers to this item; null: not counted. */
      answers: count.nullable(),
      options: z.array(
        z.strictObject({
          option: rowIdSchema,
          mark: markSchema,
          text: z.string(),
          ...countedSchema.shape,
          interval: intervalSchema.nullable(),
        }),
      ),
      /** What the numbers say in plain words; may be none. */
      sentences: z.array(z.string()),
    }),
  ),
  detection: detectionSchema.nullable(),
});
export type QuizResult = z.infer<typeof quizResultSchema>;

/** The anchor items of the opening and the closing form side by side: a change, never called an effect. */
export const comparisonSchema = z.strictObject({
  ...atomShape,
  caption: z.string(),
  openingRespondents: count,
  closingRespondents: count,
  items: z.array(
    z.strictObject({
      item: idSchema,
      question: z.string(),
      options: z.array(
        z.strictObject({
          option: rowIdSchema,
          mark: markSchema,
          text: z.string(),
          opening: countedSchema,
          closing: countedSchema,
        }),
      ),
      /** Of those who chose a safe way (asking an adult is one), the two groups taken as not matched; null: not printed. */
      change: changeSchema.nullable(),
      sentences: z.array(z.string()),
    }),
  ),
  /** Hake’s gain of the anchors’ averages, to tenths; null where it says nothing. */
  gain: z.number().nullable(),
  notes: z.array(z.string()),
});
export type Comparison = z.infer<typeof comparisonSchema>;

export const CHANCES = ['p<0.01', 'p<0.05', 'unclear'] as const;

/** Those of one kind who answered both forms, each with themselves. Shares are always rounded. */
export const matchedSchema = z.strictObject({
  ...atomShape,
  caption: z.string(),
  /** Pairs; null: too few, and nothing of them is printed. */
  pairs: count.nullable(),
  items: z.array(
    z.strictObject({
      item: idSchema,
      question: z.string(),
      pairs: count,
      /** Safe both times, only at the end, only at the beginning, never, in this order; none: not printed. */
      rows: z.array(z.strictObject({ text: z.string(), ...countedSchema.shape })).max(4),
      change: changeSchema.nullable(),
      /** McNemar's p, as far as it is printed; null with `method` null: not printed. */
      chance: z.enum(CHANCES).nullable(),
      method: z.enum(['exact', 'asymptotic']).nullable(),
      sentences: z.array(z.string()),
    }),
  ),
  /** Change of the mean share of safe answers over all scored items, with its interval; null: too few items for a mean. */
  score: z.strictObject({ ...changeSchema.shape, sentence: z.string() }).nullable(),
});
export type Matched = z.infer<typeof matchedSchema>;
