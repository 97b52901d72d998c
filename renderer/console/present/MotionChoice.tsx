import { FormattedMessage, useIntl } from 'react-intl';
import { type StageLook, stageLookSchema } from '../../../electron/contract/look.ts';
import { call } from '../../ui/kit.ts';
import { tell } from '../../ui/tell.ts';
import './MotionChoice.css';

const CHOICES = stageLookSchema.shape.motion.options;

/** Whether pictures move: left to the kit, always, or never. */
export function MotionChoice({ look }: { look: StageLook }) {
  const { formatMessage } = useIntl();
  const choose = (motion: StageLook['motion']): void =>
    tell(call('settings.set', { look: { ...look, motion } }));
  return (
    <label className="motion-choice">
      <span>
        <FormattedMessage id="motion.title" />
      </span>
      <select
        value={look.motion}
        onChange={(event) => {
          choose(event.target.value as StageLook['motion']);
          // The clicker's next press must not turn to another choice.
          event.target.blur();
        }}
      >
        {CHOICES.map((motion) => (
          <option key={motion} value={motion}>
            {formatMessage({ id: `motion.${motion}` })}
          </option>
        ))}
      </select>
    </label>
  );
}
