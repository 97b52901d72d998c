const Figure = ({ x, y, size, kind }: { x: number; y: number; size: number; kind: 'self' | 'other' }) => (
  <g className={`stage-place-line stage-place-${kind}`} transform={`translate(${x} ${y}) scale(${size})`}>
    <circle cx="0" cy="-62" r="40" />
    <path d="M-76 80V48A56 56 0 0 1 -20 -8H20A56 56 0 0 1 76 48V80Z" />
  </g>
);

/** Two people face to face, or one alone with what goes through their head; no faces. */
export function FaceToFace({ alone }: { alone: boolean }) {
  return (
    <svg
      className="stage-place"
      viewBox="0 0 960 268"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect className={alone ? 'stage-place-night' : 'stage-place-wall'} width="960" height="268" />
      <path className={alone ? 'stage-place-person' : 'stage-place-floor'} d="M0 232H960V268H0Z" />
      {alone ? (
        <>
          <Figure x={480} y={196} size={0.9} kind="self" />
          <g className="stage-place-white">
            <circle cx="568" cy="128" r="10" />
            <circle cx="602" cy="104" r="16" />
            <path d="M652 104a34 34 0 0 1 8-62 44 44 0 0 1 74-14 38 38 0 0 1 62 22 30 30 0 0 1 -8 58H664a26 26 0 0 1 -12-4Z" />
          </g>
        </>
      ) : (
        <>
          <g className="stage-place-line stage-place-white">
            <rect x="414" y="34" width="132" height="120" rx="8" />
            <path d="M480 34V154M414 94H546" />
          </g>
          <Figure x={300} y={188} size={1.05} kind="other" />
          <Figure x={662} y={204} size={0.86} kind="self" />
        </>
      )}
    </svg>
  );
}

/** The picture of a video call: a shape at a desk before a bare wall; no face, no uniform, no sign. */
export function VideoPicture() {
  return (
    <svg className="stage-place" viewBox="0 0 960 268" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
      <g className="stage-place-person">
        <circle cx="480" cy="98" r="56" />
        <path d="M360 268V246A72 72 0 0 1 432 174H528A72 72 0 0 1 600 246V268Z" />
      </g>
      <g transform="translate(744 92)">
        <rect className="stage-place-white stage-place-frame" width="176" height="144" rx="16" />
        <g className="stage-place-self">
          <circle cx="88" cy="62" r="28" />
          <path d="M28 144V136A38 38 0 0 1 66 98H110A38 38 0 0 1 148 136V144Z" />
        </g>
      </g>
    </svg>
  );
}

/** A bank card of no bank: what stands before a notice about money. */
export function CardSign() {
  return (
    <svg className="stage-card-sign" viewBox="0 0 84 84" width="84" height="84" aria-hidden="true">
      <rect className="stage-place-person" width="84" height="84" rx="22" />
      <rect className="stage-place-white" x="16" y="24" width="52" height="36" rx="6" />
      <path className="stage-place-other" d="M16 33H68V41H16Z" />
    </svg>
  );
}

/** The foot of a paper: where it wants to be signed. */
export function SignHere() {
  return (
    <svg className="stage-sign-here" viewBox="0 0 800 70" aria-hidden="true">
      <path d="M60 52H340M460 52H740" />
    </svg>
  );
}
