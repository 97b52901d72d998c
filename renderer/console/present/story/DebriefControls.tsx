import { FormattedMessage, useIntl } from 'react-intl';
import type { Action } from '../../../../electron/contract/actions.ts';
import { debriefStepOf, roadAt, whatIfs } from '../../../../electron/contract/debrief.ts';
import type { SegmentStateOf } from '../../../../electron/contract/seminar.ts';
import type { Elsewhere } from '../../../../electron/contract/story.ts';
import type { Scenario } from '../../../../scenarios/model/schema.ts';
import { namesOf, plain } from '../../../../scenarios/model/words.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { PressButton } from '../../../ui/PressButton.tsx';

type Props = {
  scenario: Scenario;
  state: SegmentStateOf<'roleplay'>;
  locale: Locale;
  dispatch: (action: Action) => void;
};

/** The debrief's own controls: the conversation scene by scene, and where "what if" looks. */
export function DebriefControls(props: Props) {
  const { state, dispatch } = props;
  const step = debriefStepOf(state.rehearsal);
  if (step === 'what_if') return <Roads {...props} />;
  if (step !== 'conversation') return null;
  const on = state.review !== null;
  return (
    <PressButton
      className="is-wide"
      data-control="review"
      aria-pressed={on}
      onClick={() => dispatch({ type: 'rehearsal/review', page: on ? null : 0 })}
    >
      <FormattedMessage id="story.control.review" />
    </PressButton>
  );
}

/** The numbers that the class sees, and below the options that were not taken where it looks now. */
function Roads({ scenario, state, locale, dispatch }: Props) {
  const { formatMessage } = useIntl();
  const text = scenario.text[locale] ?? scenario.text.vi;
  const names = namesOf(text, state.names);
  const forks = whatIfs(scenario.graph, state);
  const there = roadAt(forks, state.elsewhere)?.fork ?? null;
  const go = (at: Elsewhere | null): void => dispatch({ type: 'rehearsal/elsewhere', at });
  return (
    <div className="story-roads">
      <h3>
        <FormattedMessage id="story.control.roads" />
      </h3>
      <div className="story-numbers">
        {forks.map(({ index, scene }) => (
          <PressButton
            key={index}
            data-road={index + 1}
            aria-pressed={there?.index === index}
            aria-label={formatMessage(
              { id: 'story.control.road' },
              { number: index + 1, scene: plain(text.scenes[scene]?.title ?? '', names) },
            )}
            onClick={() => go(there?.index === index ? null : { decision: index, option: 0 })}
          >
            {index + 1}
          </PressButton>
        ))}
      </div>
      {there?.others.map(({ choice }, option) => (
        <PressButton
          key={choice.id}
          aria-pressed={state.elsewhere?.option === option}
          onClick={() => go({ decision: there.index, option })}
        >
          <FormattedMessage
            id="story.control.other"
            values={{ option: plain(text.scenes[there.scene]?.choices?.[choice.id]?.text ?? '', names) }}
          />
        </PressButton>
      ))}
    </div>
  );
}
