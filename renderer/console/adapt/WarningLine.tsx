import { FormattedMessage, useIntl } from 'react-intl';
import type { AdaptView } from '../../../electron/contract/adapt.ts';

/** What the check says about a slide, in the words of the screen where it has some for that rule. */
export function WarningLine({ warning }: { warning: AdaptView['warnings'][number] }) {
  const { messages } = useIntl();
  const id = `adapt.rule.${warning.rule}`;
  return (
    <p className="adapt-fit">
      {Object.hasOwn(messages, id) ? <FormattedMessage id={id} /> : <span lang="en">{warning.message}</span>}
    </p>
  );
}
