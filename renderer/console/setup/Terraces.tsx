/** The kit's ground: terraces at the foot of the page. Says nothing that the words do not. */
export function Terraces() {
  return (
    <svg className="setup-terraces" viewBox="0 0 1200 200" preserveAspectRatio="none" aria-hidden="true">
      <path className="is-far" d="M0 128C170 92 330 104 480 122S820 74 980 62s160 6 220 16V200H0Z" />
      <path className="is-mid" d="M0 162C190 124 360 146 560 150S900 104 1040 100s120 4 160 10V200H0Z" />
      <path className="is-edge" d="M0 176C200 148 380 166 580 170S920 134 1050 132s110 2 150 6" />
      <path className="is-near" d="M0 190C240 168 460 186 660 186S980 162 1200 164V200H0Z" />
    </svg>
  );
}

/** The kit's lantern: somebody is with you. */
export function Lantern() {
  return (
    <svg className="setup-lantern" viewBox="-34 -6 68 76" width="58" height="65" aria-hidden="true">
      <circle className="is-glow" cx="0" cy="36" r="33" />
      <path className="is-handle" d="M-11 16C-11-2 11-2 11 16" />
      <path className="is-light" d="M-13 22H13L17 50H-17Z" />
      <path className="is-cap" d="M-10 16H10L13 22H-13ZM-17 50H17L13 57H-13Z" />
    </svg>
  );
}
