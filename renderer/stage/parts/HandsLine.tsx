import { FormattedMessage } from 'react-intl';

/**
 * Where counting stands, never per option. Before the hands are `revealed` it says no number at all: a total that grows
 * while one option after the other is entered would give each of them away. Then how many of how many in the room.
 */
export function HandsLine({
  hands,
  present,
  revealed,
  several = false,
}: {
  hands: number;
  present: number | null;
  revealed: boolean;
  /** One may raise a hand for more than one option, so that hands are more than people. */
  several?: boolean;
}) {
  if (hands === 0) return <FormattedMessage id="stage.hands.none" />;
  if (!revealed) return <FormattedMessage id="stage.hands.counting" />;
  if (several && present === null) return <FormattedMessage id="quiz.many.counted" />;
  if (several) return <FormattedMessage id="quiz.many.present" values={{ present }} />;
  if (present === null || present < hands)
    return <FormattedMessage id="stage.hands.some" values={{ hands }} />;
  return <FormattedMessage id="stage.hands.of" values={{ hands, present }} />;
}
