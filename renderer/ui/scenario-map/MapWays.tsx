import { type MapEdge, pathOf } from '../../../scenarios/model/map.ts';
import { OptionMark } from '../OptionMark.tsx';
import type { Stream } from './ScenarioMap.tsx';

/** Width of the stream of everybody, in the map's own units. */
const FULL = 19;
const MARK = 11;

type Props = { edges: readonly MapEdge[]; streams: readonly Stream[]; reached: readonly string[] | null };

const keyOf = ({ from, choice, to }: Pick<MapEdge, 'from' | 'choice' | 'to'>): string =>
  `${from}/${choice}/${to}`;

/** All ways of a map: first the streams, then the lines with their heads, then the marks of the choices. */
export function MapWays({ edges, streams, reached }: Props) {
  const shares = new Map(streams.map((stream) => [keyOf(stream), stream.percent]));
  const pale = ({ from, to }: MapEdge): boolean =>
    reached !== null && !(reached.includes(from) && reached.includes(to));
  return (
    <g>
      {edges.map((edge) => {
        const percent = shares.get(keyOf(edge)) ?? 0;
        return percent === 0 ? null : (
          <path
            key={keyOf(edge)}
            className="map-stream"
            d={pathOf(edge.points)}
            strokeWidth={Math.max(3, (FULL * percent) / 100)}
          />
        );
      })}
      {edges.map((edge) => (
        <Way key={keyOf(edge)} edge={edge} pale={pale(edge) && !shares.has(keyOf(edge))} />
      ))}
      {edges.map(({ option, points: [start], ...edge }) =>
        option === null || !start ? null : (
          <svg
            key={keyOf(edge)}
            aria-hidden="true"
            x={start.x + 1}
            y={start.y - MARK / 2}
            width={MARK}
            height={MARK}
          >
            <OptionMark index={option} />
          </svg>
        ),
      )}
    </g>
  );
}

function Way({ edge, pale }: { edge: MapEdge; pale: boolean }) {
  const [before, end] = edge.points.slice(-2);
  const kind = `map-way ${edge.choice === null ? 'is-talk' : 'is-choice'} ${edge.back ? 'is-back' : ''} ${pale ? 'is-pale' : ''}`;
  return (
    <g className={kind}>
      <path d={pathOf(edge.points)} />
      {before && end && <path className="map-head" d={headOf(before, end)} />}
    </g>
  );
}

/** The head of an arrow that comes to `end`: level ways point right or left, the bow of a loop down. */
function headOf(before: { x: number; y: number }, { x, y }: { x: number; y: number }): string {
  if (before.x === x) return `M${x - 3} ${y - 6}L${x} ${y}L${x + 3} ${y - 6}`;
  const back = before.x < x ? -6 : 6;
  return `M${x + back} ${y - 3.5}L${x} ${y}L${x + back} ${y + 3.5}`;
}
