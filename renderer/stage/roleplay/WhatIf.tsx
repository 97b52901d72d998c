import { FormattedMessage, FormattedNumber } from 'react-intl';
import { roadAt, whatIfs } from '../../../electron/contract/debrief.ts';
import { sceneById } from '../../../scenarios/model/select.ts';
import { type WhatIf as Fork, type Road, roadWords } from '../../../scenarios/model/what-if.ts';
import { plain } from '../../../scenarios/model/words.ts';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { Eyebrow } from '../parts/BottomLine.tsx';
import { Fit } from '../parts/Fit.tsx';
import { OptionRow } from '../parts/OptionRow.tsx';
import { bubblesOf } from './bubbles.ts';
import { nameOf } from './cast.ts';
import type { RoleplayProps } from './RoleplayStage.tsx';
import { SceneView } from './SceneView.tsx';
import './WhatIf.css';

/** "What if": the decisions that were made, for the class to choose one, then the road that was not taken there. */
export function WhatIf(props: RoleplayProps) {
  const forks = whatIfs(props.scenario.graph, props.state);
  const there = roadAt(forks, props.state.elsewhere);
  return there ? <OtherRoad {...props} {...there} /> : <Forks {...props} forks={forks} />;
}

function Forks({ forks, scenario, cast }: RoleplayProps & { forks: Fork[] }) {
  return (
    <Fit className="stage-page stage-page-wide stage-debrief">
      <Eyebrow heading id="stage.debrief.what_if" />
      <div>
        <p className="what-if-lead">
          <FormattedMessage id="story.whatIf.where" />
        </p>
        <ol className={`what-if-forks${forks.length > 4 ? ' what-if-forks-two' : ''}`}>
          {forks.map(({ index, scene, taken }) => (
            <li key={index}>
              <span className="what-if-number">
                <FormattedNumber value={index + 1} />
              </span>
              <span className="what-if-picture">
                <Picture name={taken.choice.picture} size={92} />
              </span>
              <p>
                <span>{questionOf({ scenario, cast }, scene)}</span>
                <strong>{roadWords(cast.text, scene, taken, cast.names).option}</strong>
              </p>
            </li>
          ))}
        </ol>
      </div>
    </Fit>
  );
}

const questionOf = ({ cast }: Pick<RoleplayProps, 'scenario' | 'cast'>, scene: string): React.ReactNode => {
  const question = cast.text.scenes[scene]?.question;
  return question === undefined ? (
    <FormattedMessage id="stage.vote.question" values={{ name: nameOf(cast, cast.self) }} />
  ) : (
    plain(question, cast.names)
  );
};

/** Beside what was chosen stands one of the other options, and what would have come of it. It says nothing against anybody. */
function OtherRoad({
  scenario,
  cast,
  content,
  seminar,
  fork,
  road,
}: RoleplayProps & { fork: Fork; road: Road }) {
  const offered = sceneById(scenario.graph, fork.scene)?.choices ?? [];
  const words = roadWords(cast.text, fork.scene, road, cast.names);
  const taken = roadWords(cast.text, fork.scene, fork.taken, cast.names);
  const place = (of: Road): number => offered.findIndex(({ id }) => id === of.choice.id);
  const scene = road.scenes.map((id) => sceneById(scenario.graph, id)).find((at) => at?.messages.length);
  const said = bubblesOf(
    scenario.graph,
    road.said.filter((item) => item.scene === scene?.id),
    cast,
  );
  return (
    <>
      {scene ? (
        <div className="stage-play-left">
          <SceneView
            scene={scene}
            cast={cast}
            bubbles={said.filter(({ banner }) => !banner)}
            banner={said.findLast(({ banner }) => banner) ?? null}
            typing={false}
            flags
            whole
            requests={content.requests}
            locale={seminar.setup.locale}
          />
        </div>
      ) : null}
      <Fit className="stage-play-right stage-look">
        <h1 className="stage-play-question">
          <FormattedMessage id="stage.debrief.what_if" />
        </h1>
        <p className="what-if-label">
          <FormattedMessage id="story.whatIf.taken" />
        </p>
        <ul className="what-if-taken">
          <OptionRow index={place(fork.taken)} picture={fork.taken.choice.picture} text={taken.option} />
        </ul>
        <p className="what-if-label">
          <FormattedMessage id="story.whatIf.other" />
        </p>
        <ul className="what-if-other">
          <OptionRow index={place(road)} picture={road.choice.picture} text={words.option} />
        </ul>
        <p className="what-if-words">{words.feedback}</p>
        {words.outcome === null ? null : <p className="what-if-words">{words.outcome}</p>}
        {words.ending === null ? null : <p className="what-if-words">{words.ending}</p>}
        {road.meets === null ? null : (
          <p className="what-if-words">
            <FormattedMessage id="story.whatIf.meets" />
          </p>
        )}
      </Fit>
    </>
  );
}
