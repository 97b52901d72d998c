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
    <svg className="setup-lantern" viewBox="0 0 64 72" width="60" height="68" aria-hidden="true">
      <circle className="is-glow" cx="32" cy="40" r="31" />
      <path className="is-line" d="M21 21C15 2 49 2 43 21" />
      <path className="is-glass" d="M22 27H42C48 37 48 45 42 55H22C16 45 16 37 22 27Z" />
      <path className="is-flame" d="M32 31c7 8 8 12 5 17a6.5 6.5 0 0 1-10 0c-3-5 0-8 5-17Z" />
      <path className="is-cap" d="M25 17H39L44 27H20ZM20 55H44L46 63H18Z" />
    </svg>
  );
}
