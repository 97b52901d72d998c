import { FormattedMessage } from 'react-intl';
import { Icon } from './Icon.tsx';

/** Opens the screen on which the trainer writes what is said to each slide. */
export function NotesButton({ onPress }: { onPress: () => void }) {
  return (
    <button type="button" className="form-button is-small" onClick={onPress}>
      <Icon name="edit" />
      <FormattedMessage id="notes.openShort" />
    </button>
  );
}
