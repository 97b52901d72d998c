import { HANDSET } from '../parts/Device.tsx';
import './CallBar.css';

const MICROPHONE =
  'M20 4a6 6 0 0 1 6 6V19a6 6 0 0 1 -12 0V10a6 6 0 0 1 6-6ZM8 18h3.4a8.6 8.6 0 0 0 17.2 0H32a12 12 0 0 1 -10.3 11.9V36H18.3V29.9A12 12 0 0 1 8 18Z';
const SPEAKER =
  'M5 15H11L20 7V33L11 25H5ZM24 13.5a9 9 0 0 1 0 13V23a5 5 0 0 0 0-6ZM24 6.5a16 16 0 0 1 0 27V30a12.4 12.4 0 0 0 0-20Z';

/** The three buttons of a call that is on: speak, hang up, hear. All the same night blue: the colour does not choose. */
export function CallBar({ size }: { size: number }) {
  return (
    <div className="phone-call-bar" aria-hidden="true">
      {[MICROPHONE, HANDSET, SPEAKER].map((path) => (
        <svg key={path} viewBox="0 0 80 80" width={size} height={size} aria-hidden="true">
          <circle className="phone-call-button" cx="40" cy="40" r="38" />
          <path
            className="phone-call-glyph"
            d={path}
            transform={
              path === HANDSET ? 'translate(40 46) rotate(135) translate(-20 -20)' : 'translate(20 20)'
            }
          />
        </svg>
      ))}
    </div>
  );
}
