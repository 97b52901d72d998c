import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContent } from '../../../electron/core/content/load.ts';
import { type PlayGraph, playGraph } from '../../../electron/core/edition/play-graph.ts';
import { REHEARSE_SCRIPT } from '../../../electron/core/edition/script-rehearse.ts';
import { rehearse, startRehearsal } from '../../../scenarios/model/play.ts';
import { choicesOf } from '../../../scenarios/model/select.ts';

type State = { scene: string; shown: number; phase: string; lit: number[] };
type Player = {
  startPlay: (graph: PlayGraph) => State;
  nextPlay: (graph: PlayGraph, state: State) => State;
  choosePlay: (graph: PlayGraph, state: State, id: string) => State;
  skipPlay: (graph: PlayGraph, state: State) => State;
};

const player: Player = runInNewContext(
  `${REHEARSE_SCRIPT}; ({ startPlay: startPlay, nextPlay: nextPlay, choosePlay: choosePlay, skipPlay: skipPlay })`,
);
const { scenarios } = loadContent([fileURLToPath(new URL('../../../', import.meta.url))]);

/** What both say about the same moment. */
const seen = ({ scene, shown, phase }: { scene: string; shown: number; phase: string }) => ({
  scene,
  shown,
  phase,
});

test('the script of the edition walks every scenario as the kit does, whatever is pressed', () => {
  for (const { graph } of Object.values(scenarios)) {
    const bare = playGraph(graph);
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 120 }), (presses) => {
        let ours = rehearse(graph, startRehearsal(graph), { type: 'next' });
        let theirs = player.startPlay(bare);
        for (const press of presses) {
          const offered = choicesOf(graph, ours.flags, ours.scene);
          const choice = offered[press % Math.max(1, offered.length)]?.id ?? 'none';
          if (ours.phase === 'ending') break;
          if (ours.phase === 'choice') {
            ours = rehearse(graph, ours, { type: 'choose', choice, via: 'class' });
            theirs = player.choosePlay(bare, theirs, choice);
          } else if (press === 0) {
            ours = rehearse(graph, ours, { type: 'skip' });
            theirs = player.skipPlay(bare, theirs);
          } else {
            ours = rehearse(graph, ours, { type: 'next' });
            theirs = player.nextPlay(bare, theirs);
          }
          expect(seen(theirs)).toEqual(seen(ours));
          expect(theirs.lit.length).toBe(ours.lit);
        }
      }),
      { numRuns: 60 },
    );
  }
});

test('an option that is not offered now changes nothing', () => {
  for (const { graph } of Object.values(scenarios)) {
    const start = player.startPlay(playGraph(graph));
    expect(player.choosePlay(playGraph(graph), start, 'cup-may')).toBe(start);
  }
});
