import { FormattedMessage } from 'react-intl';
import type { Command } from '../../../electron/contract/keys.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { PressButton } from '../../ui/PressButton.tsx';

/** What the class may see: the picture, held, black, or help; and whom to call, for the trainer alone. Each button carries its key. */
export function AudiencePanel({
  seminar,
  onCommand,
}: {
  seminar: Seminar;
  onCommand: (command: Command) => unknown;
}) {
  const { cover, held } = seminar.audience;
  const showing = cover === 'none' && held === null;
  return (
    <section className="present-audience">
      <Toggle id="show" keys="F5" on={showing} onPress={() => onCommand('show')} />
      <Toggle id="hold" keys="F" on={held !== null} onPress={() => onCommand('hold')} />
      <Toggle id="black" keys="." on={cover === 'black'} onPress={() => onCommand('black')} />
      <Toggle id="help" keys="H" on={cover === 'help'} onPress={() => onCommand('help')} />
      <PressButton
        className={`respond-open ${cover === 'help' ? 'is-wanted' : ''}`}
        aria-haspopup="dialog"
        onClick={() => onCommand('respond')}
      >
        <FormattedMessage id="respond.now" />
        <kbd>F2</kbd>
      </PressButton>
    </section>
  );
}

function Toggle({ id, keys, on, onPress }: { id: string; keys: string; on: boolean; onPress: () => void }) {
  return (
    <PressButton className={`present-toggle is-${id}`} aria-pressed={on} onClick={onPress}>
      <FormattedMessage id={`console.audience.${id}`} />
      <kbd>{keys}</kbd>
    </PressButton>
  );
}
