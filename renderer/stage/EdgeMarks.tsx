import { useEffect, useState } from 'react';
import './EdgeMarks.css';

/** How long the corners stay lit, ms. */
const SHOWN_MS = 6000;

/** The edge that the class saw last in this window; null before the first picture. */
let seen: number | null = null;

/** Lights the four corners of the picture for some seconds after `edge` (per cent) changed: a television that cuts one off shows it. */
export function EdgeMarks({ edge }: { edge: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const changed = seen !== null && seen !== edge;
    seen = edge;
    if (!changed) return;
    setShown(true);
    const timer = setTimeout(() => setShown(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [edge]);
  if (!shown) return null;
  return (
    <div className="edge-marks" aria-hidden="true">
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}
