import { FormattedMessage } from 'react-intl';
import './Badge.css';

/** The dashed sign that says: this is an exercise. It never leaves the screen during role-play. */
export function ExerciseBadge() {
  return (
    <p className="stage-badge">
      <FormattedMessage id="stage.badge" />
    </p>
  );
}
