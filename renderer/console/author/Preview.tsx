import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Sketch } from '../../../electron/contract/author.ts';
import { FIRST_LOOK } from '../../../electron/contract/look.ts';
import { type Rehearsal, type RehearsalEvent, rehearse } from '../../../scenarios/model/play.ts';
import type { RequestTexts, Scenario } from '../../../scenarios/model/schema.ts';
import { choicesOf } from '../../../scenarios/model/select.ts';
import { namesOf, plain } from '../../../scenarios/model/words.ts';
import type { Contact } from '../../../slides/model/contacts.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { LANGUAGE_NAMES } from '../../i18n/names.ts';
import { StageView } from '../../stage/StageView.tsx';
import { OptionMark } from '../../ui/OptionMark.tsx';
import { FlagFields } from './FlagFields.tsx';
import { languagesOf, playable } from './fill.ts';
import { beginningAt, type Flags, playFrom, previewOf } from './preview.ts';

type Props = {
  sketch: Sketch;
  requests: RequestTexts | null;
  contacts: Contact[];
  /** Where to begin. */
  scene: string;
  /** The language to begin with. */
  first: Locale;
  /** For who only looks: without what an author chooses to begin with. */
  plain?: boolean;
  onScene: (scene: string) => void;
};

/**
 * Plays the scenario from a scene on, drawn as the class will see it. This is no seminar: the play is the window's own and
 * is gone with it. A saved file begins the scene again.
 */
export function Preview({ sketch, requests, contacts, scene, first, plain: simple = false, onScene }: Props) {
  const { formatMessage } = useIntl();
  const [chosen, setChosen] = useState<Locale | null>(null);
  const [flags, setFlags] = useState<Flags>({});
  const languages = languagesOf(sketch);
  const locale = chosen !== null && languages.includes(chosen) ? chosen : first;
  const scenario = playable(sketch, locale);
  if (scenario === null)
    return (
      <p className="form-hint">
        <FormattedMessage id="author.play.none" />
      </p>
    );
  const known = sketch.graph.scenes.some(({ id }) => id === scene) ? scene : sketch.graph.start;
  return (
    <section className="author-preview" aria-label={formatMessage({ id: 'author.play' })}>
      <div className="author-preview-head">
        <h2>
          <FormattedMessage
            id="author.play.from"
            values={{
              scene: plain(scenario.text.vi.scenes[known]?.title ?? known, namesOf(scenario.text.vi)),
            }}
          />
        </h2>
        {known !== sketch.graph.start && (
          <button type="button" className="form-link" onClick={() => onScene(sketch.graph.start)}>
            <FormattedMessage id="author.play.start" />
          </button>
        )}
        {!simple && languages.length > 1 && (
          <select
            aria-label={formatMessage({ id: 'author.play.language' })}
            value={locale}
            onChange={(event) => setChosen(event.target.value as Locale)}
          >
            {languages.map((one) => (
              <option key={one} value={one}>
                {LANGUAGE_NAMES[one]}
              </option>
            ))}
          </select>
        )}
      </div>
      {!simple && <FlagFields graph={sketch.graph} flags={flags} onChange={setFlags} />}
      <Play
        scenario={scenario}
        locale={locale}
        begin={known}
        flags={flags}
        requests={requests}
        contacts={contacts}
      />
    </section>
  );
}

type PlayProps = Pick<Props, 'requests' | 'contacts'> & {
  scenario: Scenario;
  locale: Locale;
  begin: string;
  flags: Flags;
};

function Play({ scenario, locale, begin, flags, requests, contacts }: PlayProps) {
  const graph = beginningAt(scenario.graph, begin, flags);
  const beginning = JSON.stringify([graph]);
  const [state, setState] = useState<Rehearsal>(() => playFrom(graph));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph is told by its text, it is another object each time
  useEffect(() => setState(playFrom(graph)), [beginning]);
  const act = (event: RehearsalEvent): void => setState(rehearse(graph, state, event));
  const { content, seminar } = previewOf({ ...scenario, graph }, state, locale, { requests, contacts });
  const isOver = state.phase === 'done';
  const names = namesOf(scenario.text.vi);
  const choices = state.phase === 'choice' ? choicesOf(graph, state.flags, state.scene) : [];
  return (
    <>
      <div className="author-stage" aria-hidden="true">
        <StageView content={content} seminar={seminar} look={FIRST_LOOK} live={false} />
      </div>
      <p className="visually-hidden" role="status">
        {spokenOf(scenario, state)}
      </p>
      <div className="author-keys">
        <button type="button" className="form-button is-small" onClick={() => act({ type: 'back' })}>
          <FormattedMessage id="author.play.back" />
        </button>
        <button type="button" className="form-button is-small" onClick={() => setState(playFrom(graph))}>
          <FormattedMessage id="author.play.again" />
        </button>
        <button
          type="button"
          className="form-button is-small"
          aria-pressed={state.redFlags}
          onClick={() => act({ type: 'flags', on: !state.redFlags })}
        >
          <FormattedMessage id="author.play.redFlags" />
        </button>
        <button
          type="button"
          className="form-button is-small is-main"
          disabled={isOver || choices.length > 0}
          onClick={() => act({ type: 'next' })}
        >
          <FormattedMessage id="author.play.next" />
        </button>
      </div>
      {choices.length > 0 && (
        <ol className="author-choices">
          {choices.map(({ id, rating }, index) => (
            <li key={id}>
              <button type="button" onClick={() => act({ type: 'choose', choice: id, via: 'trainer' })}>
                <OptionMark index={index} />
                <span>{plain(scenario.text.vi.scenes[state.scene]?.choices?.[id]?.text ?? id, names)}</span>
                <small>
                  <FormattedMessage id={`author.rating.${rating}`} />
                </small>
              </button>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** What has just been said, for those who hear it: the drawing itself is a picture. */
function spokenOf({ graph, text }: Scenario, state: Rehearsal): string {
  const names = namesOf(text.vi);
  const scene = graph.scenes.find(({ id }) => id === state.scene);
  const words = text.vi.scenes[state.scene];
  if (state.phase === 'choice') return plain(words?.question ?? '', names);
  if (state.phase === 'ending') return plain(words?.ending ?? '', names);
  if (state.phase === 'feedback' && state.chosen)
    return plain(words?.choices?.[state.chosen.choice]?.feedback ?? '', names);
  const message = scene?.messages[state.shown - 1];
  return message ? plain(words?.messages[message.id] ?? '', names) : '';
}
