import type { Request } from '../../../scenarios/model/schema.ts';
import { sceneOf } from '../../../scenarios/model/select.ts';
import { Scenery } from '../parts/Scenery.tsx';
import { bannerNow, bubblesNow, isTyping, requestsIn } from './bubbles.ts';
import { Decision } from './Decision.tsx';
import { Feedback } from './Feedback.tsx';
import { Listening } from './Listening.tsx';
import type { RoleplayProps } from './RoleplayStage.tsx';
import { SceneView } from './SceneView.tsx';
import { Talk } from './Talk.tsx';
import './Play.css';

/** The conversation large on the left; on the right what the class does with it: look, decide, see what came of it. */
export function Play(props: RoleplayProps) {
  const { scenario, cast, state, content, seminar, live } = props;
  const { rehearsal } = state;
  const scene = sceneOf(scenario.graph, rehearsal);
  const bubbles = bubblesNow(scenario.graph, rehearsal, cast);
  const banner = bannerNow(scenario.graph, rehearsal, cast);
  const isQuiet = !rehearsal.redFlags && (state.talk || rehearsal.phase === 'scene');
  const heard = banner ? [...bubbles, banner] : bubbles;
  return (
    <>
      {isQuiet ? <Scenery lit={rehearsal.lit} shape="low" /> : null}
      <div className="stage-play-left">
        <SceneView
          scene={scene}
          cast={cast}
          bubbles={bubbles}
          typing={isTyping(scene, rehearsal, cast.self)}
          flags={rehearsal.redFlags}
          requests={content.requests}
          locale={seminar.setup.locale}
          banner={banner}
          call={state.call}
          pressure={state.pressure}
          live={live}
        />
      </div>
      <Beside {...props} found={rehearsal.redFlags ? requestsIn(heard) : null} />
    </>
  );
}

/** What stands beside the conversation; while the class talks there is nothing to decide. */
function Beside({ found, ...props }: RoleplayProps & { found: Request[] | null }) {
  const { phase } = props.state.rehearsal;
  if (props.state.talk) return <Talk {...props} found={found} />;
  if (phase === 'choice') return <Decision {...props} />;
  if (phase === 'feedback') return <Feedback {...props} />;
  return <Listening {...props} found={found} />;
}
