import './Device.css';

/** A silhouette: nobody in particular, no face, no uniform. */
export function Avatar({ size }: { size: number }) {
  return (
    <svg className="stage-avatar" viewBox="0 0 96 96" width={size} height={size} aria-hidden="true">
      <circle className="stage-avatar-ground" cx="48" cy="48" r="48" />
      <circle className="stage-avatar-person" cx="48" cy="38" r="16" />
      <path className="stage-avatar-person" d="M18 78a30 24 0 0 1 60 0 48 48 0 0 1 -60 0Z" />
    </svg>
  );
}

/** The outline of a telephone receiver, 40 units wide and high. */
export const HANDSET =
  'M10 3.5c-3 1-6.5 4-6 9C5.5 25 15 34.5 27.5 36c5 .5 8-3 9-6 .4-1.3 0-2.6-1.2-3.3l-6.3-3.9c-1.3-.8-3-.5-4 .7l-2 2.5c-4.5-2-7-4.5-9-9l2.5-2c1.2-1 1.5-2.7.7-4L13.3 4.7C12.6 3.5 11.3 3.1 10 3.5Z';

/** The two buttons of a call that comes in. Both the same night blue: the colour does not choose. */
export function CallButtons({ size }: { size: number }) {
  return (
    <span className="stage-call-buttons" aria-hidden="true">
      {[135, 0].map((turn) => (
        <svg key={turn} viewBox="0 0 100 100" width={size} height={size} aria-hidden="true">
          <circle className="stage-call-button" cx="50" cy="50" r="48" />
          <path
            className="stage-call-glyph"
            d={HANDSET}
            transform={`translate(${turn === 0 ? 26 : 25} ${turn === 0 ? 27 : 17}) scale(1.22) rotate(${turn} 20 20)`}
          />
        </svg>
      ))}
    </span>
  );
}
