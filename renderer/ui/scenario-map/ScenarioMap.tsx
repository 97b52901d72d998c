import type { MapNode, ScenarioMap as Plan } from '../../../scenarios/model/map.ts';
import { MapWays } from './MapWays.tsx';
import { SceneBox } from './SceneBox.tsx';
import './scenario-map.css';

/** A drawn stream: a way and its share, 0 to 100 per cent. */
export type Stream = { from: string; choice: string | null; to: string; percent: number };

type Props = {
  map: Plan;
  /** Name of the whole drawing, for those who hear it. */
  label: string;
  titleOf: (scene: string) => string;
  /** More words for the name of a scene's button: what is wrong with it, or what was chosen there. */
  wordsOf?: (scene: string) => string;
  /** How many problems each scene has; marked with a sign and the number. */
  problems?: Readonly<Record<string, number>>;
  /** Scenes that were come to, the others drawn pale; left out, all are drawn alike. */
  reached?: readonly string[];
  streams?: readonly Stream[];
  /** The scene that is looked at now. */
  current?: string | null;
  /** Opens a scene. Left out, the map is one picture; with it, every scene is a button. */
  onOpen?: (scene: string) => void;
};

/**
 * The map of a scenario, as wide as the place that it stands in: scenes as boxes (what asks has a heavier edge, an
 * ending is round), ways as lines, each choice with the mark that it has on every screen.
 */
export function ScenarioMap({
  map,
  label,
  titleOf,
  wordsOf,
  problems,
  reached,
  streams,
  current,
  onOpen,
}: Props) {
  const inReadingOrder = map.nodes.toSorted((one, other) => one.layer - other.layer || one.y - other.y);
  const nameOf = (node: MapNode): string =>
    [titleOf(node.scene), wordsOf?.(node.scene) ?? ''].filter((words) => words !== '').join('. ');
  return (
    <svg
      className="scenario-map"
      viewBox={`0 0 ${map.width} ${map.height}`}
      role={onOpen ? 'group' : 'img'}
      aria-label={label}
    >
      <MapWays edges={map.edges} streams={streams ?? []} reached={reached ?? null} />
      {inReadingOrder.map((node) => (
        <SceneBox
          key={node.scene}
          node={node}
          title={titleOf(node.scene)}
          name={nameOf(node)}
          problems={problems?.[node.scene] ?? 0}
          pale={reached !== undefined && !reached.includes(node.scene)}
          current={node.scene === current}
          {...(onOpen ? { onOpen: () => onOpen(node.scene) } : {})}
        />
      ))}
    </svg>
  );
}
