import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';

/**
 * The quiet line on the clean screen after somebody left it. It goes when the next turn begins.
 * @param left how often the screen was left
 */
export function LeftLine({ left, clean }: { left: number; clean: boolean }) {
  const [seen, setSeen] = useState(0);
  useEffect(() => {
    if (!clean) setSeen(left);
  }, [clean, left]);
  if (!clean || left <= seen) return null;
  return (
    <p className="station-left" role="status">
      <FormattedMessage id="lock.left" />
    </p>
  );
}
