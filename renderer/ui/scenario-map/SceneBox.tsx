import type { KeyboardEvent } from 'react';
import type { MapNode } from '../../../scenarios/model/map.ts';

type Props = {
  node: MapNode;
  title: string;
  /** What is read out: the title and more. */
  name: string;
  problems: number;
  pale: boolean;
  current: boolean;
  onOpen?: () => void;
};

/** A title of more letters than this takes three small lines. */
const LONG_TITLE = 22;
const ROUND = { talk: 8, choice: 8, ending: 21 } as const;

/** One scene of the map; with `onOpen` a button. */
export function SceneBox({ node, title, name, problems, pale, current, onOpen }: Props) {
  const { kind, ending, x, y, width, height } = node;
  const look = [
    `map-scene is-${kind}`,
    ending === null ? '' : `ends-${ending}`,
    pale ? 'is-pale' : '',
    current ? 'is-current' : '',
    problems > 0 ? 'has-problems' : '',
  ].join(' ');
  const drawing = (
    <>
      {kind === 'ending' && (
        <rect x={x - 3} y={y - 3} width={width + 6} height={height + 6} rx={24} className="map-ring" />
      )}
      <rect x={x} y={y} width={width} height={height} rx={ROUND[kind]} className="map-box" />
      <foreignObject x={x + 4} y={y + 1} width={width - 8} height={height - 2}>
        <div className={title.length > LONG_TITLE ? 'map-title is-long' : 'map-title'}>
          <span>{title}</span>
        </div>
      </foreignObject>
      {problems > 0 && <ProblemSign x={x + width - 2} y={y + 2} count={problems} />}
    </>
  );
  if (!onOpen) return <g className={look}>{drawing}</g>;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no <button>; this one has its role, its name and its keys
    <g
      className={look}
      role="button"
      tabIndex={0}
      aria-label={name}
      aria-pressed={current}
      onClick={onOpen}
      onKeyDown={onKey}
    >
      {drawing}
    </g>
  );
}

/** A warning triangle would be an option's mark: problems are a disc with their number. */
function ProblemSign({ x, y, count }: { x: number; y: number; count: number }) {
  return (
    <g className="map-problem">
      <circle cx={x} cy={y} r={9} />
      <text x={x} y={y + 4} textAnchor="middle">
        {count > 9 ? '9+' : count}
      </text>
    </g>
  );
}
