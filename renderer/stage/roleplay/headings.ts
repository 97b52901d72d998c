import type { Choice, Scenario, Scene } from '../../../scenarios/model/schema.ts';

type Nature = Scenario['graph']['nature'];
type Kind = NonNullable<Scene['ending']>['kind'];

/** Message over what came of a choice. A message that is genuine threatens nobody: only being sure is at stake. */
export const verdictOf = (nature: Nature, rating: Choice['rating']): string =>
  nature === 'genuine' ? `stage.genuine.${rating}` : `stage.feedback.${rating}`;

/** Message over an ending; in a genuine scenario whoever did not ask can ask the next time. */
export const endingOf = (nature: Nature, kind: Kind): string =>
  nature === 'genuine' && kind !== 'rescued' ? `stage.genuine.ending.${kind}` : `stage.ending.${kind}`;

/** Message and picture over how it worked: there is no scammer behind a genuine message. */
export const tacticOf = (nature: Nature): { id: string; picture: string } =>
  nature === 'genuine'
    ? { id: 'stage.genuine.tactic', picture: 'check-number' }
    : { id: 'stage.debrief.tactic', picture: 'keep-secret' };
