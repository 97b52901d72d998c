import type { SegmentStateOf, Vote } from './seminar.ts';

/** The vote at the open fork; an empty one where nothing was counted for this scene yet (also after going back another way). */
export function openVote({ rehearsal, votes }: SegmentStateOf<'roleplay'>): Vote {
  const vote = votes[rehearsal.path.length];
  return vote?.scene === rehearsal.scene
    ? vote
    : { scene: rehearsal.scene, counts: {}, revealed: false, chosen: null, by: 'class' };
}
