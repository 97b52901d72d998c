import { z } from 'zod';
import { cardSchema } from './answering.ts';

/** The cards 1 to this number were dealt; null: as many as pupils are present. */
export const dealtSchema = cardSchema.nullable();

/** The trainer says up to which number cards were dealt. */
export const dealtAction = z.strictObject({ type: z.literal('cards/dealt'), upTo: dealtSchema });
