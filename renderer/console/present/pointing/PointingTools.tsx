import { FormattedMessage } from 'react-intl';
import { TOOLS } from '../../../../electron/contract/pointing.ts';
import { PressButton } from '../../../ui/PressButton.tsx';
import type { PointingTools as Tools } from './usePointing.ts';
import './pointing.css';

const CAPS = { pointer: 'L', zoom: 'Z', ink: 'D' } as const;

/** Pointer, zoom and ink: one press takes one in the hand, and a line says what the mouse now does. */
export function PointingTools({ pointing: { tool, press } }: { pointing: Tools }) {
  return (
    <section className="pointing-tools">
      <div>
        {TOOLS.map((one) => (
          <PressButton
            key={one}
            data-tool={one}
            aria-pressed={one === tool}
            onClick={() => press(one, false)}
          >
            <FormattedMessage id={`point.${one}`} />
            <kbd>{CAPS[one]}</kbd>
          </PressButton>
        ))}
      </div>
      {tool !== null && (
        <p role="status">
          <FormattedMessage id={`point.how.${tool}`} />
        </p>
      )}
    </section>
  );
}
