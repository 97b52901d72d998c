import type { ReactNode } from 'react';
import { Lantern } from './Lantern.tsx';
import './Scenery.css';

const HILLS = [
  'M0 610C110 560 210 600 330 610S560 540 704 560V1080H0Z',
  'M0 720C130 690 250 740 380 730S600 650 704 690V1080H0Z',
  'M0 830C140 800 240 830 360 840S590 770 704 800V1080H0Z',
  'M0 930C120 910 260 950 400 930S620 880 704 900V1080H0Z',
] as const;

/**
 * The night over the terraces: a `panel` at the right of a calm page, `wide` over the whole picture, or `low` at its foot
 * behind everything else. In a panel without children hangs the lantern, of which `lit` panes are alight.
 */
export function Scenery({
  lit,
  shape = 'panel',
  children,
}: {
  lit: number;
  shape?: 'panel' | 'wide' | 'low';
  children?: ReactNode;
}) {
  return (
    <div className={`stage-scenery stage-scenery-${shape}`}>
      <svg
        className="stage-scenery-hills"
        viewBox="0 0 704 1080"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {HILLS.map((hill, index) => (
          <path key={hill} className={`stage-scenery-hill-${index + 1}`} d={hill} />
        ))}
      </svg>
      {children ??
        (shape === 'panel' ? (
          <div className="stage-scenery-lantern">
            <Lantern lit={lit} size={440} />
          </div>
        ) : null)}
    </div>
  );
}
