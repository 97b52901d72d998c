import { z } from 'zod';

/** Time spent on each slide and round while somebody practises, in ms; empty in every other seminar. */
export const pieceMsSchema = z.record(z.string(), z.int().min(0));

/** Key of a slide or round in it: one slide may stand in two parts. */
export const pieceKey = (part: { id: string }, piece: string): string => `${part.id}/${piece}`;
