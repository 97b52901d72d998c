import type { CSSProperties } from 'react';
import type { SlideBackground } from '../../../slides/model/deck.ts';

/** What lies behind the words of a free slide: colour or gradient, and a picture over it. */
export function SlideGround({ background }: { background: SlideBackground }) {
  const { color, gradient, image, fit, opacity } = background;
  const paint: CSSProperties = gradient
    ? { backgroundImage: `linear-gradient(${gradient.angle}deg, ${gradient.colors.join(', ')})` }
    : color
      ? { backgroundColor: color }
      : {};
  return (
    <div className="slide-ground" style={paint}>
      {image && <img src={image} alt="" style={{ objectFit: fit, opacity }} />}
    </div>
  );
}
