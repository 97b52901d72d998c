import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { openVote } from '../../../electron/contract/vote.ts';
import { plain } from '../../../scenarios/model/words.ts';
import { Counting } from '../counting/Counting.tsx';
import { presentOf, sharesOf, totalHands } from '../hands.ts';
import { Fit } from '../parts/Fit.tsx';
import { HandsLine } from '../parts/HandsLine.tsx';
import { OptionRow } from '../parts/OptionRow.tsx';
import { nameOf } from './cast.ts';
import type { RoleplayProps } from './RoleplayStage.tsx';
import { offered } from './vote.ts';

/** The class decides. Hands per option appear only once the trainer has revealed them. */
export function Decision({ scenario, cast, state, seminar, interactive }: RoleplayProps) {
  const choices = offered(scenario.graph, state);
  const vote = openVote(state);
  const words = cast.text.scenes[state.rehearsal.scene];
  const shares = vote.revealed ? sharesOf(vote.counts, choices) : [];
  const options = choices.map(({ id }) => ({
    id,
    text: plain(words?.choices?.[id]?.text ?? '', cast.names),
  }));
  const list = (entryOf: (option: string) => ReactNode) => (
    <ol className="stage-options">
      {choices.map(({ id, picture }, index) => (
        <OptionRow
          key={id}
          index={index}
          picture={picture}
          text={options[index]?.text ?? ''}
          result={shares[index] ?? null}
          entry={entryOf(id)}
        />
      ))}
    </ol>
  );
  return (
    <Fit className="stage-play-right">
      <p className="stage-play-kicker">
        <FormattedMessage id="stage.vote.class" /> ·{' '}
        <HandsLine
          hands={totalHands(vote.counts)}
          present={presentOf(seminar.setup.groups)}
          revealed={vote.revealed}
        />
      </p>
      <h1 className="stage-play-question">
        {words?.question === undefined ? (
          <FormattedMessage id="stage.vote.question" values={{ name: nameOf(cast, cast.self) }} />
        ) : (
          plain(words.question, cast.names)
        )}
      </h1>
      {interactive && !vote.revealed ? (
        <Counting
          key={vote.scene}
          options={options}
          counts={vote.counts}
          onCount={(choice, value) => interactive.dispatch({ type: 'vote/count', choice, value })}
          onStep={(choice, by) => interactive.dispatch({ type: 'vote/step', choice, by })}
          onUndo={() => interactive.dispatch({ type: 'vote/undo' })}
        >
          {list}
        </Counting>
      ) : (
        list(() => null)
      )}
    </Fit>
  );
}
