import { FormattedMessage } from 'react-intl';

/** How many hands are in, of how many people in the room; nothing before the first one. Never per option. */
export function HandsLine({ hands, present }: { hands: number; present: number | null }) {
  if (hands === 0) return <FormattedMessage id="stage.hands.none" />;
  if (present === null || present < hands)
    return <FormattedMessage id="stage.hands.some" values={{ hands }} />;
  return <FormattedMessage id="stage.hands.of" values={{ hands, present }} />;
}
