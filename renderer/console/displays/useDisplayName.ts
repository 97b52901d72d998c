import { useIntl } from 'react-intl';
import type { DisplayInfo } from '../../../electron/contract/snapshot.ts';

/** What a display is called: by the system's name for it, else as the laptop's own, else by its number. */
export function useDisplayName(): (display: DisplayInfo | null) => string {
  const { formatMessage } = useIntl();
  return (display) => {
    if (display === null) return '';
    if (display.internal) return formatMessage({ id: 'displays.name.internal' });
    return display.label || formatMessage({ id: 'displays.name.number' }, { number: display.number });
  };
}

/** `1280×720`, in real px. */
export const sizeOf = ({ width, height }: DisplayInfo): string => `${width}×${height}`;
