import type { ImportAdded } from '../../../electron/contract/importing.ts';

/** True for what was brought along without a slide and without a programme: a scenario, to be put into one. */
export const isScenario = ({ programme, slides }: Pick<ImportAdded, 'programme' | 'slides'>): boolean =>
  programme === null && slides === 0;
