import { FormattedMessage } from 'react-intl';

/**
 * Where counting stands, never per option. Before the hands are `revealed` it says no number at all: a total that grows
 * while one option after the other is entered would give each of them away. Then how many of how many in the room.
 */
export function HandsLine({
  hands,
  present,
  revealed,
}: {
  hands: number;
  present: number | null;
  revealed: boolean;
}) {
  if (hands === 0) return <FormattedMessage id="stage.hands.none" />;
  if (!revealed) return <FormattedMessage id="stage.hands.counting" />;
  if (present === null || present < hands)
    return <FormattedMessage id="stage.hands.some" values={{ hands }} />;
  return <FormattedMessage id="stage.hands.of" values={{ hands, present }} />;
}
