import { FormattedMessage } from 'react-intl';
import { pagesOf } from '../../../electron/contract/debrief.ts';
import { sceneById } from '../../../scenarios/model/select.ts';
import { plain } from '../../../scenarios/model/words.ts';
import { Eyebrow } from '../parts/BottomLine.tsx';
import { Fit } from '../parts/Fit.tsx';
import { OptionRow } from '../parts/OptionRow.tsx';
import { allBubbles, bubblesAt, flaggedMoments, requestsIn } from './bubbles.ts';
import { Found } from './Listening.tsx';
import type { RoleplayProps } from './RoleplayStage.tsx';
import { SceneView } from './SceneView.tsx';
import { Tags, Words } from './Words.tsx';
import './LookAgain.css';

/** The conversation again: its red flags on one page, or scene by scene with each of them explained. */
export function LookAgain(props: RoleplayProps) {
  const { scenario, state } = props;
  const pages = pagesOf(scenario.graph, state.rehearsal);
  const place = state.review === null ? undefined : pages[state.review];
  return place === undefined ? (
    <Summary {...props} />
  ) : (
    <Page {...props} place={place} number={(state.review ?? 0) + 1} of={pages.length} />
  );
}

const MOMENTS = 6;

/** The sentences in which something was asked for, underlined and named. */
function Summary({ scenario, cast, state, content, seminar }: RoleplayProps) {
  const moments = flaggedMoments(allBubbles(scenario.graph, state.rehearsal, cast), MOMENTS);
  const { locale } = seminar.setup;
  return (
    <Fit className="stage-page stage-page-wide stage-debrief">
      <Eyebrow heading id="stage.debrief.conversation" />
      {moments.length === 0 ? (
        <p className="stage-debrief-large">
          <FormattedMessage id="stage.debrief.noFlags" />
        </p>
      ) : (
        <ul className={`stage-moments${moments.length > 3 ? ' stage-moments-two' : ''}`}>
          {moments.map((bubble) => (
            <li key={bubble.key}>
              <p className="stage-moment-words">
                <Words bubble={bubble} flags />
              </p>
              <Tags bubble={bubble} requests={content.requests} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </Fit>
  );
}

/** With more red flags than this, there is room for nothing but them. */
const MUCH = 2;

type PageProps = RoleplayProps & { place: number; number: number; of: number };

/** One scene as it was, with what was asked for in it and what the class chose there. */
function Page({ place, number, of, ...props }: PageProps) {
  const { scenario, cast, state, content, seminar } = props;
  const { graph } = scenario;
  const scene = sceneById(graph, state.rehearsal.trail[place] ?? '');
  if (!scene) return null;
  const all = bubblesAt(graph, state.rehearsal, cast, place);
  const said = all.filter(({ side }) => side !== 'act');
  const found = requestsIn(said);
  const isMuch = found.length > MUCH;
  const { locale } = seminar.setup;
  return (
    <>
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
          locale={locale}
        />
      </div>
      <Fit className="stage-play-right stage-look">
        <p className="stage-look-place">
          <FormattedMessage id="story.review.page" values={{ number, of }} />
        </p>
        <h1 className={isMuch ? 'visually-hidden' : 'stage-play-question'}>
          <FormattedMessage id="stage.flags.title" />
        </h1>
        <Found found={found} texts={content.requests} locale={locale} />
        <Chosen {...props} place={place} inWords={isMuch} />
      </Fit>
    </>
  );
}

/**
 * What was chosen in the scene at `place` of the trail; nothing where it asked nothing, or the story was stopped there.
 * `inWords`: on a line, without its picture.
 */
function Chosen({
  scenario,
  cast,
  state,
  place,
  inWords,
}: RoleplayProps & { place: number; inWords: boolean }) {
  const { trail, path } = state.rehearsal;
  const asks = (id: string | undefined) => sceneById(scenario.graph, id ?? '')?.choices !== undefined;
  const made = asks(trail[place]) ? path[trail.slice(0, place).filter(asks).length] : undefined;
  if (!made) return null;
  const choices = sceneById(scenario.graph, made.scene)?.choices ?? [];
  const choice = choices.find(({ id }) => id === made.choice);
  const text = plain(cast.text.scenes[made.scene]?.choices?.[made.choice]?.text ?? '', cast.names);
  if (!choice) return null;
  return (
    <div className="stage-look-chosen">
      <p>
        <FormattedMessage id={made.via === 'class' ? 'stage.feedback.class' : 'stage.feedback.trainer'} />
      </p>
      {inWords ? (
        <strong>{text}</strong>
      ) : (
        <ul>
          <OptionRow index={choices.indexOf(choice)} picture={choice.picture} text={text} />
        </ul>
      )}
    </div>
  );
}
