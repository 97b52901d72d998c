import { FormattedMessage } from 'react-intl';
import { useScan } from './scanning.ts';

/** On the class's own view: only that the camera is not on, so that the trainer looks at the console. */
export function ScanNotice() {
  const { trouble } = useScan();
  if (trouble === null) return null;
  return (
    <p className="present-notice" role="status">
      <FormattedMessage id="scan.notice" />
    </p>
  );
}
