import type { ReactNode } from 'react';
import { type QuizItem, shownOptions } from '../../../slides/model/quiz.ts';
import { inLocale } from '../../../slides/model/text.ts';
import { Counting } from '../counting/Counting.tsx';
import { presentOf } from '../hands.ts';
import { OptionRow } from '../parts/OptionRow.tsx';
import { countsOf, resultsOf } from './counts.ts';
import type { QuizProps } from './QuizStage.tsx';
import { MostTag, StanceKeys } from './Stance.tsx';

/** The options of one question; with hands and bars only once they are revealed. */
export function QuizOptions({ seminar, plan, state, item, interactive }: QuizProps & { item: QuizItem }) {
  const { locale, groups } = seminar.setup;
  const counts = countsOf(state, item.id);
  // Which order is the right one is told at the end only, and with it how many found it.
  const ordered = item.type === 'order' && !(state.phase === 'reveal' && plan.when === 'closing');
  const shown = ordered ? shownOptions(item) : item.options;
  const revealed = state.phase === 'reveal';
  const counted = revealed && !ordered && state.mode !== 'stance';
  const shares = counted ? resultsOf(state, item, presentOf(groups)) : [];
  const options = item.options.map(({ id, text }) => ({ id, text: inLocale(text, locale) }));
  const list = (entryOf: (option: string) => ReactNode) => (
    <ol className="stage-options">
      {shown.map(({ id, picture, text }, index) => (
        <OptionRow
          key={id}
          index={index}
          picture={picture}
          text={inLocale(text, locale)}
          result={shares[index] ?? null}
          entry={entryOf(id)}
        />
      ))}
    </ol>
  );
  if (revealed && state.mode === 'stance')
    return list((id) => (state.stance[item.id] === id ? <MostTag /> : null));
  if (interactive && state.phase === 'ask' && state.mode === 'stance')
    return (
      <StanceKeys item={item} dispatch={interactive.dispatch}>
        {list}
      </StanceKeys>
    );
  if (!interactive || state.phase !== 'ask' || state.mode !== 'hands') return list(() => null);
  return (
    <Counting
      key={item.id}
      options={options}
      counts={counts}
      onCount={(option, value) => interactive.dispatch({ type: 'quiz/count', item: item.id, option, value })}
      onStep={(option, by) => interactive.dispatch({ type: 'quiz/step', item: item.id, option, by })}
      onUndo={() => interactive.dispatch({ type: 'quiz/undo' })}
    >
      {list}
    </Counting>
  );
}
