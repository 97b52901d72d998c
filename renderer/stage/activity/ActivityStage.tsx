import { FormattedMessage } from 'react-intl';
import type { Locale } from '../../../slides/model/text.ts';
import { inLocale } from '../../../slides/model/text.ts';
import type { PartOn } from '../audience.ts';
import { BottomLine } from '../parts/BottomLine.tsx';
import { Countdown } from '../parts/Countdown.tsx';
import { Fit } from '../parts/Fit.tsx';
import { Scenery } from '../parts/Scenery.tsx';
import { needsMarks, spokenLine } from './spoken.ts';
import './ActivityStage.css';

type ActivityProps = Pick<Extract<PartOn, { kind: 'activity' }>, 'plan' | 'state'> & {
  locale: Locale;
  live: boolean;
  /** The adult of this school whom pupils can see today; empty where not entered. */
  adult: string;
  /** The line for children, null where the content has none. */
  line: string | null;
};

/** Practising in pairs: how it goes, each round with its task, its lines to say and a calm clock, then the last words. */
export function ActivityStage({ plan, state, locale, live, adult, line }: ActivityProps) {
  const round = plan.rounds[state.round];
  if (state.phase === 'round' && round) {
    return (
      <>
        <Fit className="stage-page stage-round">
          <p className="stage-eyebrow">
            {inLocale(plan.title, locale)} ·{' '}
            <FormattedMessage
              id="stage.activity.round"
              values={{ round: state.round + 1, total: plan.rounds.length }}
            />
          </p>
          <h1 className="stage-heading">{inLocale(round.task, locale)}</h1>
          <div className="stage-lines">
            {round.lines.map((line) => (
              <SpokenLine key={line.vi} line={inLocale(line, locale)} />
            ))}
          </div>
        </Fit>
        <Scenery lit={0}>
          <div className="stage-round-clock">
            <Countdown timer={state.timer} live={live} over="stage.activity.over" />
          </div>
        </Scenery>
        <div className="stage-round-bottom">
          <BottomLine adult={adult} line={line} pass="stage.activity.pass" />
        </div>
      </>
    );
  }
  return (
    <>
      <Fit className="stage-page">
        <h1 className="stage-heading">{inLocale(plan.title, locale)}</h1>
        <p className="stage-body">{inLocale(state.phase === 'outro' ? plan.outro : plan.intro, locale)}</p>
        {state.phase === 'outro' ? null : (
          <p className="stage-note">
            <FormattedMessage id="stage.activity.pass" />
          </p>
        )}
      </Fit>
      <Scenery lit={state.phase === 'outro' ? 4 : 2} />
    </>
  );
}

function SpokenLine({ line }: { line: string }) {
  const { who, words } = spokenLine(line);
  return (
    <div className="stage-line">
      {who === null ? null : <p className="stage-line-who">{who}</p>}
      <p className="stage-line-words">
        {needsMarks(words) ? <FormattedMessage id="stage.quoted" values={{ words }} /> : words}
      </p>
    </div>
  );
}
