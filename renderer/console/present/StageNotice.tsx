import { FormattedMessage } from 'react-intl';
import type { Snapshot } from '../../../electron/contract/snapshot.ts';

/** The little that a trainer must know while the class sees this very screen: only when something is wrong. */
export function StageNotice({ snapshot: { room, saving } }: { snapshot: Snapshot }) {
  const notices = [
    room.stage === 'lost' ? 'console.notice.lost' : null,
    saving.state === 'failed' ? 'console.notice.notSaved' : null,
  ].filter((id) => id !== null);
  if (notices.length === 0) return null;
  return (
    <p className="present-notice" role="status">
      {notices.map((id) => (
        <FormattedMessage key={id} id={id} />
      ))}
    </p>
  );
}
