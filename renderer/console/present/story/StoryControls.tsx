import { FormattedMessage } from 'react-intl';
import type { Action } from '../../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { PressButton } from '../../../ui/PressButton.tsx';
import { DebriefControls } from './DebriefControls.tsx';
import './story.css';

/** A role-play's own controls, each with its key. "Next" and "back" are the same as everywhere. */
export function StoryControls({
  content,
  seminar,
  locale,
  dispatch,
}: {
  content: SeminarContent;
  seminar: Seminar;
  locale: Locale;
  dispatch: (action: Action) => void;
}) {
  const plan = content.programme.segments[seminar.segment];
  const state = seminar.segments[seminar.segment];
  const scenario = plan?.kind === 'roleplay' ? content.scenarios[plan.scenario] : undefined;
  if (!scenario || state?.kind !== 'roleplay') return null;
  const { phase, redFlags } = state.rehearsal;
  const isOn = phase === 'scene' || phase === 'choice' || phase === 'feedback';
  const hurries = scenario.graph.scenes.some(({ countdown }) => countdown !== undefined);
  if (phase === 'debrief')
    return (
      <section className="story-controls">
        <DebriefControls scenario={scenario} state={state} locale={locale} dispatch={dispatch} />
        <Control id="restart" wide onPress={() => dispatch({ type: 'rehearsal/restart' })} />
      </section>
    );
  return (
    <section className="story-controls">
      {(isOn || phase === 'ending') && (
        <Control id="stop" caps="X" wide onPress={() => dispatch({ type: 'rehearsal/stop' })} />
      )}
      {isOn && (
        <Control
          id="talk"
          caps="T"
          on={state.talk}
          onPress={() => dispatch({ type: 'rehearsal/talk', on: !state.talk })}
        />
      )}
      {(isOn || phase === 'ending') && (
        <Control
          id="flags"
          caps="R"
          on={redFlags}
          onPress={() => dispatch({ type: 'rehearsal/flags', on: !redFlags })}
        />
      )}
      {isOn && (
        <Control
          id="skip"
          caps="S"
          disabled={phase !== 'scene'}
          onPress={() => dispatch({ type: 'rehearsal/skip' })}
        />
      )}
      {hurries && phase !== 'ending' && (
        <Control
          id="countdown"
          caps="K"
          on={seminar.countdown}
          onPress={() => dispatch({ type: 'rehearsal/countdown', on: !seminar.countdown })}
        />
      )}
    </section>
  );
}

function Control({
  id,
  caps,
  on,
  wide = false,
  disabled = false,
  onPress,
}: {
  id: 'talk' | 'flags' | 'skip' | 'countdown' | 'stop' | 'restart';
  caps?: string;
  on?: boolean;
  wide?: boolean;
  disabled?: boolean;
  onPress: () => void;
}) {
  return (
    <PressButton
      className={wide ? 'is-wide' : undefined}
      data-control={id}
      aria-pressed={on}
      disabled={disabled}
      onClick={onPress}
    >
      <FormattedMessage id={`story.control.${id}`} />
      {caps === undefined ? null : <kbd>{caps}</kbd>}
    </PressButton>
  );
}
