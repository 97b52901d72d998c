import { FormattedMessage } from 'react-intl';
import { debriefStepOf, pagesOf, roadAt, whatIfs } from '../../../../electron/contract/debrief.ts';
import type { SegmentStateOf } from '../../../../electron/contract/seminar.ts';
import type { Scenario } from '../../../../scenarios/model/schema.ts';
import { namesOf, plain } from '../../../../scenarios/model/words.ts';
import type { Locale } from '../../../../slides/model/text.ts';

/** What a trainer may say while looking back: about the scene that is on again, how "what if" goes, and what to ask the class. */
export function DebriefNotes({
  scenario,
  state,
  locale,
}: {
  scenario: Scenario;
  state: SegmentStateOf<'roleplay'>;
  locale: Locale;
}) {
  const text = scenario.text[locale] ?? scenario.text.vi;
  const names = namesOf(text, state.names);
  const step = debriefStepOf(state.rehearsal);
  const scene = text.scenes[sceneAgain(scenario, state) ?? ''];
  return (
    <>
      {step === 'what_if' && (
        <p>
          <FormattedMessage id="story.notes.whatIf" />
        </p>
      )}
      {scene && (
        <>
          <h3>{plain(scene.title, names)}</h3>
          {scene.notes && <p>{plain(scene.notes, names)}</p>}
        </>
      )}
      <div className="story-ask">
        <h3>
          <FormattedMessage id="story.notes.ask" />
        </h3>
        <ul>
          {text.debrief.questions.map((question) => (
            <li key={question}>{plain(question, names)}</li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** The scene that the class looks at again; undefined while it looks at none. */
function sceneAgain({ graph }: Scenario, state: SegmentStateOf<'roleplay'>): string | undefined {
  const step = debriefStepOf(state.rehearsal);
  if (step === 'what_if') return roadAt(whatIfs(graph, state), state.elsewhere)?.fork.scene;
  if (step !== 'conversation' || state.review === null) return undefined;
  return state.rehearsal.trail[pagesOf(graph, state.rehearsal)[state.review] ?? -1];
}
