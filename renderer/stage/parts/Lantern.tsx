import { useId } from 'react';
import './Lantern.css';

const PANES = [
  [66, 104],
  [104, 104],
  [66, 160],
  [104, 160],
] as const;

/** The class's shared goal: a lantern with four panes, of which `lit` (0 to 4) are alight. `label` says so in words. */
export function Lantern({ lit, size, label }: { lit: number; size: number; label?: string }) {
  const glow = useId();
  return (
    <svg
      className="stage-lantern"
      viewBox="0 0 200 260"
      height={size}
      width={(size * 200) / 260}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <defs>
        <radialGradient id={glow}>
          <stop className="stage-lantern-glow-in" offset="0" />
          <stop className="stage-lantern-glow-out" offset="1" />
        </radialGradient>
      </defs>
      <circle
        className={`stage-lantern-glow stage-lantern-glow-${lit}`}
        cx="100"
        cy="152"
        r="98"
        fill={`url(#${glow})`}
      />
      <path className="stage-lantern-frame stage-lantern-line" d="M84 44a16 20 0 0 1 32 0" />
      <path className="stage-lantern-frame" d="M46 86C66 78 80 66 86 46H114C120 66 134 78 154 86Z" />
      <rect className="stage-lantern-frame" x="54" y="84" width="92" height="12" rx="5" />
      <rect className="stage-lantern-glass" x="60" y="98" width="80" height="112" rx="8" />
      {PANES.map(([x, y], pane) => (
        <g key={`${x}-${y}`} className={pane < lit ? 'stage-lantern-lit' : 'stage-lantern-dark'}>
          <rect x={x} y={y} width="30" height="48" rx="5" />
          <path
            className="stage-lantern-flame"
            d={`M${x + 15} ${y + 9}c7 8 10 13 10 19a10 10 0 0 1 -20 0c0-6 3-11 10-19Z`}
          />
        </g>
      ))}
      <rect className="stage-lantern-frame" x="54" y="212" width="92" height="12" rx="5" />
      <path className="stage-lantern-frame" d="M68 224H132L126 238H74Z" />
    </svg>
  );
}
