import { AUDIENCES, type Programme } from '../../../slides/model/programme.ts';

/** Chosen where nothing was chosen before, so it stands first: the lesson that most classes need. */
const FIRST = 'thcs-45';

/**
 * The programmes of one pack as they are listed: `thcs-45`, then by audience from the youngest on, and within an audience
 * as they came (by id). A new programme never becomes the one that an unwary trainer starts with. Pure.
 */
export const inOrder = (programmes: readonly Programme[]): Programme[] =>
  programmes.toSorted((a, b) => rank(a) - rank(b));

const rank = ({ id, audience }: Programme): number => (id === FIRST ? -1 : AUDIENCES.indexOf(audience));
