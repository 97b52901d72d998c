import type { DisplayInfo, Room } from '../../../electron/contract/snapshot.ts';

export const LINES = [
  'shown',
  'away',
  'placing',
  'misplaced',
  'lost',
  'mirrored',
  'chosenOne',
  'one',
] as const;

/** The one line about the stage: which sentence, the display it names, and whether all is well (`good`) or not (`bad`). */
export type StageLine = {
  kind: (typeof LINES)[number];
  display: DisplayInfo | null;
  tone: 'good' | 'plain' | 'bad';
};

/** What the console says of the stage, for as long as it is so. */
export function stageLine({ stage, stageDisplay, mirrored, away, displays }: Room): StageLine {
  const line = (kind: StageLine['kind'], tone: StageLine['tone']): StageLine => ({
    kind,
    display: stageDisplay,
    tone,
  });
  switch (stage) {
    case 'lost':
    case 'misplaced':
      return line(stage, 'bad');
    case 'placing':
      return line('placing', 'plain');
    case 'shown':
      return away ? line('away', 'plain') : line('shown', 'good');
    case 'closed':
      if (mirrored) return line('mirrored', 'plain');
      return line(displays.length > 1 ? 'chosenOne' : 'one', 'plain');
  }
}
