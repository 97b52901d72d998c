import { FormattedMessage } from 'react-intl';
import { Avatar } from '../parts/Device.tsx';
import type { Bubble } from './bubbles.ts';
import { Words } from './Words.tsx';
import './Banner.css';

/** What comes in over whatever is on, from another app: it slides down from the top edge of the pretend phone and stays. */
export function Banner({ bubble, flags }: { bubble: Bubble; flags: boolean }) {
  return (
    <div key={bubble.key} className="phone-banner">
      <Avatar size={72} />
      <p>
        <span>
          <strong>{bubble.name}</strong> · <FormattedMessage id="story.banner" />
        </span>
        <Words bubble={bubble} flags={flags} />
      </p>
    </div>
  );
}
