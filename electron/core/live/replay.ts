import type { Seminar } from '../../contract/seminar.ts';
import { reduce } from './reduce.ts';
import type { Recorded } from './store.ts';

/** The seminar as it was left: the recorded actions applied in order to its beginning. */
export const replay = ({ initial, content, actions }: Recorded): Seminar =>
  actions.reduce((state, action) => reduce(content, state, action), initial);
