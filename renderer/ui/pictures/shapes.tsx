import type { ReactNode } from 'react';

// The parts that the pictures are put together from: one line weight, no face, no colour that judges.

/** An upright telephone, its upper left corner at `x`, `y`; 34 x 60. */
export const Phone = ({ x, y, children }: { x: number; y: number; children?: ReactNode }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect className="picture-ink" width="34" height="60" rx="7" />
    <rect className="picture-white" x="4" y="7" width="26" height="44" rx="3" />
    {children}
  </g>
);

/** Head and shoulders, the middle of the neck at `x`, `y`. */
export const Person = ({
  x,
  y,
  size = 1,
  fill = 'sky',
}: {
  x: number;
  y: number;
  size?: number;
  fill?: 'sky' | 'sand' | 'white';
}) => (
  <g transform={`translate(${x} ${y}) scale(${size})`}>
    <circle className={`picture-${fill}`} cx="0" cy="-12" r="11" />
    <path className={`picture-${fill}`} d="M-19 26V20A16 16 0 0 1 -3 4H3A16 16 0 0 1 19 20V26Z" />
  </g>
);

/** A speech bubble, its upper left corner at `x`, `y`; its tail shows left or right. */
export const Bubble = ({
  x,
  y,
  width,
  height,
  tail,
  fill = 'white',
  children,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
  tail: 'left' | 'right' | 'none';
  fill?: 'white' | 'sand' | 'sky';
  children?: ReactNode;
}) => {
  const body = `M8 0H${width - 8}a8 8 0 0 1 8 8V${height - 8}a8 8 0 0 1 -8 8`;
  const tails = {
    left: `H22L10 ${height + 10}V${height}H8a8 8 0 0 1 -8 -8V8a8 8 0 0 1 8 -8Z`,
    right: `H${width - 10}V${height + 10}L${width - 22} ${height}H8a8 8 0 0 1 -8 -8V8a8 8 0 0 1 8 -8Z`,
    none: `H8a8 8 0 0 1 -8 -8V8a8 8 0 0 1 8 -8Z`,
  };
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className={`picture-${fill}`} d={body + tails[tail]} />
      {children}
    </g>
  );
};

/** A telephone receiver in a box of 40 x 40; `turn` 0 is held to the ear, 135 lies on the hook. */
export const Receiver = ({
  x,
  y,
  turn = 0,
  size = 1,
}: {
  x: number;
  y: number;
  turn?: number;
  size?: number;
}) => (
  <path
    className="picture-sky"
    transform={`translate(${x} ${y}) scale(${size}) rotate(${turn} 20 20)`}
    d="M10 3.5c-3 1-6.5 4-6 9C5.5 25 15 34.5 27.5 36c5 .5 8-3 9-6 .4-1.3 0-2.6-1.2-3.3l-6.3-3.9c-1.3-.8-3-.5-4 .7l-2 2.5c-4.5-2-7-4.5-9-9l2.5-2c1.2-1 1.5-2.7.7-4L13.3 4.7C12.6 3.5 11.3 3.1 10 3.5Z"
  />
);

/** A house, its foot in the middle at `x`, `y`; 52 wide, 48 high. */
export const House = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <path className="picture-white" d="M-20 -26V0H20V-26" />
    <path className="picture-sand" d="M-27 -24 0 -48 27 -24Z" />
    <rect className="picture-sky" x="-6" y="-17" width="12" height="17" />
  </g>
);

/** An arrow along the way `d`, its head at the end given by `x`, `y` and the direction in degrees. */
export const Arrow = ({ d, x, y, turn }: { d: string; x: number; y: number; turn: number }) => (
  <g>
    <path className="picture-line" d={d} />
    <path className="picture-line" transform={`translate(${x} ${y}) rotate(${turn})`} d="M-9 -8 0 0 -9 8" />
  </g>
);

/** A banknote without any sign of a country, its upper left corner at `x`, `y`; 58 x 28. */
export const Note = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect className="picture-lamp" width="58" height="28" rx="5" />
    <circle className="picture-white" cx="29" cy="14" r="7" />
    <path className="picture-line" d="M10 14h.01M48 14h.01" />
  </g>
);

/** A slash through a thing. */
export const Slash = ({ d }: { d: string }) => (
  <>
    <path className="picture-halo" d={d} />
    <path className="picture-line" d={d} />
  </>
);
