import { sceneOf } from '../../../scenarios/model/select.ts';
import { Scenery } from '../parts/Scenery.tsx';
import { bubblesNow, isTyping, requestsIn } from './bubbles.ts';
import { Decision } from './Decision.tsx';
import { Feedback } from './Feedback.tsx';
import { Listening } from './Listening.tsx';
import type { RoleplayProps } from './RoleplayStage.tsx';
import { SceneView } from './SceneView.tsx';
import './Play.css';

/** The conversation large on the left; on the right what the class does with it: look, decide, see what came of it. */
export function Play(props: RoleplayProps) {
  const { scenario, cast, state, content, seminar } = props;
  const { rehearsal } = state;
  const scene = sceneOf(scenario.graph, rehearsal);
  const bubbles = bubblesNow(scenario.graph, rehearsal, cast);
  const isQuiet = rehearsal.phase === 'scene' && !rehearsal.redFlags;
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
        />
      </div>
      {rehearsal.phase === 'choice' ? <Decision {...props} /> : null}
      {rehearsal.phase === 'feedback' ? <Feedback {...props} /> : null}
      {rehearsal.phase === 'scene' ? (
        <Listening {...props} found={rehearsal.redFlags ? requestsIn(bubbles) : null} />
      ) : null}
    </>
  );
}
