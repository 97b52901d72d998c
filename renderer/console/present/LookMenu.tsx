import { FormattedMessage, FormattedNumber } from 'react-intl';
import { type StageLook, TEXT_SIZES } from '../../../electron/contract/look.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { MotionChoice } from './MotionChoice.tsx';
import { Menu } from './panel/Menu.tsx';

const CONTRASTS = ['calm', 'strong'] as const satisfies readonly StageLook['contrast'][];

/** "Hình cho lớp": how large the text on the stage is, colours for a washed-out projector, and whether it moves. */
export function LookMenu({
  look,
  onLook,
}: {
  look: StageLook;
  onLook: (change: Partial<StageLook>) => void;
}) {
  return (
    <Menu label={<FormattedMessage id="present.look.open" />}>
      {() => (
        <>
          <h3>
            <FormattedMessage id="present.look.text" />
          </h3>
          <div className="menu-row">
            {TEXT_SIZES.map((text) => (
              <PressButton key={text} aria-pressed={look.text === text} onClick={() => onLook({ text })}>
                <FormattedNumber value={text / 100} style="percent" />
              </PressButton>
            ))}
          </div>
          <p>
            <FormattedMessage id="present.look.keys" />
          </p>
          <h3>
            <FormattedMessage id="present.look.contrast" />
          </h3>
          <div className="menu-row">
            {CONTRASTS.map((contrast) => (
              <PressButton
                key={contrast}
                aria-pressed={look.contrast === contrast}
                onClick={() => onLook({ contrast })}
              >
                <FormattedMessage id={`present.look.contrast.${contrast}`} />
              </PressButton>
            ))}
          </div>
          <p>
            <FormattedMessage id="present.look.why" />
          </p>
          <MotionChoice look={look} />
        </>
      )}
    </Menu>
  );
}
