import { FormattedMessage } from 'react-intl';
import type { Action } from '../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { slidePosition } from '../present/position.ts';

type Props = { content: SeminarContent; seminar: Seminar; dispatch: (action: Action) => void };

/** Starts and stops the videos and sounds of the slide that is on; nothing on it ever sounds by itself. */
export function ClipControls({ content, seminar, dispatch }: Props) {
  const plan = content.programme.segments[seminar.segment];
  const state = seminar.segments[seminar.segment];
  const clips = plan && state ? (slidePosition(content, plan, state)?.slide.clips ?? []) : [];
  if (clips.length === 0 || state?.kind !== 'deck') return null;
  return (
    <section className="present-controls">
      {clips.map((name, index) => {
        const on = state.clip?.index === index && state.clip.on;
        const begun = state.clip?.index === index;
        const press = (play: boolean, again: boolean): void =>
          dispatch({ type: 'deck/clip', clip: index, on: play, again });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: clips are known by their place on the slide
          <div key={index} className="import-clip">
            <PressButton data-control="clip" aria-pressed={on} onClick={() => press(!on, false)}>
              <FormattedMessage id={on ? 'import.clip.pause' : 'import.clip.play'} values={{ name }} />
            </PressButton>
            {begun && (
              <PressButton data-control="clip-again" onClick={() => press(true, true)}>
                <FormattedMessage id="import.clip.again" />
              </PressButton>
            )}
          </div>
        );
      })}
    </section>
  );
}
