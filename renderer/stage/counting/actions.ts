import type { Action } from '../../../electron/contract/actions.ts';

/** What the audience's picture needs where hands are counted on it. */
export type StageActions = { dispatch(action: Action): void };
