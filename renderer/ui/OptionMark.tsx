import './OptionMark.css';

const SHAPES = [
  <circle key="circle" cx="20" cy="20" r="16" />,
  <path key="triangle" d="M20 4 37 35H3Z" />,
  <rect key="square" x="4.5" y="4.5" width="31" height="31" rx="4" />,
  <path key="diamond" d="M20 2.5 37.5 20 20 37.5 2.5 20Z" />,
  <path key="pentagon" d="M20 3 37.5 16 31 36.5H9L2.5 16Z" />,
  <rect key="pill" x="2.5" y="11" width="35" height="18" rx="9" />,
] as const;

/**
 * The mark of an option: circle, triangle, square, diamond, and at the station pentagon and pill. It says where an option stands,
 * never whether it is right; the outline is ink on light and white on night.
 */
export function OptionMark({ index }: { index: number }) {
  const position = Math.min(Math.max(index, 0), SHAPES.length - 1);
  return (
    <svg className={`option-mark option-mark-${position + 1}`} viewBox="0 0 40 40" aria-hidden="true">
      {SHAPES[position]}
    </svg>
  );
}
