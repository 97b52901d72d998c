import type { ReactNode } from 'react';
import type { TourStep } from './steps.ts';

/** A laptop and the screen of the class; `ours` is on the laptop, `theirs` on the class's screen. */
const Two = ({ ours, theirs }: { ours?: ReactNode; theirs?: ReactNode }) => (
  <>
    <rect x="30" y="60" width="190" height="118" rx="10" className="edge" />
    <rect x="40" y="70" width="170" height="98" rx="4" className="paper" />
    <path d="M14 190h222l-10 12H24z" className="edge" />
    <rect x="300" y="24" width="250" height="150" rx="8" className="edge" />
    <rect x="309" y="33" width="232" height="132" rx="3" className="night" />
    <g transform="translate(40 70)">{ours}</g>
    <g transform="translate(309 33)">{theirs}</g>
    {[330, 380, 425, 470, 520].map((x) => (
      <path key={x} d={`M${x - 18} 214c0-24 36-24 36 0`} className="pupil" />
    ))}
  </>
);

const lines = (x: number, y: number, widths: readonly number[], name = 'text'): ReactNode =>
  widths.map((width, index) => (
    <rect key={`${y}-${width}`} x={x} y={y + index * 13} width={width} height="6" rx="3" className={name} />
  ));

const bars = (
  <>
    <circle cx="26" cy="30" r="9" className="light" />
    <rect x="46" y="22" width="150" height="16" rx="8" className="bar" />
    <path d="M26 57l10 17H16z" className="light" />
    <rect x="46" y="58" width="90" height="16" rx="8" className="bar" />
    <rect x="17" y="94" width="18" height="18" className="light" />
    <rect x="46" y="95" width="40" height="16" rx="8" className="bar" />
  </>
);

const chat = (
  <>
    <rect x="20" y="16" width="120" height="32" rx="12" className="bubble" />
    <rect x="92" y="58" width="120" height="26" rx="12" className="own" />
    <rect x="20" y="98" width="92" height="22" rx="11" className="light" />
    <rect x="122" y="98" width="92" height="22" rx="11" className="light" />
  </>
);

const key = (x: number, y: number, word: string): ReactNode => (
  <>
    <rect x={x} y={y} width={word.length > 3 ? 66 : 36} height="26" rx="6" className="cap" />
    <text x={x + (word.length > 3 ? 33 : 18)} y={y + 18}>
      {word}
    </text>
  </>
);

const DRAWINGS: Record<TourStep, ReactNode> = {
  two: <Two ours={lines(12, 14, [110, 140, 84])} theirs={lines(30, 40, [170, 130, 90], 'light')} />,
  start: (
    <Two
      ours={
        <>
          <rect x="12" y="10" width="70" height="18" rx="5" className="field" />
          <rect x="90" y="10" width="70" height="18" rx="5" className="field" />
          <rect x="12" y="36" width="46" height="26" rx="5" className="chosen" />
          <rect x="64" y="36" width="46" height="26" rx="5" className="field" />
          <rect x="116" y="36" width="44" height="26" rx="5" className="field" />
          <rect x="96" y="72" width="64" height="18" rx="9" className="lantern" />
        </>
      }
    />
  ),
  next: (
    <Two
      ours={
        <>
          <rect x="10" y="8" width="92" height="54" rx="3" className="framed" />
          {lines(10, 70, [130, 110])}
          {key(116, 14, 'PgDn')}
        </>
      }
      theirs={lines(30, 40, [170, 130, 90], 'light')}
    />
  ),
  count: (
    <Two
      ours={
        <>
          {lines(12, 14, [60, 60, 60])}
          {key(100, 12, '31')}
        </>
      }
      theirs={bars}
    />
  ),
  story: <Two ours={lines(12, 14, [120, 90, 140])} theirs={chat} />,
  calm: (
    <Two
      ours={
        <>
          {key(16, 34, 'F1')}
          {key(66, 34, 'F2')}
        </>
      }
      theirs={
        <>
          <rect width="232" height="132" rx="3" className="calm" />
          <text x="116" y="82" className="number">
            111
          </text>
        </>
      }
    />
  ),
  end: (
    <Two
      ours={
        <>
          <rect x="50" y="6" width="70" height="86" rx="3" className="sheet" />
          {lines(58, 16, [50, 40])}
          <path d="M60 80V60h12v20zm18 0V48h12v32zm18 0V66h12v14z" className="leaf" />
        </>
      }
    />
  ),
  try: (
    <>
      <g transform="translate(150 0)">
        <rect x="30" y="60" width="190" height="118" rx="10" className="edge" />
        <rect x="40" y="70" width="170" height="98" rx="4" className="paper" />
        <path d="M14 190h222l-10 12H24z" className="edge" />
        <circle cx="125" cy="119" r="30" className="chosen" />
        <path d="M116 103l28 16-28 16z" className="lantern" />
      </g>
    </>
  ),
};

/** What a card of the tour is about, as a picture; the words beside it say all of it. */
export function Drawing({ step }: { step: TourStep }) {
  return (
    <svg className="tour-drawing" viewBox="0 0 580 220" aria-hidden="true">
      {DRAWINGS[step]}
    </svg>
  );
}
