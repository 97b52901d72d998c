import { z } from 'zod';
import { localeSchema } from '../../slides/model/text.ts';
import { CARDS, cardSchema } from './answering.ts';

/** Paper for answer cards: `a5x2` two on a sheet of A4, `a4` one large card a sheet, `a5` one on paper of A5. */
export const CARD_PAPERS = ['a5x2', 'a4', 'a5'] as const;
export type CardPaper = (typeof CARD_PAPERS)[number];

/** Cards for a class that nobody counted yet: the most pupils that a class of a secondary school may have. */
const USUAL_CLASS = 45;

/** How many cards a class of `pupils` needs; `null` where they are not counted. */
export const cardsFor = (pupils: number | null): number =>
  pupils === null || pupils < 1 ? USUAL_CLASS : Math.min(pupils, CARDS);

/** Cards from one number to another, both included, behind a page on how to use them and a plan of the room. */
export const cardOrderSchema = z
  .strictObject({
    paper: z.enum(CARD_PAPERS),
    from: cardSchema,
    to: cardSchema,
    locale: localeSchema,
    /** Asks the system for a folder instead of writing among the trainer's documents. */
    choose: z.boolean().default(false),
  })
  .refine(({ from, to }) => from <= to, { error: 'The last card comes before the first one.', path: ['to'] });
export type CardOrder = z.infer<typeof cardOrderSchema>;
