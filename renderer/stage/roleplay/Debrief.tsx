import { debriefSteps } from '../../../scenarios/model/rehearsal.ts';
import { plain } from '../../../scenarios/model/words.ts';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { Eyebrow } from '../parts/BottomLine.tsx';
import { Fit } from '../parts/Fit.tsx';
import { Lantern } from '../parts/Lantern.tsx';
import { Scenery } from '../parts/Scenery.tsx';
import type { Cast } from './cast.ts';
import { tacticOf } from './headings.ts';
import { LookAgain } from './LookAgain.tsx';
import type { RoleplayProps } from './RoleplayStage.tsx';
import { WhatIf } from './WhatIf.tsx';
import './Debrief.css';

/** Looking at it together, one step after the other, on calm paper. */
export function Debrief(props: RoleplayProps) {
  const { cast, state } = props;
  const step = debriefSteps[state.rehearsal.debriefStep] ?? 'questions';
  const { debrief } = cast.text;
  switch (step) {
    case 'step_out':
      return <StepOut {...props} />;
    case 'conversation':
      return <LookAgain {...props} />;
    case 'tactic':
      return <Told {...tacticOf(props.scenario.graph.nature)} words={plain(debrief.tactic, cast.names)} />;
    case 'turning_point':
      return (
        <Told
          id="stage.debrief.turning_point"
          words={plain(debrief.turning_point, cast.names)}
          picture="help-friend"
        />
      );
    case 'what_if':
      return <WhatIf {...props} />;
    case 'todo':
      return <Todo cast={cast} />;
    case 'tell':
      return <Listed cast={cast} id="stage.debrief.tell" words={debrief.tell} picture="tell-adult" />;
    case 'questions':
      return (
        <Listed cast={cast} id="stage.debrief.questions" words={debrief.questions} picture="tell-friend" />
      );
  }
}

function StepOut({ cast, state }: RoleplayProps) {
  const { lit } = state.rehearsal;
  return (
    <>
      <Fit className="stage-page stage-debrief stage-debrief-out">
        <Eyebrow heading id="stage.debrief.step_out" />
        <p className="stage-debrief-large">{plain(cast.text.debrief.step_out, cast.names)}</p>
      </Fit>
      <div className="stage-debrief-scenery">
        <Scenery lit={lit}>
          <div className="stage-debrief-lantern">
            <Lantern lit={lit} size={400} />
          </div>
        </Scenery>
      </div>
    </>
  );
}

function Told({ id, words, picture }: { id: string; words: string; picture: string }) {
  return (
    <Fit className="stage-page stage-page-wide stage-debrief">
      <Eyebrow heading id={id} />
      <div className="stage-listed">
        <span className="stage-listed-picture">
          <Picture name={picture} size={260} />
        </span>
        <p className="stage-debrief-large">{words}</p>
      </div>
    </Fit>
  );
}

/** Exactly three things to do, as three large cards. */
function Todo({ cast }: { cast: Cast }) {
  return (
    <Fit className="stage-page stage-page-wide stage-debrief">
      <Eyebrow heading id="stage.debrief.todo" />
      <ol className="stage-todo">
        {cast.text.debrief.todo.map((words, index) => (
          <li key={words}>
            <span>{index + 1}</span>
            <p>{plain(words, cast.names)}</p>
          </li>
        ))}
      </ol>
    </Fit>
  );
}

function Listed({ cast, id, words, picture }: { cast: Cast; id: string; words: string[]; picture: string }) {
  return (
    <Fit className="stage-page stage-page-wide stage-debrief">
      <Eyebrow heading id={id} />
      <div className="stage-listed">
        <span className="stage-listed-picture">
          <Picture name={picture} size={260} />
        </span>
        <ul>
          {words.map((line) => (
            <li key={line}>{plain(line, cast.names)}</li>
          ))}
        </ul>
      </div>
    </Fit>
  );
}
