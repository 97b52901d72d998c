import type { ScenarioGraph } from '../../../scenarios/model/schema.ts';
import { WAY_OUT } from '../../../scenarios/model/select.ts';

type Flags = Readonly<Record<string, string>>;

/** A scenario as the script of the edition plays it: only what decides where it goes. */
export type PlayGraph = {
  start: string;
  flags: Flags;
  scenes: Record<
    string,
    {
      /** How many messages. */
      m: number;
      /** Options in order; `lit`: which light of the lantern it lights, from 0, -1 for none. */
      c: { id: string; when: Flags; set: Flags; to: string; lit: number }[];
      next: { when: Flags; to: string }[];
      /** 1 for an ending. */
      e: 0 | 1;
    }
  >;
};

/** The graph without its words. */
export const playGraph = (graph: ScenarioGraph): PlayGraph => ({
  start: graph.start,
  flags: Object.fromEntries(Object.entries(graph.flags).map(([flag, { start }]) => [flag, start])),
  scenes: Object.fromEntries(
    graph.scenes.map((scene) => [
      scene.id,
      {
        m: scene.messages.length,
        c: (scene.choices ?? []).map(({ id, when, set, goto, act }) => ({
          ...{ id, when, set, to: goto },
          lit: (WAY_OUT as readonly string[]).indexOf(act),
        })),
        next: (scene.next ?? []).map(({ when, goto }) => ({ when, to: goto })),
        e: scene.ending ? 1 : 0,
      },
    ]),
  ),
});
