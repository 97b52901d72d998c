import { useIntl } from 'react-intl';
import { debriefSteps } from '../../../scenarios/model/rehearsal.ts';
import type { Scenario } from '../../../scenarios/model/schema.ts';
import type { PartOn } from '../audience.ts';
import { childLine } from '../help/whom.ts';
import { ExerciseBadge } from '../parts/Badge.tsx';
import { BottomLine } from '../parts/BottomLine.tsx';
import { Lantern } from '../parts/Lantern.tsx';
import type { StageProps } from '../StageView.tsx';
import { type Cast, castOf } from './cast.ts';
import { Debrief } from './Debrief.tsx';
import { Ending } from './Ending.tsx';
import { Note } from './Note.tsx';
import { Play } from './Play.tsx';
import './RoleplayStage.css';

export type RoleplayOn = Extract<PartOn, { kind: 'roleplay' }>;
export type RoleplayProps = StageProps &
  Pick<RoleplayOn, 'plan' | 'state'> & { scenario: Scenario; cast: Cast };

/** A role-play with the class. The dashed sign, the lantern and the quiet line at the foot stay through all of it. */
export function RoleplayStage(props: StageProps & Pick<RoleplayOn, 'plan' | 'state'>) {
  const { content, seminar, plan, state } = props;
  const { formatMessage } = useIntl();
  const scenario = content.scenarios[plan.scenario];
  if (!scenario) return null;
  const cast = castOf(scenario, state, seminar.setup.locale);
  const { phase, lit, debriefStep } = state.rehearsal;
  const panel = hasPanel(phase, debriefStep);
  const hasOwnLantern =
    phase === 'note' || phase === 'ending' || showsGoal(state) || isSteppingOut(phase, debriefStep);
  return (
    <>
      <Phase {...props} scenario={scenario} cast={cast} />
      <div className={`stage-rp-top${panel ? ' stage-rp-top-panel' : ''}`}>
        {hasOwnLantern ? null : (
          <Lantern lit={lit} size={104} label={formatMessage({ id: 'stage.lantern' }, { lit })} />
        )}
        <ExerciseBadge />
      </div>
      <BottomLine
        adult={seminar.setup.trustedAdult}
        line={childLine(content.contacts)}
        // The note says that everybody may pass, and stepping out asks for no hands: the room is for whom to see and call.
        pass={panel ? null : 'stage.foot.pass'}
      />
    </>
  );
}

/** While the conversation goes on, or is talked about, and no red flag is revealed, the lantern itself stands beside it. */
const showsGoal = ({ talk, rehearsal: { phase, redFlags } }: RoleplayOn['state']): boolean =>
  !redFlags && (talk || phase === 'scene');

const isSteppingOut = (phase: string, step: number): boolean =>
  phase === 'debrief' && debriefSteps[step] === 'step_out';

/** The night lies at the right of the paper; the foot then keeps to the paper. */
const hasPanel = (phase: string, step: number): boolean => phase === 'note' || isSteppingOut(phase, step);

function Phase(props: RoleplayProps) {
  switch (props.state.rehearsal.phase) {
    case 'note':
      return <Note {...props} />;
    case 'scene':
    case 'choice':
    case 'feedback':
      return <Play {...props} />;
    case 'ending':
      return <Ending {...props} />;
    case 'debrief':
    case 'done':
      return <Debrief {...props} />;
  }
}
